import fs from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isAlive } from '@/server/runtime/lock'
import { Ended, startSite } from '../support/site'
import { temporaryFolder } from '../support/temporary'

let home: string
beforeAll(async () => {
  home = await temporaryFolder('lifecycle')
})
afterAll(() => fs.rm(home, { recursive: true, force: true }))

/** Process id of the embedded PostgreSQL that keeps its data in `folder`, as the server itself wrote it. */
async function postmaster(folder: string): Promise<number> {
  const file = await fs.readFile(path.join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8')
  return Number(file.split('\n')[0])
}

async function goneBy(pid: number, milliseconds = 5000): Promise<boolean> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await delay(20))
    if (!isAlive(pid)) return true
  return false
}

const page = async (url: string) => (await fetch(`${url}/ar`)).text()

describe('npm start with its own database', () => {
  test('serves the seeds, ends with everything closed on SIGINT, and starts again', async () => {
    const data = path.join(home, 'ctrl-c')
    const first = await startSite({ SANAD_DATA: data })
    expect(await page(first.url)).toContain('مينسك')
    const database = await postmaster(data)
    expect(isAlive(database)).toBe(true)
    expect(await first.stop('SIGINT')).toBe(0)
    expect(await goneBy(database)).toBe(true)

    const second = await startSite({ SANAD_DATA: data })
    expect(second.output()).not.toContain('Read ')
    expect(await page(second.url)).toContain('مينسك')
    expect(await second.stop()).toBe(0)
  })

  test('starts again after kill -9, of the site alone and of the database as well', async () => {
    const data = path.join(home, 'killed')
    const first = await startSite({ SANAD_DATA: data })
    const database = await postmaster(data)
    await first.stop('SIGKILL')
    const second = await startSite({ SANAD_DATA: data })
    expect(await postmaster(data)).toBe(database)
    process.kill(database, 'SIGKILL')
    await second.stop('SIGKILL')
    expect(await goneBy(database)).toBe(true)
    const third = await startSite({ SANAD_DATA: data })
    expect(await page(third.url)).toContain('مينسك')
    const last = await postmaster(data)
    await third.stop()
    expect(await goneBy(last)).toBe(true)
  })

  test('starts though another process has the number that a crashed database left behind', async () => {
    const data = path.join(home, 'reused')
    const first = await startSite({ SANAD_DATA: data })
    const file = path.join(data, 'postgres', 'data', 'postmaster.pid')
    const left = await fs.readFile(file, 'utf8')
    await first.stop()
    await fs.writeFile(file, left.replace(/^\d+/, String(process.pid)))
    const second = await startSite({ SANAD_DATA: data })
    expect(await page(second.url)).toContain('مينسك')
    await second.stop()
  })

  test('is shared by two sites, of which the last takes it down', async () => {
    const data = path.join(home, 'shared')
    const [first, second] = [await startSite({ SANAD_DATA: data }), await startSite({ SANAD_DATA: data })]
    const database = await postmaster(data)
    await first.stop()
    expect(await page(second.url)).toContain('مينسك')
    await second.stop()
    expect(await goneBy(database)).toBe(true)
  })
})

const refused = async (environment: Record<string, string>) => {
  const ended: unknown = await startSite(environment).catch((reason: unknown) => reason)
  if (!(ended instanceof Ended)) throw new Error('The site started all the same')
  expect(ended.status).toBe(1)
  expect(ended.words).toMatch(/^.+\.\n$/)
  return ended.words
}

describe('npm start refuses in one sentence, with status 1,', () => {
  test('a port that is taken', async () => {
    const other = net.createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = address && typeof address === 'object' ? String(address.port) : ''
    expect(await refused({ PORT: port })).toMatch(new RegExp(`^Port ${port} on 127.0.0.1 is taken: .*PORT=`))
    other.close()
  })

  test('a database that cannot be reached, without naming the password', async () => {
    const words = await refused({ DATABASE_URL: 'postgresql://sanad:s3cret@127.0.0.1:1/sanad' })
    expect(words).toMatch(/127\.0\.0\.1:1/)
    expect(words).not.toContain('s3cret')
  })

  test('a folder that cannot be written', async () => {
    await fs.writeFile(path.join(home, 'file'), '')
    expect(await refused({ SANAD_DATA: path.join(home, 'file') })).toMatch(/cannot be written/)
  })

  test('a variable that makes no sense', async () => {
    expect(await refused({ PORT: 'eighty' })).toMatch(/^PORT cannot be used/)
  })
})
