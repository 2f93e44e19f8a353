import { formatExtent } from '@/core/chronology/format'
import type { EventRecord } from '@/core/archive/records'
import { chooseEvent, setPresentation, turnPage } from '@/core/query/change-view'
import type { ListPage } from '@/core/query/view'
import type { ListPlace } from '../event/list-place'
import { Passage } from '../event/passage'
import { Quotation } from '../event/quotation'
import { SourceLine } from '../event/source-line'
import { textIn } from '../language/direction'
import type { Edition } from '../language/edition'
import { InAppLink } from '../ui/in-app-link'
import { StoryKeys } from './story-keys'

interface Props {
  /** All that the story goes through, in order of time: a page of the list. */
  events: EventRecord[]
  place: ListPlace
  edition: Edition
}

/** One event after the other, each with the passage that tells of it; the address says which. */
export function Story({ events, place, edition }: Props) {
  const { t, dates, view } = edition
  const found = events.findIndex(({ id }) => id === view.presentation.event)
  const index = Math.max(0, found)
  const event = events[index]
  if (!event) return null
  const [before, after] = [events[index - 1], events[index + 1]]
  const address = (one: EventRecord) => edition.timeline(chooseEvent(view, one.id))
  const page = (turned: ListPage | null) => edition.timeline(turnPage(view, turned))
  const leave = edition.timeline(setPresentation(view, { story: false, event: null }))
  return (
    <StoryKeys className="border-y-2 border-ink py-6" label={t('story.title')}>
      <p className="text-sm text-muted tabular-nums">
        {t('story.position', { index: index + 1, count: events.length })}
        {place.pages > 1 ? ` · ${t('list.page', { number: place.number, pages: place.pages })}` : ''}
        <span className="no-print"> · {t('story.keys')}</span>
      </p>
      <div className="max-w-[72ch]">
        <h2 {...textIn(event.language)} className="mt-2 font-serif text-2xl font-semibold leading-relaxed">
          {event.title}
        </h2>
        <p className="mt-1 font-medium">
          <time dateTime={event.edtf}>{formatExtent(event.extent, event.edtf, dates)}</time>
        </p>
        <div className="mt-4 space-y-6">
          {event.citations.slice(0, 3).map((citation) => (
            <div key={`${citation.article.id} ${citation.start}`} className="space-y-2">
              <Passage citation={citation} />
              <SourceLine article={citation.article} edition={edition} place={`#c${citation.start}`} />
            </div>
          ))}
          {event.quotes.map((quote) => (
            <Quotation key={quote.id} quote={quote} edition={edition} />
          ))}
        </div>
      </div>
      <nav aria-label={t('story.title')} className="no-print mt-6 flex flex-wrap gap-3">
        {before ? (
          <InAppLink className="button" rel="prev" scroll={false} href={address(before)}>
            {t('story.previous')}
          </InAppLink>
        ) : place.previous === undefined ? null : (
          <InAppLink className="button" rel="prev" scroll={false} href={page(place.previous)}>
            {t('list.previous')}
          </InAppLink>
        )}
        {after ? (
          <InAppLink className="button bg-ink text-paper" rel="next" scroll={false} href={address(after)}>
            {t('story.next')}
          </InAppLink>
        ) : place.next ? (
          <InAppLink className="button bg-ink text-paper" rel="next" scroll={false} href={page(place.next)}>
            {t('list.next')}
          </InAppLink>
        ) : null}
        <InAppLink className="button" rel="up" scroll={false} href={leave}>
          {t('story.leave')}
        </InAppLink>
      </nav>
    </StoryKeys>
  )
}
