import process from 'node:process'
import { PrismaPg } from '@prisma/adapter-pg'
import { z } from 'zod'
import { Prisma, PrismaClient } from '../generated/prisma/client'

/** What queries need of a client: the pool itself or one transaction. */
export type Connection = PrismaClient | Prisma.TransactionClient

/** Raw SQL in tagged templates: values become parameters. */
export const { sql, join, empty } = Prisma
export type Sql = Prisma.Sql

declare global {
  // Survives the reloads of modules while developing, which would otherwise leak a pool each.
  var sanadDatabase: { url: string; client: PrismaClient } | undefined
}

function connect(url: string): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: url,
    max: Number(process.env.DATABASE_POOL ?? 10) || 10,
    connectionTimeoutMillis: 2000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 5000,
    // Statements of ours take milliseconds; compiling them, as the server does when it expects much of them, takes longer.
    options: '-c jit=off',
  })
  return new PrismaClient({ adapter })
}

/**
 * The process's one client, to the database of DATABASE_URL. Connects at the first query.
 * @throws {Error} when DATABASE_URL is not set.
 */
export function database(): PrismaClient {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set: start with `npm start`, or name a PostgreSQL database')
  if (globalThis.sanadDatabase?.url !== url) globalThis.sanadDatabase = { url, client: connect(url) }
  return globalThis.sanadDatabase.client
}

/** Ends the pool; the next `database()` opens another. */
export async function closeDatabase(): Promise<void> {
  const open = globalThis.sanadDatabase
  globalThis.sanadDatabase = undefined
  await open?.client.$disconnect()
}

/**
 * Runs a raw query and parses every row.
 * @throws {z.ZodError} when a row has another shape than the query promises.
 */
export async function queryRows<Row>(row: z.ZodType<Row>, query: Sql, on: Connection = database()) {
  const rows = await on.$queryRaw<unknown[]>(query)
  return rows.map((value) => row.parse(value))
}

const idRow = z.object({ id: z.string() })

/** The column `id` of a query, in its order. */
export async function queryIds(query: Sql, on: Connection = database()): Promise<string[]> {
  return (await queryRows(idRow, query, on)).map(({ id }) => id)
}
