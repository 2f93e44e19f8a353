import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { chromium, type Browser } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real headless Chromium: CHROME_PATH, else an installed one, else the one from npm (Linux). The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const known = await firstExisting([process.env.CHROME_PATH ?? '', ...installed])
  if (known) return chromium.launch({ executablePath: known, args: flags })
  return launchPackaged()
}

async function launchPackaged(): Promise<Browser> {
  // The package unpacks its own shared libraries only when it believes to be on Lambda, and only into a fresh folder.
  const home = await fs.mkdtemp(path.join(os.tmpdir(), 'sanad-chromium-'))
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME }
  process.env.TMPDIR = home
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  const executablePath = await packaged.executablePath()
  const fonts = path.join(home, 'fonts')
  await fs.mkdir(fonts, { recursive: true })
  // Its own configuration names another folder; without any font every text would be without width.
  await fs.writeFile(
    path.join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${home}/cache</cachedir></fontconfig>`,
  )
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    env: { ...process.env, TMPDIR: home, FONTCONFIG_PATH: fonts },
  })
  restore(before)
  browser.once('disconnected', () => void fs.rm(home, { recursive: true, force: true }))
  return browser
}

function restore(variables: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
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
