import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeBrowserHome, removeLeftHomes } from '@/server/printing/browser-home'
import { root } from '../../support/site'
import { temporaryFolder } from '../../support/temporary'

let temporary = ''
const children: ChildProcess[] = []

beforeEach(async () => {
  temporary = await temporaryFolder('homes')
  vi.stubEnv('TMPDIR', temporary)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  for (const child of children.splice(0)) await kill(child)
  await fs.rm(temporary, { recursive: true, force: true })
})

const homes = async () => (await fs.readdir(temporary)).filter((name) => name.startsWith('sanad-chromium-'))

async function kill(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** A process with a home, in which lies something, and a profile elsewhere. */
async function inhabitant(): Promise<{ child: ChildProcess; folder: string; profile: string }> {
  const profile = await fs.mkdtemp(path.join(temporary, 'profile-'))
  const source = `import { makeBrowserHome } from './server/printing/browser-home.ts'
    import fs from 'node:fs'
    const home = await makeBrowserHome()
    await home.takeIn(${JSON.stringify(profile)})
    fs.mkdirSync(home.folder + '/unpacked')
    fs.writeFileSync(home.folder + '/unpacked/library', 'much')
    process.stdout.write(home.folder)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', source], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [folder] = await once(child.stdout, 'data')
  return { child, folder: String(folder), profile }
}

it('what a killed process left is removed, with the profile; what a living one uses is not', async () => {
  const [killed, living] = await Promise.all([inhabitant(), inhabitant()])
  await removeLeftHomes()
  expect(await homes()).toHaveLength(2)
  await kill(killed.child)
  await removeLeftHomes()
  expect(await homes()).toEqual([path.basename(living.folder)])
  await expect(fs.access(killed.profile)).rejects.toThrow('ENOENT')
  expect(await fs.readdir(living.profile)).toEqual([])
  expect(await fs.readFile(path.join(living.folder, 'unpacked', 'library'), 'utf8')).toBe('much')
})

it('the next home is made in a place that was cleared', async () => {
  const { child } = await inhabitant()
  await kill(child)
  const home = await makeBrowserHome()
  expect(await homes()).toEqual([path.basename(home.folder)])
  await home.remove()
  expect(await homes()).toEqual([])
})

it.runIf(process.platform === 'linux')(
  'a home out of which a program still runs stays until it ends',
  async () => {
    const { child, folder } = await inhabitant()
    const program = spawn('sleep', ['60'], { argv0: path.join(folder, 'chromium') })
    children.push(program)
    await once(program, 'spawn')
    await kill(child)
    await removeLeftHomes()
    expect(await homes()).toEqual([path.basename(folder)])
    await kill(program)
    await removeLeftHomes()
    expect(await homes()).toEqual([])
  },
)

it('of a folder in which nobody ever listened nothing is known: it stays, as does what only bears such a name', async () => {
  const folder = await fs.mkdtemp(path.join(temporary, 'sanad-chromium-'))
  const link = path.join(temporary, 'sanad-chromium-link')
  await fs.symlink(folder, link)
  await fs.writeFile(path.join(temporary, 'sanad-chromium-file'), '')
  await removeLeftHomes()
  expect(await homes()).toHaveLength(3)
})
