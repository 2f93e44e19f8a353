import type { Prisma } from '../generated/prisma/client'
import { database, sql } from './database'

type Transaction = Prisma.TransactionClient

/**
 * Keeps the totals and calendar cells right for what one transaction does to events: `note` events before anything of them
 * changes (also those that do not exist yet), `settle` when all is written.
 */
export class ChangingEvents {
  readonly #noted = new Set<string>()
  readonly #tx: Transaction

  constructor(tx: Transaction) {
    this.#tx = tx
  }

  /** Remembers where the events count now; an event counts as noted once. */
  async note(ids: readonly string[]): Promise<void> {
    const others = [...new Set(ids)].filter((id) => !this.#noted.has(id))
    if (others.length === 0) return
    for (const id of others) this.#noted.add(id)
    await this.#tx.$executeRaw(sql`SELECT touch_events(${others}, -1)`)
  }

  /**
   * Writes the derived columns of the noted events, and the totals and cells that they were or are in. Costs some
   * milliseconds for an article in a small archive, some tenths of a second in one of 100,000 events with its most frequent
   * actors, and seconds once where a total becomes large enough for finer cells.
   */
  async settle(): Promise<void> {
    const ids = [...this.#noted]
    if (ids.length === 0) return
    this.#noted.clear()
    await this.#tx.$executeRaw(sql`SELECT settle_events(${ids})`)
    await this.#tx.$executeRaw(sql`SELECT touch_events(${ids}, 1)`)
    await this.#tx.$executeRaw(sql`SELECT refresh_cells()`)
  }
}

/** Any number: taken by whoever writes articles, so that two ingests follow each other and never deadlock. */
export const ingestLock = 7_262_301

/** Waits until nobody else writes articles, and keeps others from it until the transaction ends. */
export async function writeAlone(tx: Transaction): Promise<void> {
  await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(${ingestLock})`)
}

/**
 * Makes all totals and cells anew from the events, for whoever writes events in bulk: seconds for 100,000 events, minutes
 * for millions. `derived: false` when the bulk has written the derived columns itself.
 */
export async function rebuildCells({ derived = true } = {}): Promise<void> {
  await database().$transaction(
    async (tx) => {
      await tx.$executeRaw(sql`SELECT set_config('statement_timeout', '0', true),
        set_config('work_mem', '256MB', true), set_config('maintenance_work_mem', '512MB', true)`)
      await writeAlone(tx)
      if (derived) await tx.$executeRaw(sql`SELECT settle_events(NULL)`)
      await tx.$executeRaw(sql`SELECT rebuild_cells()`)
    },
    { maxWait: 60_000, timeout: 12 * 3_600_000 },
  )
}
