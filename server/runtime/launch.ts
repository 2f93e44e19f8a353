import path from 'node:path'
import process from 'node:process'
import pino from 'pino'
import { closeDatabase } from '../archive/database'
import { ingestFolder, type FileOutcome } from '../archive/ingest-files'
import { closeHub } from '../live/hub'
import { removeLeftHomes } from '../printing/browser-home'
import { buildEmbed, buildIfChanged } from './build'
import { readConfiguration, type Configuration } from './configuration'
import { openDatabase } from './database-server'
import { migrate } from './migrations'
import { Refusal } from './refusal'
import { listen } from './web-server'

/** What is undone at the end, last things first. */
type Undo = () => Promise<void>

/**
 * The whole way from nothing to a served site; resolves once it answers. SIGINT, SIGTERM and SIGHUP end the process when
 * everything is closed. What cannot succeed is said in one sentence and ends it with status 1.
 */
export async function launch(root: string, development: boolean): Promise<void> {
  const undo: Undo[] = []
  let ending: Promise<void> | null = null
  const end = (status: number) => (ending ??= finish(undo, status))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  try {
    await start(root, development, undo)
  } catch (error) {
    if (!ending) process.stderr.write(`${error instanceof Refusal ? error.message : describe(error)}\n`)
    await end(1)
  }
}

async function start(root: string, development: boolean, undo: Undo[]) {
  const configuration = readConfiguration()
  const log = pino({ level: configuration.logLevel, base: null }, pino.destination({ dest: 2, sync: true }))
  const web = await listen(configuration, log)
  undo.push(async () => {
    await Promise.all([web.close(), closeHub()])
  })
  // Nothing waits for it: hundreds of megabytes may have to go.
  void removeLeftHomes().catch((error: unknown) => log.warn({ err: error }, 'left browsers stay'))
  const built = development ? buildEmbed(root) : buildIfChanged(root, say)
  const prepared = built.then(() => web.prepare({ root, development }))
  await settleAll([prepareDatabase(root, configuration, undo), prepared])
  web.serve()
  const address = `http://${configuration.host.includes(':') ? `[${configuration.host}]` : configuration.host}:${web.port}`
  const health = await fetch(`${address}/healthz`)
  if (!health.ok) throw new Refusal(`The site does not answer as it should (/healthz: ${health.status}).`)
  say(`Sanad is ready: ${address}`)
}

async function prepareDatabase(root: string, configuration: Configuration, undo: Undo[]) {
  const database = await openDatabase(configuration, root)
  undo.push(() => database.stop())
  process.env.DATABASE_URL = database.url
  const applied = await migrate(database.url, path.join(root, 'prisma', 'migrations'))
  if (applied.length > 0)
    say(`Database prepared (${applied.length} ${applied.length === 1 ? 'migration' : 'migrations'}).`)
  undo.push(() => closeDatabase())
  await ingestFolder(path.join(root, 'seeds'), { report: reportSeed })
}

function reportSeed(outcome: FileOutcome, done: number, total: number) {
  const name = path.basename(outcome.file)
  if (outcome.outcome === 'refused') process.stderr.write(`${name} was not read: ${outcome.reason}\n`)
  else if (outcome.outcome !== 'known') say(`Read ${name}: ${outcome.events} events (${done} of ${total}).`)
}

/** Both are let come to their end, so that an early failure of one leaves nothing of the other half-done behind it. */
async function settleAll(tasks: Promise<unknown>[]) {
  for (const result of await Promise.allSettled(tasks)) if (result.status === 'rejected') throw result.reason
}

async function finish(undo: Undo[], status: number) {
  // The listening socket closes first, then what requests stand on.
  const [web, ...rest] = undo
  for (const step of [web, ...rest.toReversed()]) {
    await step?.().catch((error: unknown) => process.stderr.write(`${describe(error)}\n`))
  }
  process.exit(status)
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function say(words: string) {
  process.stdout.write(`${words}\n`)
}
