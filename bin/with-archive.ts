import path from 'node:path'
import { closeDatabase } from '@/server/archive/database'
import { readConfiguration } from '@/server/runtime/configuration'
import { openDatabase } from '@/server/runtime/database-server'
import { migrate } from '@/server/runtime/migrations'

/**
 * Does the work of a command on the archive: that of DATABASE_URL, else the embedded one, brought up to date first and
 * closed at the end, whatever happens. `work` is given the database's address.
 */
export async function withArchive<T>(work: (url: string) => Promise<T>): Promise<T> {
  const root = path.resolve(import.meta.dirname, '..')
  const server = await openDatabase(readConfiguration(), root)
  try {
    process.env.DATABASE_URL = server.url
    await migrate(server.url, path.join(root, 'prisma', 'migrations'))
    return await work(server.url)
  } finally {
    await closeDatabase()
    await server.stop()
  }
}
