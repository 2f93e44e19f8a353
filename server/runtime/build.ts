import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { holdLock } from './lock'
import { Refusal } from './refusal'

/** What the build depends on; `server/generated` follows from `prisma/schema.prisma`. */
const sources = [
  'app',
  'components',
  'core',
  'messages',
  'prisma/schema.prisma',
  'public',
  'server',
  'bin/build-embed.ts',
]
const rootFiles = [
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
  'package-lock.json',
]
const ignored = [path.join('server', 'generated'), path.join('public', 'embed')]

/** Builds the embed's script, where the checkout has one; in development Next builds the rest itself. */
export async function buildEmbed(root: string): Promise<void> {
  const script = 'bin/build-embed.ts'
  if ((await filesOf(root, script)).length > 0) await run(root, ['--import', 'tsx', script])
}

/**
 * Builds for production unless the last build was made from the same sources.
 * @returns whether a build was made.
 * @throws {Refusal} with the builder's words when it fails.
 */
export async function buildIfChanged(root: string, progress: (words: string) => void): Promise<boolean> {
  const state = path.join(root, '.sanad')
  await fs.mkdir(state, { recursive: true })
  const lock = await holdLock(path.join(state, 'building.lock'), 600_000)
  try {
    const stamp = path.join(root, '.next', 'sanad-sources')
    const wanted = await fingerprint(root)
    const built = await fs.readFile(stamp, 'utf8').catch(() => null)
    if (built === wanted) return false
    progress('Building the site (first time or after a change, about a minute) …')
    await fs.rm(stamp, { force: true })
    await buildEmbed(root)
    await run(root, ['node_modules/next/dist/bin/next', 'build'])
    await fs.writeFile(stamp, wanted)
    return true
  } finally {
    await lock.release()
  }
}

async function fingerprint(root: string): Promise<string> {
  const files = [...rootFiles]
  for (const source of sources) files.push(...(await filesOf(root, source)))
  const hash = createHash('sha256')
  for (const file of files.toSorted()) {
    const content = await fs.readFile(path.join(root, file)).catch(() => null)
    if (content) hash.update(`${file} ${content.length} `).update(content)
  }
  return hash.digest('hex')
}

async function filesOf(root: string, source: string): Promise<string[]> {
  const info = await fs.stat(path.join(root, source)).catch(() => null)
  if (!info) return []
  if (info.isFile()) return [source]
  const entries = await fs.readdir(path.join(root, source), { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !ignored.some((folder) => file.startsWith(folder + path.sep)))
}

function run(root: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('close', (status) => {
      if (status === 0) resolve()
      else reject(new Refusal(`The build failed:\n${output.trim()}`))
    })
  })
}
