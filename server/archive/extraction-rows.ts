import { extentOfEdtf } from '@/core/chronology/edtf'
import { dayFromIso } from '@/core/chronology/day'
import { lexicon } from '@/core/extraction/lexicon/lexicon'
import type { Actor, ExtractedEvent, Extraction, Span } from '@/core/extraction/extraction'
import { canonicalText } from '@/core/text/canonical'
import { fold } from '@/core/text/fold'
import type { Prisma } from '../generated/prisma/client'
import { surroundingsOf } from './passage'

/** All rows that one article gives, ready for bulk inserts; every id is known beforehand. */
export interface ExtractionRows {
  actors: Prisma.ActorCreateManyInput[]
  actorNames: Prisma.ActorNameCreateManyInput[]
  actorMentions: Prisma.ActorMentionCreateManyInput[]
  dateMentions: Prisma.DateMentionCreateManyInput[]
  events: Prisma.EventCreateManyInput[]
  eventActors: Prisma.EventActorCreateManyInput[]
  citations: Prisma.CitationCreateManyInput[]
  quotes: Prisma.QuoteCreateManyInput[]
  figures: Prisma.FigureCreateManyInput[]
}

/** The extraction says that words stand where they do not: nothing of it can be trusted. */
export class OffsetError extends Error {
  constructor({ start, end, text }: Span) {
    super(`the extraction claims “${text.slice(0, 40)}” at ${start}–${end}, where the text has other words`)
    this.name = 'OffsetError'
  }
}

const byId = <T extends { id: string }>(a: T, b: T) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

interface Name {
  language: string
  name: string
  kind: string
}

const nameRow = (actorId: string, { language, name, kind }: Name) => ({
  actorId,
  language,
  name: canonicalText(name),
  kind,
  folded: fold(canonicalText(name)),
})

const aliases = new Map<string, Prisma.ActorNameCreateManyInput[]>()

/** The spellings that the lexicon has of an actor: the same for every article. */
function aliasesOf(actorId: string): Prisma.ActorNameCreateManyInput[] {
  const made = aliases.get(actorId)
  if (made) return made
  const spellings = Object.entries(lexicon().entities.get(actorId)?.spellings ?? {})
  const rows = spellings.flatMap(([language, all]) =>
    all.map((name) => nameRow(actorId, { language, name, kind: 'alias' })),
  )
  // Those whom the lexicon does not know have none, and there is no end of them.
  if (rows.length > 0) aliases.set(actorId, rows)
  return rows
}

/** Names by which an actor is shown and, from the lexicon, every other spelling by which it can be found. */
function namesOf(actor: Actor, language: string): Prisma.ActorNameCreateManyInput[] {
  const names = Object.entries(actor.names).map(([code, name]) => ({ language: code, name, kind: 'primary' }))
  if (!names.some(({ name }) => name === actor.name))
    names.push({
      language,
      name: actor.name,
      kind: actor.names[language] === undefined ? 'primary' : 'alias',
    })
  // A spelling that is the primary name as well stays that: of two equal rows the first is stored.
  return [...names.map((name) => nameRow(actor.id, name)), ...aliasesOf(actor.id)]
}

function searchTextOf(event: ExtractedEvent, quotes: Extraction['quotes']): string {
  const told = [
    event.title,
    ...event.evidence.map(({ text }) => text),
    ...event.quotes.map((index) => quotes[index]?.text ?? ''),
  ]
  return told.map((words) => fold(canonicalText(words))).join('\n')
}

/**
 * The rows of an extraction of `text`, which is canonical already; the extraction may quote what clean-up replaced.
 * @throws {OffsetError} when a span's words do not stand at its offsets.
 * @throws {EdtfError} when an event's date is no EDTF value.
 */
export function rowsOf(articleId: string, text: string, extraction: Extraction): ExtractionRows {
  const check = <S extends Span>(span: S): S => {
    const words = text.slice(span.start, span.end)
    if (words === '' || words !== canonicalText(span.text)) throw new OffsetError(span)
    return { ...span, text: words }
  }
  const { document, dates, actors, quotes, events } = extraction
  const publishedOn = document.publishedOn === null ? null : dayFromIso(document.publishedOn)
  const known = new Set(actors.map(({ id }) => id))
  const eventOfQuote = new Map<number, string>()
  for (const event of events)
    for (const index of event.quotes) if (!eventOfQuote.has(index)) eventOfQuote.set(index, event.id)

  return {
    actors: actors.map(({ id, type, wikidata }) => ({ id, type, wikidata })).toSorted(byId),
    actorNames: actors.toSorted(byId).flatMap((actor) => namesOf(actor, document.language)),
    actorMentions: actors.flatMap(({ id, mentions }) =>
      mentions
        .map(check)
        .map(({ start, end, text: words }) => ({ articleId, actorId: id, start, end, text: words })),
    ),
    dateMentions: dates.map(check).map(({ start, end, text: words, edtf, rule, anchor }, position) => ({
      articleId,
      position,
      start,
      end,
      text: words,
      edtf,
      rule,
      anchor,
    })),
    events: events
      .map((event) => {
        const { earliest, latest, precision } = extentOfEdtf(event.date.edtf)
        return {
          id: event.id,
          title: canonicalText(event.title),
          language: document.language,
          type: event.type,
          edtf: event.date.edtf,
          earliest,
          latest,
          precision,
          basis: event.date.basis,
          salience: Math.min(1, Math.max(0, event.salience)),
          planned: publishedOn !== null && earliest !== null && earliest > publishedOn,
          searchText: searchTextOf(event, quotes),
        }
      })
      .toSorted(byId),
    eventActors: events.flatMap((event) =>
      event.actors
        .filter(({ id }) => known.has(id))
        .map(({ id, role }, position) => ({ eventId: event.id, actorId: id, role, position })),
    ),
    citations: events.flatMap((event) => {
      const { earliest, latest } = extentOfEdtf(event.date.edtf)
      return event.evidence.map(check).map(({ start, end }, rank) => ({
        eventId: event.id,
        articleId,
        start,
        end,
        rank,
        ...surroundingsOf(text, start, end),
        edtf: event.date.edtf,
        earliest,
        latest,
        basis: event.date.basis,
        dateMention: event.date.from !== null && event.date.from in dates ? event.date.from : null,
      }))
    }),
    quotes: quotes.map(check).map((quote, position) => ({
      articleId,
      position,
      start: quote.start,
      end: quote.end,
      text: quote.text,
      direct: quote.direct,
      speakerId: quote.speaker !== null && known.has(quote.speaker) ? quote.speaker : null,
      speakerText: quote.speakerMention && check(quote.speakerMention).text,
      speakerStart: quote.speakerMention?.start,
      speakerEnd: quote.speakerMention?.end,
      eventId: eventOfQuote.get(position),
    })),
    figures: events.flatMap((event) =>
      event.figures.map(check).map(({ start, end, text: words, value, unit }) => ({
        eventId: event.id,
        articleId,
        start,
        end,
        text: words,
        value,
        unit: canonicalText(unit),
      })),
    ),
  }
}
