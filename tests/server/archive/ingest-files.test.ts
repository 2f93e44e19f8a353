import { execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveSize } from '@/server/archive/count-events'
import { database } from '@/server/archive/database'
import { listArticles } from '@/server/archive/find-article'
import { ingestFiles, type FileOutcome } from '@/server/archive/ingest-files'
import { useDatabase } from '@/tests/support/database'
import { temporaryFolder } from '@/tests/support/temporary'

useDatabase()

const root = path.resolve(import.meta.dirname, '../../..')
let folder: string
beforeAll(async () => {
  folder = await temporaryFolder('ingest')
  const good = 'Visit\nLONDON, March 3, 2021 - President Emmanuel Macron visited London on Tuesday.\n'
  const files: Record<string, string | Uint8Array> = {
    'a-good.txt': good,
    'b-empty.txt': '',
    'c-binary.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 32),
    'd-latin.txt': Buffer.from('Le président a visité la forêt à Genève', 'latin1'),
    'f-dateless.txt': 'A quiet text in which nobody does anything.',
    'g-bidi.txt': `\u202e${good.replace('Tuesday', '\u2066Tuesday\u2069\u200f')}\0`,
    'h-copy.txt': good,
    'inner/i-page.html': `<!doctype html><title>Trip</title><article><p>${good}</p></article>`,
    '.hidden/j.txt': good,
    'k-picture.png': 'not an article',
  }
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    await fs.mkdir(path.dirname(file), { recursive: true })
    await fs.writeFile(file, content)
  }
  const huge = await fs.open(path.join(folder, 'e-huge.txt'), 'w')
  await huge.truncate(50 * 1024 * 1024)
  await huge.close()
})
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

describe('a folder', () => {
  const reported: [string, string, number][] = []
  let outcomes: FileOutcome[]
  const of = (name: string) => outcomes.find(({ file }) => path.basename(file) === name)

  beforeAll(async () => {
    outcomes = await ingestFiles([folder, path.join(folder, 'missing.txt')], {
      report: (outcome, done, total) => reported.push([outcome.outcome, `${done}/${total}`, done]),
    })
  })

  it('is read in spite of its bad files, each refused with a reason', async () => {
    expect(of('b-empty.txt')).toMatchObject({ outcome: 'refused', reason: 'the file is empty' })
    expect(of('c-binary.txt')).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('binary'),
    })
    expect(of('d-latin.txt')).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('UTF-8') })
    expect(of('e-huge.txt')).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('5 MB') })
    expect(of('missing.txt')).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('no such'),
    })
    expect(of('f-dateless.txt')).toMatchObject({ outcome: 'added', notes: ['no-date', 'no-event'] })
    expect(of('a-good.txt')).toMatchObject({ outcome: 'added', notes: [] })
    expect(of('g-bidi.txt')).toMatchObject({ outcome: 'added' })
    expect(of('h-copy.txt')).toMatchObject({ outcome: 'known' })
    expect(of('i-page.html')).toMatchObject({ outcome: 'added' })
    expect(outcomes).toHaveLength(10)
    expect(await listArticles()).toHaveLength(4)
  })

  it('reports each file as it goes', () => {
    expect(reported.map(([, , done]) => done)).toEqual(outcomes.map((_, i) => i + 1))
    expect(reported.at(-1)?.[1]).toBe(`${outcomes.length}/${outcomes.length}`)
  })

  it('may come again and change nothing', async () => {
    const before = await archiveSize()
    const again = await ingestFiles([folder])
    expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['known', 'refused']))
    expect(await archiveSize()).toEqual(before)
  })
})

const run = async (...given: string[]) => {
  const command = ['--import', 'tsx', path.join(root, 'bin/ingest.ts'), ...given]
  const done = promisify(execFile)(process.execPath, command, { cwd: root })
  return done.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
}

describe('the command', () => {
  it('names every file and what became of it', async () => {
    const { code, stdout, stderr } = await run(folder)
    expect(code).toBe(1)
    expect(stdout).toMatch(/a-good\.txt: known already/)
    expect(stdout).toMatch(/f-dateless\.txt: .*does not say when/)
    expect(stderr).toMatch(/b-empty\.txt: refused: the file is empty/)
  })

  it('may run twice at once', async () => {
    await database().$executeRaw`TRUNCATE article, actor, event, timeline, revision CASCADE`
    const [one, other] = await Promise.all([run(folder), run(folder)])
    expect([one?.code, other?.code]).toEqual([1, 1])
    expect(`${one?.stdout}${other?.stdout}`.match(/: added/g)).toHaveLength(4)
    expect(await listArticles()).toHaveLength(4)
  })

  it('explains its use', async () => {
    expect(await run()).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage') })
    expect(await run('--published', 'soon', folder)).toMatchObject({ code: 2 })
  })
})
