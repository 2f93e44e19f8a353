import type { Client } from 'pg'
import { z } from 'zod'
import type { Prisma } from '../../generated/prisma/client'

/** Rows read so far, and what became of them. */
export interface Counts {
  rows: number
  kept: number
  refused: number
  added: number
}

/** How far the import of a file has come; `import` in the database. */
export interface Checkpoint extends Counts {
  readonly id: number
  state: 'reading' | 'showing' | 'done'
}

const row = z.object({
  id: z.number(),
  state: z.enum(['reading', 'showing', 'done']),
  rows: z.number(),
  kept: z.number(),
  refused: z.number(),
  added: z.number(),
})

/** Any number: with the id of an import it is the lock of whoever does that import. */
const importLock = 7_262_302

interface Named {
  key: string
  name: string
  format: string
}

/** The checkpoint of a file, begun when there is none. */
async function begun(client: Client, { key, name, format }: Named): Promise<Checkpoint> {
  await client.query(
    `INSERT INTO import (key, name, format, state) VALUES ($1, $2, $3, 'reading') ON CONFLICT (key) DO NOTHING`,
    [key, name, format],
  )
  const { rows } = await client.query(
    'SELECT id, state, rows, kept, refused, added FROM import WHERE key = $1',
    [key],
  )
  return row.parse(rows[0])
}

/**
 * Does the work of an import with its checkpoint, alone: two imports of one file follow each other, and the second finds what
 * the first has done. `onWait` is told before it waits; a process that is killed lets go when its connection breaks.
 */
export async function withCheckpoint<T>(
  client: Client,
  named: Named,
  work: (checkpoint: Checkpoint) => Promise<T>,
  onWait: () => void,
): Promise<T> {
  const { id } = await begun(client, named)
  const taken = await client.query<{ is: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS is', [
    importLock,
    id,
  ])
  if (!taken.rows[0]?.is) {
    onWait()
    await client.query('SELECT pg_advisory_lock($1, $2)', [importLock, id])
  }
  try {
    return await work(await begun(client, named))
  } finally {
    // Where a transaction has failed, the lock goes with the connection.
    await client.query('SELECT pg_advisory_unlock($1, $2)', [importLock, id]).catch(() => {})
  }
}

/** Writes what has come since; within the transaction that it speaks of. */
export async function saveProgress(
  client: Client,
  { id, state, rows, kept, refused, added }: Checkpoint,
): Promise<void> {
  await client.query(
    `UPDATE import SET state = $2, rows = $3, kept = $4, refused = $5, added = $6, updated_at = now() WHERE id = $1`,
    [id, state, rows, kept, refused, added],
  )
}

/** The same within a transaction of Prisma. */
export async function saveProgressIn(
  tx: Prisma.TransactionClient,
  { id, ...progress }: Checkpoint,
): Promise<void> {
  await tx.import.update({ where: { id }, data: { ...progress, updatedAt: new Date() } })
}

/** Begins again: what was read is not there any more, or shall not count. */
export async function restart(client: Client, checkpoint: Checkpoint): Promise<void> {
  Object.assign(checkpoint, { state: 'reading', rows: 0, kept: 0, refused: 0, added: 0 })
  await client.query('DELETE FROM import_row WHERE import_id = $1', [checkpoint.id])
  await client.query('UPDATE import SET shown_day = NULL, shown_row = NULL WHERE id = $1', [checkpoint.id])
  await saveProgress(client, checkpoint)
}

/**
 * Whether the rows that the checkpoint speaks of are on their way still. They are not logged: a server that crashed has
 * forgotten them.
 */
export async function hasItsRows(client: Client, { id, kept, state }: Checkpoint): Promise<boolean> {
  if (state !== 'reading' || kept === 0) return true
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM import_row WHERE import_id = $1',
    [id],
  )
  return rows[0]?.count === kept
}
