import type { ArticleRecord } from '@/core/archive/records'
import { textIn } from '../language/direction'
import type { Edition } from '../language/edition'
import { InAppLink } from '../ui/in-app-link'
import { DateMark } from './date-mark'
import { QuoteReference } from './quote-reference'
import { Sign } from './sign'
import { segmentsOf, type Segment } from './segments'

const kinds = ['event', 'quote', 'actor', 'date'] as const

interface Paragraph {
  start: number
  end: number
}

function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The whole article with every mention marked: events, quotes, actors, dates, each to be shown or not, each explained. */
export function Reader({ article, edition }: { article: ArticleRecord; edition: Edition }) {
  const { t } = edition
  const labels = {
    event: t('reader.events'),
    quote: t('reader.quotes'),
    actor: t('reader.actors'),
    date: t('reader.dates'),
  }
  return (
    <div className="reader">
      <fieldset className="no-print mb-6 flex flex-wrap gap-x-6 gap-y-1 border-y border-rule py-2 text-sm">
        <legend className="sr-only">{t('reader.legend')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="flex min-h-7 items-center gap-2">
            <input type="checkbox" name={`show-${kind}`} defaultChecked className="size-4" />
            <span className={`m-${kind}`}>{labels[kind]}</span>
          </label>
        ))}
      </fieldset>
      <div {...textIn(article.language)} className="max-w-[68ch] space-y-4 font-serif text-lg leading-loose">
        {paragraphsOf(article.text).map(({ start, end }) => (
          <p key={start} className="break-words">
            {segmentsOf(article.marks, start, end).map((segment) => (
              <Piece key={segment.start} segment={segment} article={article} edition={edition} />
            ))}
          </p>
        ))}
      </div>
    </div>
  )
}

interface Props {
  segment: Segment
  article: ArticleRecord
  edition: Edition
}

/** A stretch, and after it what is said of the marks that end there. */
function Piece({ segment, article, edition }: Props) {
  const ending = segment.marks.filter(({ end }) => end === segment.end)
  return (
    <>
      <Words segment={segment} article={article} edition={edition} />
      {ending.map((mark) => {
        if (mark.kind === 'quote')
          return <QuoteReference key={`quote ${mark.start}`} mark={mark} edition={edition} />
        if (mark.kind !== 'event') return null
        const title = article.events.find(({ id }) => id === mark.eventId)?.title ?? ''
        return (
          <InAppLink
            key={mark.eventId}
            className="m-ref m-ref-event no-print"
            href={edition.page(`/events/${mark.eventId}`)}
            aria-label={edition.t('reader.toEvent', { title })}
            title={title}
          >
            <Sign of="event" />
          </InAppLink>
        )
      })}
    </>
  )
}

function Words({ segment, article, edition }: Props) {
  const { start, end, marks } = segment
  const text = article.text.slice(start, end)
  const date = marks.find((mark) => mark.kind === 'date')
  const actor = marks.find((mark) => mark.kind === 'actor')
  const begins = marks.some((mark) => mark.kind === 'event' && mark.start === start)
  const classes = [...new Set(marks.map(({ kind }) => `m-${kind}`))].join(' ')
  const props = { id: begins ? `c${start}` : undefined, className: `m-piece ${classes}` }
  if (date) return <DateMark {...props} text={text} at={start} mark={date} edition={edition} />
  if (actor) {
    return (
      <InAppLink {...props} href={edition.page(`/actors/${actor.actorId}`)}>
        {text}
      </InAppLink>
    )
  }
  return classes === '' ? text : <span {...props}>{text}</span>
}
