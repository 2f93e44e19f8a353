// Runs a command of the project on a fresh machine: installs what is missing, then hands over to bin/<command>.ts
// (the benchmarks live with their own packages, in bench/bench.ts).
// Plain JavaScript without dependencies: when it starts there may be no node_modules.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..')
const commands = [
  'start',
  'dev',
  'test',
  'extract',
  'evaluate',
  'ingest',
  'import',
  'export',
  'timeline',
  'bench',
]
const withoutDatabase = ['extract', 'evaluate']
const [command, ...args] = process.argv.slice(2)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  refuse(`Sanad needs Node.js 20.19 or later; this is ${process.version}.`)
if (!commands.includes(command))
  refuse(`Unknown command "${command ?? ''}": one of ${commands.join(', ')} was expected.`, 2)

install('.')
// Whom we are measured against is nothing that the product needs.
if (command === 'bench') install('bench')
if (!withoutDatabase.includes(command)) generateClient()
handOver()

function refuse(sentence, status = 1) {
  process.stderr.write(`${sentence}\n`)
  process.exit(status)
}

function fingerprint(...files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(fs.readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

function stampedWith(stamp, value) {
  try {
    return fs.readFileSync(path.join(root, stamp), 'utf8') === value
  } catch {
    return false
  }
}

function install(folder) {
  const stamp = path.join(folder, 'node_modules/.sanad-installed')
  const wanted = `${fingerprint(path.join(folder, 'package-lock.json'))} ${process.platform}-${process.arch}`
  if (stampedWith(stamp, wanted)) return
  if (!installedByHand(folder)) {
    const whose = folder === '.' ? '' : ` of ${folder}/`
    process.stderr.write(`Installing packages${whose} (first time or after an update, about a minute) …\n`)
    // Install scripts are not needed: what they would do is either optional or done at start.
    // Not `npm ci`: it refuses a lock file made where some platforms' optional builds could not be seen.
    const npm = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    const done = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', npm, {
      cwd: path.join(root, folder),
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
      env: { ...process.env, NODE_ENV: '' },
    })
    if (done.status !== 0)
      refuse(`Installing failed: npm's message above says why. The folder is ${path.join(root, folder)}.`)
  }
  writeStamp(stamp, wanted)
}

/** `npm ci` or `npm install` ran after the lock file was last written. */
function installedByHand(folder) {
  try {
    const installed = fs.statSync(path.join(root, folder, 'node_modules/.package-lock.json')).mtimeMs
    return installed >= fs.statSync(path.join(root, folder, 'package-lock.json')).mtimeMs
  } catch {
    return false
  }
}

function generateClient() {
  const stamp = 'server/generated/.schema'
  const wanted = fingerprint('prisma/schema.prisma', 'package-lock.json')
  if (stampedWith(stamp, wanted)) return
  process.stderr.write('Generating the database client …\n')
  const done = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
    cwd: root,
    encoding: 'utf8',
    // `generate` runs no engine, but insists that one is there: any executable will do, and nothing is downloaded.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  if (done.status !== 0) refuse(`The database client could not be generated:\n${done.stderr || done.stdout}`)
  writeStamp(stamp, wanted)
}

function writeStamp(stamp, value) {
  try {
    fs.mkdirSync(path.dirname(path.join(root, stamp)), { recursive: true })
    fs.writeFileSync(path.join(root, stamp), value)
  } catch (error) {
    refuse(`The folder ${root} cannot be written (${error.code}): Sanad keeps its packages and data there.`)
  }
}

function handOver() {
  const folder = command === 'bench' ? 'bench' : 'bin'
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(folder, `${command}.ts`), ...args.map(fromRoot)],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_ENV: command === 'start' ? 'production' : (process.env.NODE_ENV ?? 'development'),
      },
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('exit', (status, signal) =>
    process.exit(signal ? 128 + os.constants.signals[signal] : (status ?? 1)),
  )

  // When npm itself is killed, nobody tells its children: the change of parent does.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
  }
}

/** Files on the command line are meant from where the command was typed; npm runs it from the root. */
function fromRoot(argument) {
  const typedIn = process.env.INIT_CWD
  if (!typedIn || typedIn === root || argument.startsWith('-') || path.isAbsolute(argument)) return argument
  const meant = path.resolve(typedIn, argument)
  return fs.existsSync(meant) ? meant : argument
}
