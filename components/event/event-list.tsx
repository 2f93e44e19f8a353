import { formatExtent } from '@/core/chronology/format'
import type { EventRecord } from '@/core/archive/records'
import { chooseEvent } from '@/core/query/change-view'
import { textIn } from '../language/direction'
import type { Edition } from '../language/edition'
import { ActorName } from '../ui/actor-name'
import { InAppLink } from '../ui/in-app-link'
import { Quotation } from './quotation'
import { SourceLine } from './source-line'

/** Events in order of time, each with its date, who takes part, what was said, and its source. */
export function EventList({ events, edition }: { events: EventRecord[]; edition: Edition }) {
  const { t, dates, locale, view } = edition
  return (
    <ol id="events" className="divide-y divide-rule">
      {events.map((event) => {
        const chosen = event.id === view.presentation.event
        const source = event.citations[0]
        return (
          <li key={event.id} id={event.id} className="grid gap-x-6 gap-y-2 py-5 md:grid-cols-[9.5rem_1fr]">
            <div className="text-sm">
              <time dateTime={event.edtf} className="block font-semibold">
                {formatExtent(event.extent, event.edtf, dates)}
              </time>
              <span className="text-muted">{t(`types.${event.type}`)}</span>
              {event.planned ? <span className="block text-muted">{t('event.planned')}</span> : null}
            </div>
            <article className="min-w-0 space-y-3">
              <h3 {...textIn(event.language)} className="font-serif text-xl font-semibold leading-relaxed">
                <InAppLink
                  href={edition.timeline(chooseEvent(view, event.id))}
                  scroll={false}
                  aria-current={chosen ? 'true' : undefined}
                  className="inline-block min-h-6 hover:text-accent aria-[current]:text-accent"
                >
                  {event.title}
                </InAppLink>
              </h3>
              {event.actors.length > 0 ? (
                <p className="text-sm text-muted">
                  {event.actors.map((actor, index) => (
                    <span key={`${actor.id} ${actor.role}`}>
                      {index > 0 ? ' · ' : ''}
                      <ActorName actor={actor} locale={locale} />
                    </span>
                  ))}
                </p>
              ) : null}
              {event.quotes.map((quote) => (
                <Quotation key={quote.id} quote={quote} edition={edition} />
              ))}
              {source ? (
                <SourceLine article={source.article} edition={edition} place={`#c${source.start}`} />
              ) : null}
            </article>
          </li>
        )
      })}
    </ol>
  )
}
