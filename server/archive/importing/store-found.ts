import type { Prisma } from '../../generated/prisma/client'
import { isUnavailable } from '../availability'
import { ingestArticles, type Incoming } from '../ingest'
import type { Counts } from './checkpoint'
import { ThreadError } from './extraction-pool'
import type { Row } from './read-rows'

/** A row of a collection of articles that has been read: with what is to be stored of it, or why nothing is. */
export interface Read {
  row: Row
  incoming: Incoming | 'known' | 'none'
}

/** What became of a row; of a refused one `row` says why. */
export interface Stored {
  row: Row
  outcome: 'added' | 'known' | 'none'
}

/** Whether a failure is nothing that another article could be spared of. */
export const isGeneral = (error: unknown) => isUnavailable(error) || error instanceof ThreadError

export const refused = (row: Row, error: unknown): Row => ({
  ...row,
  fate: { kind: 'refused', why: error instanceof Error ? error.message : String(error) },
})

/** What the rows count for, added to what was counted before. */
function counted(before: Counts, rows: readonly Stored[]): Counts {
  const of = (is: (stored: Stored) => boolean) => rows.filter(is).length
  return {
    rows: rows.at(-1)?.row.row ?? before.rows,
    kept: before.kept + of(({ row }) => row.fate.kind === 'article'),
    refused: before.refused + of(({ row }) => row.fate.kind === 'refused'),
    added: before.added + of(({ outcome }) => outcome === 'added'),
  }
}

/** How far an import has come, and who writes that down in the transaction that it speaks of. */
export interface Tally {
  counts: Counts
  save: (tx: Prisma.TransactionClient, counts: Counts) => Promise<void>
}

async function storeTogether(read: readonly Read[], tally: Tally): Promise<Stored[]> {
  const articles = read.flatMap(({ incoming }) => (typeof incoming === 'string' ? [] : [incoming]))
  let stored: Stored[] = []
  let { counts } = tally
  await ingestArticles(articles, {
    renews: false,
    alongside: async (tx, done) => {
      const outcomes = done.values()
      stored = read.map(({ row, incoming }) => {
        if (typeof incoming === 'string') return { row, outcome: incoming }
        return { row, outcome: outcomes.next().value?.outcome === 'added' ? 'added' : 'known' }
      })
      counts = counted(tally.counts, stored)
      await tally.save(tx, counts)
    },
  })
  tally.counts = counts
  return stored
}

/**
 * Stores what was read of some rows in one transaction, with the count that says so. An article that cannot be stored is
 * refused, and its neighbours are stored without it.
 */
export async function storeFound(read: readonly Read[], tally: Tally): Promise<Stored[]> {
  try {
    return await storeTogether(read, tally)
  } catch (error) {
    if (isGeneral(error) || read.every(({ incoming }) => typeof incoming === 'string')) throw error
    const [only] = read
    if (only && read.length === 1)
      return storeTogether([{ row: refused(only.row, error), incoming: 'none' }], tally)
    // Which of them it was, the database does not say: each is tried alone.
    const alone: Stored[] = []
    for (const each of read) alone.push(...(await storeFound([each], tally)))
    return alone
  }
}
