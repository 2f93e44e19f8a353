import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { freePort } from '@/server/runtime/free-port'
import { root } from '../paths'
import { weighScripts } from './scripts'

const folder = path.join(root, 'bench', 'timeline', 'empty-page')
const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const environment = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const

/** Builds the page unless it was built with the packages that are installed now. */
async function build(): Promise<void> {
  const stamp = path.join(folder, '.next', 'sanad-packages')
  const wanted = await fs.readFile(path.join(root, 'package-lock.json'), 'utf8')
  if ((await fs.readFile(stamp, 'utf8').catch(() => null)) === wanted) return
  const child = spawn(process.execPath, [next, 'build', folder], {
    env: environment,
    stdio: ['ignore', 2, 2],
  })
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new Error(`The empty page could not be built: next build ended with ${status}.`)
  await fs.writeFile(stamp, wanted)
}

async function answered(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await pause(100)
  }
  throw new Error('The empty page was not served within half a minute.')
}

/** What the scripts of a page weigh that holds nothing, built and served by the same framework; thousands of bytes. */
export async function weighEmptyPage(browser: Browser): Promise<number> {
  await build()
  const port = await freePort()
  const server = spawn(process.execPath, [next, 'start', folder, '-p', String(port), '-H', '127.0.0.1'], {
    env: environment,
    stdio: 'ignore',
  })
  try {
    const url = `http://127.0.0.1:${port}/`
    await answered(url)
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    const weight = weighScripts(session)
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.close()
    return weight()
  } finally {
    const ended = once(server, 'exit')
    server.kill()
    await ended
  }
}
