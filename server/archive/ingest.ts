import { createHash } from 'node:crypto'
import { z } from 'zod'
import { dayFromIso } from '@/core/chronology/day'
import type { Extraction } from '@/core/extraction/extraction'
import { canonicalText } from '@/core/text/canonical'
import type { Prisma } from '../generated/prisma/client'
import { ChangingEvents, writeAlone } from './cells'
import { database, queryRows, sql, type Connection } from './database'
import { rowsOf, type ExtractionRows } from './extraction-rows'
import { insertArticles } from './insert-many'
import { insertRows } from './insert-rows'
import { isEdited, removeRows } from './remove-rows'

/** A text that is to become an article of the archive. `text` is what the extraction's offsets refer to. */
export interface Incoming {
  /** File name or address. */
  name: string
  text: string
  extraction: Extraction
}

/** `no-date`: it does not say when it was published; `no-event`: nothing in it could be put on a timeline. */
export type ArticleNote = 'no-date' | 'no-event'

export interface Ingested {
  /**
   * `added`: new; `known`: nothing changed; `renewed`: the rules read it otherwise than before, its rows were replaced;
   * `edited`: they do, but people have worked on its events, which stay.
   */
  outcome: 'added' | 'known' | 'renewed' | 'edited'
  articleId: string
  events: number
  notes: ArticleNote[]
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Short id of an article for addresses: 64 bits of its sha256. */
export const articleIdOf = (hash: string) => hash.slice(0, 16)

const stored = (text: string | null) => text && canonicalText(text)

function articleRow({ name, text, extraction }: Incoming, digest: string) {
  const { document, events } = extraction
  const notes: ArticleNote[] = []
  if (document.publishedOn === null) notes.push('no-date')
  if (events.length === 0) notes.push('no-event')
  return {
    id: articleIdOf(document.sha256),
    sha256: document.sha256,
    text,
    language: document.language,
    title: canonicalText(document.title),
    publishedOn: document.publishedOn === null ? null : dayFromIso(document.publishedOn),
    publishedOnBasis: document.publishedOnBasis,
    publisher: stored(document.publisher),
    agency: stored(document.agency),
    url: stored(document.url),
    sourceName: canonicalText(name),
    notes,
    extractionDigest: digest,
  }
}

/** An article with its rows, checked. */
interface Prepared {
  article: ReturnType<typeof articleRow>
  rows: ExtractionRows
  result: Omit<Ingested, 'outcome'>
}

function prepared(incoming: Incoming): Prepared {
  const text = canonicalText(incoming.text)
  const article = articleRow({ ...incoming, text }, sha256(JSON.stringify(incoming.extraction)))
  const { id, notes } = article
  const result = { articleId: id, events: incoming.extraction.events.length, notes }
  return { article, rows: rowsOf(id, text, incoming.extraction), result }
}

type Transaction = Prisma.TransactionClient

async function digestsOf(on: Connection, articles: readonly Prepared[]): Promise<Map<string, string>> {
  const known = await queryRows(
    z.object({ id: z.string(), digest: z.string() }),
    sql`SELECT id, extraction_digest AS digest FROM article WHERE id = ANY(${articles.map(({ article }) => article.id)})`,
    on,
  )
  return new Map(known.map(({ id, digest }) => [id, digest]))
}

async function addArticles(
  tx: Transaction,
  articles: readonly Prepared[],
  changing: ChangingEvents,
): Promise<void> {
  if (articles.length === 0) return
  await insertArticles(
    tx,
    articles.map(({ article }) => article),
  )
  await insertRows(
    tx,
    articles.map(({ rows }) => rows),
    changing,
  )
}

async function renew(
  tx: Transaction,
  { article, rows }: Prepared,
  changing: ChangingEvents,
): Promise<'renewed' | 'edited'> {
  if (await isEdited(tx, article.id)) return 'edited'
  await removeRows(tx, article.id, changing)
  await tx.article.update({ where: { id: article.id }, data: article })
  await insertRows(tx, [rows], changing)
  return 'renewed'
}

async function store(tx: Transaction, articles: readonly Prepared[], renews: boolean): Promise<Ingested[]> {
  const changing = new ChangingEvents(tx)
  const digests = await digestsOf(tx, articles)
  const done: Ingested[] = []
  let fresh: Prepared[] = []
  for (const each of articles) {
    const { id, extractionDigest } = each.article
    const before = digests.get(id)
    const tell = (outcome: Ingested['outcome']) => done.push({ outcome, ...each.result })
    if (before === undefined) {
      digests.set(id, extractionDigest)
      fresh.push(each)
      tell('added')
    } else if (!renews || before === extractionDigest) tell('known')
    else {
      // What is to be replaced, and what it may corroborate, has to be there.
      await addArticles(tx, fresh, changing)
      fresh = []
      const outcome = await renew(tx, each, changing)
      if (outcome === 'renewed') digests.set(id, extractionDigest)
      tell(outcome)
    }
  }
  await addArticles(tx, fresh, changing)
  await changing.settle()
  return done
}

export interface IngestRules {
  /** Whether an article that the archive has is read anew where the rules find otherwise; true without it. */
  renews?: boolean
  /** Is written with the articles or not at all. */
  alongside?: (tx: Transaction, done: readonly Ingested[]) => Promise<void>
}

/**
 * Stores articles with all that was found in them, in one transaction and as if they had come one after the other: what two
 * of them tell is one event. The same text twice changes nothing; when the rules have changed since, its rows are replaced
 * unless people have worked on them. Safe when several run at once.
 * @throws {OffsetError | EdtfError} when an extraction is inconsistent; of no article anything is written then.
 */
export async function ingestArticles(
  incoming: readonly Incoming[],
  { renews = true, alongside }: IngestRules = {},
): Promise<Ingested[]> {
  const articles = incoming.map(prepared)
  if (alongside === undefined) {
    const digests = await digestsOf(database(), articles)
    const isKnown = ({ article }: Prepared) => digests.get(article.id) === article.extractionDigest
    if (articles.every(isKnown)) return articles.map(({ result }) => ({ outcome: 'known', ...result }))
  }
  return database().$transaction(
    async (tx) => {
      await tx.$executeRaw(sql`SELECT set_config('statement_timeout', '120s', true)`)
      await writeAlone(tx)
      const done = articles.length > 0 ? await store(tx, articles, renews) : []
      await alongside?.(tx, done)
      return done
    },
    { maxWait: 60_000, timeout: 300_000 },
  )
}

/** Stores one article, as `ingestArticles` does. */
export async function ingestArticle(incoming: Incoming): Promise<Ingested> {
  for (const done of await ingestArticles([incoming])) return done
  throw new Error('An article has come to nothing.')
}
