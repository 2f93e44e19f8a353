import fs from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '@/server/runtime/embedded-postgres'
import { temporaryFolder } from './temporary'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL server for this run; its database is not to be used itself. */
    postgres: string
  }
}

/** One PostgreSQL for a whole test run, thrown away at its end. */
export default async function setup(project: TestProject) {
  const home = await temporaryFolder('tests')
  const server = await startEmbeddedPostgres(home)
  project.provide('postgres', server.url)
  return async () => {
    await server.stop()
    await fs.rm(home, { recursive: true, force: true })
  }
}
