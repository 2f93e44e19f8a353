import { rmSync } from 'node:fs'
import fs from 'node:fs/promises'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { systemCode } from '../runtime/refusal'

const prefix = 'sanad-chromium-'

/** Below the temporary folder, what one browser needs: it goes with the browser. */
export interface BrowserHome {
  folder: string
  /** Has the browser's profile, a folder elsewhere, be cleared away with the home that a killed process leaves. */
  takeIn: (profile: string) => Promise<void>
  remove: () => Promise<void>
  /** The same at once, for a process that ends. */
  removeNow: () => void
}

/**
 * A home of this process's own. A socket in it listens as long as the process lives, whatever ends it: unlike an id, which
 * another process may get or which is another's in the next container, that cannot be mistaken.
 */
export async function makeBrowserHome(): Promise<BrowserHome> {
  // What cannot be removed now is no reason not to print.
  await removeLeftHomes().catch(() => null)
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), prefix))
  const owner = await listenIn(folder)
  const gone = () => owner?.close()
  return {
    folder,
    takeIn: (profile) => fs.symlink(profile, path.join(folder, 'profile')).catch(() => {}),
    remove: async () => {
      gone()
      await fs.rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
    removeNow: () => {
      gone()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Null where a file cannot be listened on (Windows, very long paths): then nobody else clears the home away. */
async function listenIn(folder: string): Promise<net.Server | null> {
  const unnamed = path.join(folder, 'owner.new')
  const server = net.createServer((connection) => connection.destroy()).unref()
  const listens = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(unnamed, () => resolve(true))
  })
  if (!listens) return null
  // Under its name it has listened from the beginning: a socket that does not yet would pass for one that no longer does.
  await fs.rename(unnamed, path.join(folder, 'owner'))
  return server
}

/**
 * Removes the homes that killed processes left behind, two hundred megabytes each. One stays whose process lives, out of
 * which a program still runs, or of which that cannot be told.
 */
export async function removeLeftHomes(): Promise<void> {
  const below = os.tmpdir()
  const names = await fs.readdir(below).catch(() => [])
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const folder = path.join(below, name)
    if (!(await isOurs(folder)) || !(await isLeft(path.join(folder, 'owner')))) continue
    const profile = await fs.readlink(path.join(folder, 'profile')).catch(() => null)
    const all = profile === null ? [folder] : [profile, folder]
    if (await isNamedByProgram(all)) continue
    // The home last: it knows of the other.
    for (const one of all) await fs.rm(one, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function isOurs(folder: string): Promise<boolean> {
  const found = await fs.lstat(folder).catch(() => null)
  return found !== null && found.isDirectory() && found.uid === process.getuid?.()
}

/** Whether somebody has listened here and no longer does. */
function isLeft(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = net.connect(socket)
    connection.once('connect', () => {
      connection.destroy()
      resolve(false)
    })
    connection.once('error', (error) => resolve(systemCode(error) === 'ECONNREFUSED'))
  })
}

/** Whether the command of any process names one of the folders: a browser outlives its server for a moment. Linux only. */
async function isNamedByProgram(folders: readonly string[]): Promise<boolean> {
  const ids = (await fs.readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const commands = await Promise.all(
    ids.map((id) => fs.readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')),
  )
  return commands.some((command) => folders.some((folder) => command.includes(folder)))
}
