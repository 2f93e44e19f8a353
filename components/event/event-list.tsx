import { formatExtent } from '@/core/chronology/format'
import type { EventRecord } from '@/core/archive/records'
import { chooseEvent } from '@/core/query/change-view'
import { markup } from '@/core/timeline/painters/node'
import { textIn } from '../language/direction'
import type { Edition } from '../language/edition'
import { notesOf, paperNotes } from '../paper/notes'
import { ActorName } from '../ui/actor-name'
import { InAppLink } from '../ui/in-app-link'
import { Quotation } from './quotation'
import { SourceLine } from './source-line'

interface Props {
  events: EventRecord[]
  edition: Edition
  /** Where the site stands, for what is printed. */
  origin: string
}

/**
 * Events in order of time, each with its date, who takes part, what was said, and its source; on paper the sources stand in
 * numbered notes at the end, as their links lead nowhere.
 */
export function EventList({ events, edition, origin }: Props) {
  const notes = notesOf(events)
  return (
    <>
      <Events events={events} edition={edition} notes={notes} />
      <div
        className="print-only"
        dangerouslySetInnerHTML={{ __html: markup(paperNotes(notes.values(), edition, origin)) }}
      />
    </>
  )
}

function Events({ events, edition, notes }: Omit<Props, 'origin'> & { notes: ReturnType<typeof notesOf> }) {
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
                  className="inline-block min-h-6 print:inline hover:text-accent aria-[current]:text-accent"
                >
                  {event.title}
                </InAppLink>
                <span className="print-only text-sm font-normal">
                  {' '}
                  {event.citations.map((citation) => `[${notes.get(citation)?.number}]`).join(' ')}
                </span>
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
                <div className="no-print">
                  <SourceLine article={source.article} edition={edition} place={`#c${source.start}`} />
                </div>
              ) : null}
            </article>
          </li>
        )
      })}
    </ol>
  )
}
