import { formatExtent } from '@/core/chronology/format'
import type { EventRecord } from '@/core/archive/records'
import type { Edition } from '../language/edition'
import { textIn } from '../language/direction'
import { ActorName } from '../ui/actor-name'
import { InAppLink } from '../ui/in-app-link'
import { derivationSentence } from './derivation'
import { Passage } from './passage'
import { Quotation } from './quotation'
import { SourceLine } from './source-line'

/** All that backs an event: date and how it is known, actors, figures, quotes, and the passages of its sources. */
export function EventBody({ event, edition, level }: { event: EventRecord; edition: Edition; level: 2 | 3 }) {
  const { t, dates, locale } = edition
  const Heading = level === 2 ? 'h2' : 'h3'
  const date = formatExtent(event.extent, event.edtf, dates)
  const known = event.citations[0]?.date
  return (
    <div className="space-y-6">
      <section>
        <Heading className="label">{t('event.date')}</Heading>
        <p className="text-lg font-medium">
          <time dateTime={event.edtf}>{date}</time>
          {event.planned ? <span className="text-sm text-muted"> · {t('event.planned')}</span> : null}
        </p>
        {known ? (
          <p className="mt-1 text-sm text-muted">
            <bdi>{derivationSentence(known, date, t, dates)}</bdi> <code dir="ltr">{event.edtf}</code>
          </p>
        ) : null}
      </section>
      {event.actors.length > 0 ? (
        <section>
          <Heading className="label">{t('event.actors')}</Heading>
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {event.actors.map((actor) => (
              <li key={`${actor.id} ${actor.role}`} className="min-h-7">
                <InAppLink className="link" href={edition.page(`/actors/${actor.id}`)}>
                  <ActorName actor={actor} locale={locale} />
                </InAppLink>{' '}
                <span className="text-sm text-muted">{t(`roles.${actor.role}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {event.figures.length > 0 ? (
        <section>
          <Heading className="label">{t('event.figures')}</Heading>
          <ul className="mt-1 flex flex-wrap gap-2">
            {event.figures.map((figure) => (
              <li key={`${figure.articleId} ${figure.text}`} className="border border-rule px-2">
                <span {...textIn(event.language)}>{figure.text}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {event.quotes.length > 0 ? (
        <section>
          <Heading className="label">{t('event.quotes')}</Heading>
          <div className="mt-2 space-y-4">
            {event.quotes.map((quote) => (
              <Quotation key={quote.id} quote={quote} edition={edition} />
            ))}
          </div>
        </section>
      ) : null}
      <section>
        <Heading className="label">{t('event.sources', { count: event.citations.length })}</Heading>
        <div className="mt-2 space-y-6">
          {event.citations.map((citation) => (
            <div key={`${citation.article.id} ${citation.start}`} className="space-y-2">
              <Passage citation={citation} />
              <SourceLine article={citation.article} edition={edition} place={`#c${citation.start}`} />
            </div>
          ))}
        </div>
      </section>
    </div>
  )
}
