import fs from 'node:fs/promises'
import process from 'node:process'
import { setTimeout as delay } from 'node:timers/promises'
import { Refusal, systemCode } from './refusal'

/** Whether a process of that id lives, also one of another user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

/**
 * Holds a lock file that names its holder; a lock whose holder is dead is taken over.
 * @throws {Refusal} when a living process keeps it for longer than `patience` milliseconds.
 */
export async function holdLock(file: string, patience = 60_000): Promise<{ release(): Promise<void> }> {
  for (const deadline = Date.now() + patience; ; await delay(50)) {
    try {
      await fs.writeFile(file, String(process.pid), { flag: 'wx' })
      return { release: () => fs.rm(file, { force: true }) }
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error
    }
    const holder = Number(await fs.readFile(file, 'utf8').catch(() => ''))
    if (holder && !isAlive(holder)) await fs.rm(file, { force: true })
    else if (Date.now() > deadline)
      throw new Refusal(`Process ${holder} has been starting for long: ${file} waits for it.`)
  }
}
