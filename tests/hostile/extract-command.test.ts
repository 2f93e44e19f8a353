import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'extract-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(args: string[], input?: string | Buffer) {
  const result = spawnSync(process.execPath, ['--import', 'tsx', 'bin/extract.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  })
  const lines = result.stdout.split('\n').filter((line) => line !== '')
  return { status: result.status, stderr: result.stderr, objects: lines.map((line) => JSON.parse(line)) }
}

function file(name: string, content: string | Buffer): string {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}

const good =
  'Court jails minister\n\nA court in Nairobi on 6 May 2021 sentenced the former minister to seven years in prison.\n'

describe('the extract command and bad input', { timeout: 60_000 }, () => {
  it('names every file that it cannot read and reads the others', () => {
    const huge = file('huge.txt', '')
    truncateSync(huge, 60 * 1024 * 1024)
    mkdirSync(path.join(folder, 'directory'))
    const bad: [string, RegExp][] = [
      [file('empty.txt', ''), /empty\.txt: the file is empty/],
      [file('blank.txt', ' \n\n '), /blank\.txt: the file is empty/],
      [file('picture.txt', Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0', 'latin1')), /picture\.txt: .*binary/],
      [file('noise.txt', Buffer.alloc(5000, 1)), /noise\.txt: .*binary/],
      [
        file('latin.txt', Buffer.from('Le pr\u00e9sident a \u00e9t\u00e9 \u00e9lu', 'latin1')),
        /latin\.txt: .*not UTF-8/,
      ],
      [huge, /huge\.txt: .*50 MB/],
      [path.join(folder, 'directory'), /directory: this is a folder/],
      [path.join(folder, 'missing.txt'), /missing\.txt: there is no such file/],
    ]
    const { status, stderr, objects } = run([...bad.map(([name]) => name), file('good.txt', good)])
    for (const [, message] of bad) expect(stderr).toMatch(message)
    expect(status).toBe(1)
    expect(objects).toHaveLength(1)
    expect(objects[0].events.length).toBeGreaterThan(0)
  })

  it('reads standard input and keeps the order of its arguments', () => {
    const { status, objects } = run([file('first.txt', good), '-'], 'Nothing happened here.')
    expect(status).toBe(0)
    expect(objects.map((object) => path.basename(object.file))).toEqual(['first.txt', '-'])
  })

  it('keeps a byte order mark in the text, so that offsets are those of the decoded file', () => {
    const text = `\ufeff${good}`
    const { objects } = run([file('bom.txt', text)])
    for (const span of [
      ...objects[0].dates,
      ...objects[0].events.flatMap((event: { evidence: unknown[] }) => event.evidence),
    ])
      expect(text.slice(span.start, span.end)).toBe(span.text)
    expect(objects[0].dates[0].text).toBe('6 May 2021')
  })

  it('explains wrong usage with status 2 and prints nothing else', () => {
    for (const args of [
      [],
      ['--published', 'banana', 'x.txt'],
      ['--language', '!', 'x.txt'],
      ['--nonsense'],
    ]) {
      const { status, stderr, objects } = run(args)
      expect(status).toBe(2)
      expect(stderr).toContain('Usage')
      expect(objects).toEqual([])
    }
  })

  it('gives an article without a date or an event as it is', () => {
    const { status, objects } = run([file('plain.txt', 'The sea is blue and the sky is wide.')])
    expect(status).toBe(0)
    expect(objects[0].document.publishedOn).toBeNull()
    expect(objects[0].events).toEqual([])
  })

  it('tells why on request, on standard error', () => {
    const { stderr, objects } = run(['--explain', file('why.txt', good)])
    expect(stderr).toContain('day-month-year')
    expect(objects).toHaveLength(1)
  })
})
