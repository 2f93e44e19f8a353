import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { copyForOthers, nativeFolder, openToOthers, runnerForRoot, type Runner } from './binaries'
import { freePort } from './free-port'
import { holdLock, isAlive } from './lock'
import { Refusal, systemCode } from './refusal'

export interface EmbeddedDatabase {
  url: string
  /** Lets go of the server; the last process that uses it stops it. Harmless when called twice. */
  stop(): Promise<void>
}

interface Place {
  /** Holds everything below: data, password, log. */
  home: string
  data: string
  native: string
  runner: Runner | null
}

const database = 'sanad'
const startDeadline = 30_000

/**
 * Starts the PostgreSQL that comes with npm, on the loopback and a free port, with its data in `home` (created on the first
 * run). A server that runs already is shared, also one that a killed process left behind.
 * @throws {Refusal} when the folder cannot be written or the server does not come up.
 */
export async function startEmbeddedPostgres(home: string): Promise<EmbeddedDatabase> {
  const place = await choosePlace(path.resolve(home))
  const lock = await holdLock(path.join(place.home, 'starting.lock'))
  try {
    const password = await readOrMakePassword(place.home)
    const initialised = await exists(path.join(place.data, 'PG_VERSION'))
    if (!initialised) await initialise(place, password)
    return (await joinRunning(place, password)) ?? (await launch(place, password))
  } finally {
    await lock.release()
  }
}

async function choosePlace(home: string): Promise<Place> {
  const runner = runnerForRoot()
  let native = await nativeFolder()
  try {
    if ((await fs.mkdir(home, { recursive: true })) !== undefined) await fs.chmod(home, 0o755)
    await fs.access(home, fs.constants.W_OK)
  } catch (cause) {
    throw new Refusal(`The folder ${home} cannot be written: the database needs it.`, { cause })
  }
  if (runner && !((await openToOthers(home)) && (await openToOthers(native)))) {
    // The server runs as another user, who cannot pass through a private checkout: both move to a place of their own.
    const key = createHash('sha256').update(home).digest('hex').slice(0, 16)
    const elsewhere = path.join('/var/lib/sanad', key)
    await fs.mkdir(elsewhere, { recursive: true })
    for (const folder of [path.dirname(elsewhere), elsewhere]) await fs.chmod(folder, 0o755)
    native = await copyForOthers(native, elsewhere)
    home = elsewhere
  }
  return { home, data: path.join(home, 'data'), native, runner }
}

async function readOrMakePassword(home: string): Promise<string> {
  const file = path.join(home, 'password')
  const known = await fs.readFile(file, 'utf8').catch(() => null)
  if (known) return known.trim()
  const password = randomBytes(24).toString('base64url')
  await fs.writeFile(file, password, { mode: 0o600 })
  return password
}

async function initialise({ home, data, native, runner }: Place, password: string) {
  await fs.rm(data, { recursive: true, force: true })
  await fs.mkdir(data, { mode: 0o700 })
  const passwordFile = path.join(await fs.mkdtemp(path.join(os.tmpdir(), 'sanad-')), 'password')
  await fs.writeFile(passwordFile, password, { mode: 0o600 })
  if (runner) {
    await fs.chown(data, runner.uid, runner.gid)
    await fs.chown(path.dirname(passwordFile), runner.uid, runner.gid)
    await fs.chown(passwordFile, runner.uid, runner.gid)
  }
  try {
    const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--auth=scram-sha-256']
    const output = await run(
      path.join(native, 'bin', 'initdb'),
      ['-D', data, '--username=postgres', `--pwfile=${passwordFile}`, ...flags],
      runner,
    )
    if (output.status !== 0) {
      await fs.rm(data, { recursive: true, force: true })
      throw new Refusal(
        `The database could not be created in ${home}: ${output.text.trim().split('\n').at(-1) ?? 'no reason given'}`,
      )
    }
  } finally {
    await fs.rm(path.dirname(passwordFile), { recursive: true, force: true })
  }
}

async function joinRunning(place: Place, password: string): Promise<EmbeddedDatabase | null> {
  const pidFile = path.join(place.data, 'postmaster.pid')
  const lines = (await fs.readFile(pidFile, 'utf8').catch(() => '')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!pid || !port || !isAlive(pid)) return null
  if (!(await commandOf(pid)).includes(place.data)) {
    // After a crash another process may have got the number: the server would take it for its living self and refuse.
    await fs.rm(pidFile, { force: true })
    return null
  }
  const url = urlOf(port, password)
  return (await answersBy(Date.now() + startDeadline, url, () => isAlive(pid))) ? use(place, pid, url) : null
}

async function commandOf(pid: number): Promise<string> {
  const { text } = await run('ps', ['-ww', '-o', 'args=', '-p', String(pid)], null)
  return fs.readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => text)
}

async function launch(place: Place, password: string): Promise<EmbeddedDatabase> {
  const port = await freePort()
  const logFile = path.join(place.home, 'postgres.log')
  const log = await fs.open(logFile, 'a', 0o600)
  const flags = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-p', String(port)]
  // Detached: Ctrl-C in the terminal reaches the web server first, which then stops the database when it is done with it.
  const server = spawn(path.join(place.native, 'bin', 'postgres'), ['-D', place.data, ...flags], {
    ...place.runner,
    cwd: place.data,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  const failure = new Promise<Error>((resolve) => server.once('error', resolve))
  server.unref()
  await log.close()
  const pid = server.pid
  if (pid === undefined)
    throw new Refusal(`The embedded PostgreSQL could not be run: ${(await failure).message}.`)
  const url = urlOf(port, password)
  if (!(await answersBy(Date.now() + startDeadline, url, () => server.exitCode === null))) {
    throw new Refusal(`The embedded PostgreSQL did not come up; ${logFile} says why.`)
  }
  return use(place, pid, url)
}

async function use(place: Place, pid: number, url: string): Promise<EmbeddedDatabase> {
  const users = path.join(place.home, 'users')
  await fs.mkdir(users, { recursive: true })
  await fs.writeFile(path.join(users, String(process.pid)), '')
  await createDatabase(url)
  let stopping: Promise<void> | null = null
  return { url, stop: () => (stopping ??= letGo(place, users, pid)) }
}

async function letGo(place: Place, users: string, pid: number) {
  const lock = await holdLock(path.join(place.home, 'starting.lock'))
  try {
    await fs.rm(path.join(users, String(process.pid)), { force: true })
    const others = (await fs.readdir(users)).map(Number)
    for (const dead of others.filter((user) => !isAlive(user)))
      await fs.rm(path.join(users, String(dead)), { force: true })
    if (!others.some(isAlive)) await stop(place, pid)
  } finally {
    await lock.release()
  }
}

async function stop({ data, native, runner }: Place, pid: number) {
  if (process.platform === 'win32') {
    await run(path.join(native, 'bin', 'pg_ctl'), ['stop', '-D', data, '-m', 'fast'], runner)
    return
  }
  try {
    process.kill(pid, 'SIGINT')
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return
    throw error
  }
  while (isAlive(pid)) await delay(10)
}

function urlOf(port: number, password: string, name = database) {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${name}`
}

async function createDatabase(url: string) {
  const client = new Client({ connectionString: url.replace(/\/[^/]*$/, '/postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}

async function answersBy(deadline: number, url: string, alive: () => boolean): Promise<boolean> {
  for (; Date.now() < deadline && alive(); await delay(15)) {
    const client = new Client({
      connectionString: url.replace(/\/[^/]*$/, '/postgres'),
      connectionTimeoutMillis: 2000,
    })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      // Not yet: it refuses connections, or is still recovering from a crash.
    }
  }
  return false
}

function run(
  command: string,
  args: string[],
  runner: Runner | null,
): Promise<{ status: number | null; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...runner, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.once('error', (error) => resolve({ status: null, text: error.message }))
    child.once('close', (status) => resolve({ status, text }))
  })
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  )
}
