import { z } from 'zod'
import { jsonArticle, jsonEvent, jsonVersion, type JsonEvent } from '@/core/exchange/json'
import { RowFault } from '@/core/exchange/reading/imported'
import type { Prisma } from '../../generated/prisma/client'
import { ChangingEvents, writeAlone } from '../cells'
import { database, sql } from '../database'
import type { ExtractionRows } from '../extraction-rows'
import {
  insertCitations,
  insertDateMentions,
  insertEventActors,
  insertEvents,
  insertFigures,
  insertQuotes,
} from '../insert-many'
import { refreshSearchText } from '../search-text'
import { storeActors } from '../store-actors'
import { saveProgressIn, type Checkpoint } from './checkpoint'
import { articleRowOf, joinedRows, rowsOfJsonEvent } from './json-rows'
import type { Row } from './read-rows'
import { reportOf, type Listener } from './report'

/** Events that are written in one transaction. */
const eventsAtOnce = 100

type Transaction = Prisma.TransactionClient

/** @throws {RowFault} that names the member and what was expected of it. */
function parsed(value: unknown): JsonEvent {
  const read = jsonEvent.safeParse(value)
  if (read.success) return read.data
  const said = read.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.map(String).join('.') || 'The event'}: ${message}.`)
  throw new RowFault(said.join(' '))
}

/** Dates whose number another reading of the same article has given to other words are not referred to. */
async function withStoredDates(tx: Transaction, rows: ExtractionRows): Promise<ExtractionRows['citations']> {
  const articles = [...new Set(rows.dateMentions.map(({ articleId }) => articleId))]
  const stored = await tx.dateMention.findMany({ where: { articleId: { in: articles } } })
  const words = new Map(
    stored.map((date) => [`${date.articleId} ${date.position}`, `${date.start}-${date.end}`]),
  )
  const meant = new Map(
    rows.dateMentions.map((date) => [`${date.articleId} ${date.position}`, `${date.start}-${date.end}`]),
  )
  return rows.citations.map((citation) => {
    const key = `${citation.articleId} ${citation.dateMention}`
    return words.get(key) === meant.get(key) ? citation : { ...citation, dateMention: null }
  })
}

async function write(
  articles: readonly Prisma.ArticleCreateManyInput[],
  rows: ExtractionRows,
  save: (tx: Transaction, added: number) => Promise<void>,
): Promise<void> {
  await database().$transaction(
    async (tx) => {
      await tx.$executeRaw(sql`SELECT set_config('statement_timeout', '120s', true)`)
      await writeAlone(tx)
      const ids = rows.events.map(({ id }) => id)
      const known = await tx.event.findMany({ where: { id: { in: ids } }, select: { id: true } })
      const changing = new ChangingEvents(tx)
      await changing.note(ids)
      await tx.article.createMany({ data: [...articles], skipDuplicates: true })
      await storeActors(tx, [rows], changing)
      await insertDateMentions(tx, rows.dateMentions)
      const count = await insertEvents(tx, rows.events, rows.citations)
      await insertEventActors(tx, rows.eventActors)
      await insertCitations(tx, await withStoredDates(tx, rows))
      await insertQuotes(tx, rows.quotes)
      await insertFigures(tx, rows.figures)
      await refreshSearchText(
        tx,
        known.map(({ id }) => id),
      )
      await changing.settle()
      await save(tx, count)
    },
    { maxWait: 60_000, timeout: 300_000 },
  )
}

const withArticles = z.object({ articles: z.array(z.unknown()) })

/**
 * The articles that a row brings, also one that is refused itself: later ones may cite them. What is none, or has another
 * text than its id speaks of, is left out; then who cites it is refused.
 */
function articlesIn({ fate }: Row): Prisma.ArticleCreateManyInput[] {
  const row = withArticles.safeParse(fate.kind === 'whole' ? fate.value : null)
  if (!row.success) return []
  return row.data.articles.flatMap((value) => {
    const article = jsonArticle.safeParse(value)
    if (!article.success) return []
    try {
      return [articleRowOf(article.data)]
    } catch (error) {
      if (error instanceof RowFault) return []
      throw error
    }
  })
}

/** Of the articles that a batch's events cite, the texts that the file has given with them or that the archive has. */
async function textsFor(
  events: readonly JsonEvent[],
  articles: ReadonlyMap<string, Prisma.ArticleCreateManyInput>,
): Promise<Map<string, string>> {
  const given = new Map([...articles].map(([id, { text }]) => [id, text]))
  const cited = new Set(
    events.flatMap(({ citations, quotes, figures }) =>
      [...citations, ...quotes, ...figures].map(({ article }) => article),
    ),
  )
  const others = [...cited].filter((id) => !given.has(id))
  if (others.length === 0) return given
  const stored = await database().article.findMany({
    where: { id: { in: others } },
    select: { id: true, text: true },
  })
  for (const { id, text } of stored) given.set(id, text)
  return given
}

/** Reads events of our own format in, some hundred in a transaction with the checkpoint that says so. */
export async function importJson(
  { file, checkpoint, rows }: { file: string; checkpoint: Checkpoint; rows: AsyncGenerator<Row[]> },
  listener: Listener,
): Promise<{ reading: number; showing: number }> {
  const started = performance.now()
  let waiting: Row[] = []

  const flush = async (isLast: boolean) => {
    const read = waiting.map((row) => ({ row, event: eventIn(row) }))
    waiting = []
    const articles = new Map(
      read.flatMap(({ row }) => articlesIn(row)).map((article) => [article.id, article]),
    )
    const texts = await textsFor(
      read.flatMap(({ event }) => (event instanceof RowFault ? [] : [event])),
      articles,
    )
    const kept: ExtractionRows[] = []
    for (const { row, event } of read) {
      try {
        if (event instanceof RowFault) throw event
        // Says what is wrong with an article of its own, if anything.
        event.articles.forEach(articleRowOf)
        kept.push(rowsOfJsonEvent(event, texts))
        checkpoint.kept += 1
        tell(row)
      } catch (error) {
        if (!(error instanceof RowFault)) throw error
        checkpoint.refused += 1
        tell({ ...row, ...error.place, fate: { kind: 'refused', why: error.message } })
      }
      checkpoint.rows = row.row
    }
    if (isLast) checkpoint.state = 'done'
    await write([...articles.values()], joinedRows(kept), async (tx, added) => {
      checkpoint.added += added
      await saveProgressIn(tx, checkpoint)
    })
  }
  const tell = (row: Row) => {
    const report = reportOf(file, row)
    if (report) listener.row(report)
  }
  for await (const batch of rows)
    for (const row of batch) {
      if (row.fate.kind === 'done') continue
      waiting.push(row)
      if (waiting.length >= eventsAtOnce) await flush(false)
    }
  await flush(true)
  return { reading: (performance.now() - started) / 1000, showing: 0 }
}

function eventIn({ fate }: Row): JsonEvent | RowFault {
  if (fate.kind !== 'whole')
    return new RowFault(fate.kind === 'refused' ? fate.why : 'An event was expected.')
  try {
    return parsed(fate.value)
  } catch (error) {
    if (error instanceof RowFault) return error
    throw error
  }
}

/** @throws {RowFault} when a file of our own format is of another version than this. */
export function checkVersion(head: string): void {
  const version = /"version"\s*:\s*(\d+)/.exec(head.slice(0, 500))?.[1]
  if (version === undefined)
    throw new RowFault(
      `"format":"sanad","version":${jsonVersion} was expected before the events, as an archive of ours writes it.`,
    )
  if (version !== String(jsonVersion))
    throw new RowFault(`The file has version ${version} of the format; ${jsonVersion} was expected.`)
}
