import os from 'node:os'
import path from 'node:path'
import { closeDatabase } from '@/server/archive/database'
import { readConfiguration } from '@/server/runtime/configuration'
import { openDatabase } from '@/server/runtime/database-server'
import { migrate } from '@/server/runtime/migrations'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does the work of a command on the archive: that of DATABASE_URL, else the embedded one, brought up to date first and
 * closed at the end, whatever happens, also when the command is told to stop: then it says `stopped` and ends. `work` is given
 * the database's address.
 */
export async function withArchive<T>(work: (url: string) => Promise<T>, stopped = 'Stopped.'): Promise<T> {
  const root = path.resolve(import.meta.dirname, '..')
  const server = await openDatabase(readConfiguration(), root)
  const ending: Promise<never>[] = []
  const end = async (signal: (typeof signals)[number]): Promise<never> => {
    process.stderr.write(`\n${stopped}\n`)
    await server.stop()
    return process.exit(128 + os.constants.signals[signal])
  }
  // Terminals send Ctrl-C to everyone in the group, and whoever started this passes it on: it comes twice.
  const heard = (signal: (typeof signals)[number]) => {
    if (ending.length === 0) ending.push(end(signal))
  }
  for (const signal of signals) process.on(signal, heard)
  try {
    process.env.DATABASE_URL = server.url
    await migrate(server.url, path.join(root, 'prisma', 'migrations'))
    return await work(server.url)
  } catch (error) {
    // What fails when the database goes is nobody's fault.
    await Promise.all(ending)
    throw error
  } finally {
    for (const signal of signals) process.off(signal, heard)
    await closeDatabase()
    await server.stop()
  }
}
