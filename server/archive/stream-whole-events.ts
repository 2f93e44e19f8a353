import type { JsonActor, JsonArticle, JsonEvent } from '@/core/exchange/json'
import { isoFromDay, type DayNumber } from '@/core/chronology/day'
import { extentOfEdtf } from '@/core/chronology/edtf'
import type { Filter } from '@/core/query/view'
import type { Prisma } from '../generated/prisma/client'
import { actorRoleColumn, dateBasisColumn, dayColumn, eventTypeColumn } from './columns'
import { database } from './database'
import { actorReference, actorShape } from './event-records'
import { streamKeys } from './stream-events'

const wholeShape = {
  omit: { searchText: true },
  include: {
    actors: {
      include: { actor: actorShape },
      orderBy: [{ position: 'asc' }, { actorId: 'asc' }, { role: 'asc' }],
    },
    citations: {
      omit: { passage: true },
      include: { date: true },
      orderBy: [{ article: { publishedOn: 'asc' } }, { articleId: 'asc' }, { rank: 'asc' }, { start: 'asc' }],
    },
    quotes: { include: { speaker: actorShape }, orderBy: [{ articleId: 'asc' }, { position: 'asc' }] },
    figures: { orderBy: [{ articleId: 'asc' }, { start: 'asc' }, { end: 'asc' }] },
  },
} satisfies Prisma.EventDefaultArgs

/** Articles whose ids are remembered as given: a file repeats those that come back later, and memory stays small. */
const remembered = 10_000
/** Texts that are read at a time: they may be long. */
const textsAtOnce = 25

const isoDay = (day: DayNumber | null) => (day === null ? null : isoFromDay(day))

function actorOf(row: Prisma.ActorGetPayload<typeof actorShape>): JsonActor {
  const { id, type, names } = actorReference(row)
  const inOrder = Object.entries(names).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { id, type, wikidata: row.wikidata, names: Object.fromEntries(inOrder) }
}

function eventOf(row: Prisma.EventGetPayload<typeof wholeShape>): Omit<JsonEvent, 'articles'> {
  const { id, title, language, edtf, salience, planned, contested } = row
  const { earliest, latest, precision } = extentOfEdtf(edtf)
  return {
    id,
    title,
    language,
    type: eventTypeColumn.parse(row.type),
    date: {
      edtf,
      basis: dateBasisColumn.parse(row.basis),
      earliest: isoDay(earliest),
      latest: isoDay(latest),
      precision,
    },
    salience,
    planned,
    contested,
    actors: row.actors.map(({ actor, role }) => ({ ...actorOf(actor), role: actorRoleColumn.parse(role) })),
    citations: row.citations.map((citation) => {
      const { articleId: article, start, end, exact, prefix, suffix, date } = citation
      const mention = date && {
        index: date.position,
        start: date.start,
        end: date.end,
        text: date.text,
        edtf: date.edtf,
        rule: date.rule,
        anchor: date.anchor,
      }
      const told = { edtf: citation.edtf, basis: dateBasisColumn.parse(citation.basis), mention }
      return { article, start, end, exact, prefix, suffix, date: told }
    }),
    quotes: row.quotes.map((quote) => {
      const { articleId: article, position: index, start, end, text, direct, speaker } = quote
      const { speakerText, speakerStart, speakerEnd } = quote
      const speakerMention =
        speakerText === null || speakerStart === null || speakerEnd === null
          ? null
          : { start: speakerStart, end: speakerEnd, text: speakerText }
      return {
        article,
        index,
        start,
        end,
        text,
        direct,
        speaker: speaker && actorOf(speaker),
        speakerMention,
      }
    }),
    figures: row.figures.map(({ articleId: article, start, end, text, value, unit }) => ({
      article,
      start,
      end,
      text,
      value,
      unit,
    })),
  }
}

/** Articles by id, with their texts. */
async function articlesOf(ids: readonly string[]): Promise<Map<string, JsonArticle>> {
  const found = new Map<string, JsonArticle>()
  for (let from = 0; from < ids.length; from += textsAtOnce) {
    const rows = await database().article.findMany({
      where: { id: { in: ids.slice(from, from + textsAtOnce) } },
      omit: { extractionDigest: true, ingestedAt: true },
    })
    for (const { publishedOn, ...row } of rows)
      found.set(row.id, { ...row, publishedOn: isoDay(dayColumn(publishedOn)) })
  }
  return found
}

/** All events of a filter in order of beginning as our own format has them: with all that backs them, texts too. */
export async function* streamWholeEvents(filter: Filter): AsyncGenerator<JsonEvent> {
  const given = new Set<string>()
  for await (const keys of streamKeys(filter)) {
    const ids = keys.map(({ id }) => id)
    const rows = await database().event.findMany({ where: { id: { in: ids } }, ...wholeShape })
    const byId = new Map(rows.map((row) => [row.id, row]))
    const cited = new Set(
      rows.flatMap(({ citations, quotes, figures }) =>
        [...citations, ...quotes, ...figures].map(({ articleId }) => articleId),
      ),
    )
    const articles = await articlesOf([...cited].filter((id) => !given.has(id)))
    for (const id of ids) {
      const row = byId.get(id)
      if (!row) continue
      const event = eventOf(row)
      const named = new Set(
        [...event.citations, ...event.quotes, ...event.figures].map(({ article }) => article),
      )
      const fresh = [...named].flatMap((each) => (given.has(each) ? [] : (articles.get(each) ?? [])))
      for (const article of fresh) given.add(article.id)
      yield { ...event, articles: fresh }
    }
    if (given.size > remembered) given.clear()
  }
}
