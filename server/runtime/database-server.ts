import path from 'node:path'
import { Client } from 'pg'
import type { Configuration } from './configuration'
import { startEmbeddedPostgres, type EmbeddedDatabase } from './embedded-postgres'
import { Refusal } from './refusal'

const oldestVersion = 150_000

/**
 * The database to work on: the configured one, else the embedded one with its data in the checkout `root`.
 * @throws {Refusal} when it cannot be reached or is older than PostgreSQL 15; the password is never named.
 */
export async function openDatabase(
  { databaseUrl, dataFolder }: Configuration,
  root: string,
): Promise<EmbeddedDatabase> {
  if (databaseUrl === null)
    return startEmbeddedPostgres(path.resolve(root, dataFolder ?? '.sanad', 'postgres'))
  const version = await versionOf(databaseUrl)
  if (version < oldestVersion) {
    throw new Refusal(
      `DATABASE_URL leads to PostgreSQL ${Math.floor(version / 10_000)}; Sanad needs 15 or later.`,
    )
  }
  return { url: databaseUrl, stop: async () => {} }
}

async function versionOf(url: string): Promise<number> {
  let client: Client
  try {
    client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
    client.on('error', () => {})
  } catch {
    throw new Refusal(
      'DATABASE_URL is no address of a PostgreSQL database (postgresql://user:password@host:port/name).',
    )
  }
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
    return Number(rows[0]?.server_version_num)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause)
    throw new Refusal(`The database at ${client.host}:${client.port} cannot be reached: ${reason}.`, {
      cause,
    })
  } finally {
    await client.end().catch(() => {})
  }
}
