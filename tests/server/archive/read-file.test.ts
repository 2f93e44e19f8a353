import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOfFiles } from '@/server/archive/importing/article-files'
import type { Encoding } from '@/server/archive/importing/encodings'
import { FoldMender } from '@/server/archive/importing/folded-bytes'
import { inspect, textOf } from '@/server/archive/importing/read-file'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sanad-read-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function written(name: string, bytes: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, bytes)
  return file
}

/** What is read of a file. */
async function read(file: string, encoding: Encoding = 'utf-8'): Promise<string> {
  await inspect(file, encoding)
  let text = ''
  for await (const chunk of textOf(file, encoding)) text += chunk
  return text
}

const words = 'title,date\nمحادثات,2022-12-19\n'
const little = Buffer.from(`\ufeff${words}`, 'utf16le')

describe('a file of another encoding than is said', () => {
  it('is read when its own is said', async () => {
    expect(await read(await written('le.csv', little), 'utf-16le')).toBe(words)
    expect(await read(await written('be.csv', Buffer.from(little).swap16()), 'utf-16be')).toBe(words)
    expect(await read(await written('marked.csv', `\ufeff${words}`))).toBe(words)
    expect(await read(await written('1256.csv', Buffer.from([0xe3, 0xcd, 0xc7])), 'windows-1256')).toBe('محا')
  })

  it('is refused by what to say, and never read as other letters', async () => {
    const orSave = 'This is UTF-16; save it as UTF-8, or say --encoding'
    await expect(read(await written('le.csv', little))).rejects.toThrow(`${orSave} utf-16le.`)
    const big = await written('be.csv', Buffer.from(little).swap16())
    await expect(read(big)).rejects.toThrow(`${orSave} utf-16be.`)
    await expect(read(big, 'utf-16le')).rejects.toThrow('This is UTF-16; say --encoding utf-16be.')
    await expect(read(await written('bare.csv', little.subarray(2)))).rejects.toThrow(`${orSave} utf-16le.`)
    const utf8 = await written('utf8.csv', words)
    await expect(read(utf8, 'windows-1256')).rejects.toThrow(
      'All of this file is UTF-8; leave --encoding out.',
    )
    const marked = await written('marked.csv', `\ufeff${words}`)
    await expect(read(marked, 'utf-16le')).rejects.toThrow('This is UTF-8; leave --encoding out.')
    await expect(read(await written('1256.csv', Buffer.from([0x41, 0x0a, 0xe3])))).rejects.toMatchObject({
      line: 2,
      message:
        'Byte 1 of the line is not UTF-8 (0xe3); save the file as UTF-8, or say --encoding windows-1256.',
    })
  })

  it('is refused the same where it is one article of many', async () => {
    const files = [
      await written('a.txt', 'A text.'),
      await written('b.txt', little),
      path.join(folder, 'gone.txt'),
    ]
    const fates: unknown[] = []
    for await (const rows of rowsOfFiles(files, 'utf-8', () => {})) fates.push(...rows)
    expect(fates).toMatchObject([
      { fate: { kind: 'article', article: { text: 'A text.' } } },
      { fate: { kind: 'refused', why: 'This is UTF-16; save it as UTF-8, or say --encoding utf-16le.' } },
      { fate: { kind: 'refused', why: 'There is no such file or folder.' } },
    ])
  })
})

describe('what is no ordinary text', () => {
  it('is refused for what it is', async () => {
    await expect(read('/dev/null')).rejects.toThrow('This is a pipe or a device, and a file is read twice')
    await expect(read(await written('a.gz', Buffer.from('1f8b0800', 'hex')))).rejects.toThrow(/gzip.*unpack/)
    await expect(read(path.join(folder, 'nothing'))).rejects.toThrow('There is no such file or folder.')
  })

  it('has lines also where programs of old Macs end them', async () => {
    expect(await read(await written('mac.csv', 'a,b\r1,2\r'))).toBe('a,b\n1,2\n')
    expect(await read(await written('dos.csv', 'a,b\r\n1,2\r\n'))).toBe('a,b\r\n1,2\r\n')
  })
})

describe('a calendar', () => {
  it('is read whole where its lines are folded inside of letters', async () => {
    const summary = 'SUMMARY:محادثات في القاهرة 😀 …'
    const bytes = Array.from(Buffer.from(summary))
    const folded = bytes.flatMap((byte, at) => (at % 9 === 8 ? [13, 10, 32, byte] : [byte]))
    const file = await written(
      'folded.ics',
      Buffer.concat([
        Buffer.from('BEGIN:VCALENDAR\r\n'),
        Buffer.from(folded),
        Buffer.from('\r\nEND:VCALENDAR'),
      ]),
    )
    const text = await read(file)
    expect(text.replace(/\r\n /g, '')).toBe(`BEGIN:VCALENDAR\r\n${summary}\r\nEND:VCALENDAR`)
    expect(text.split('\r\n')).toHaveLength(folded.filter((byte) => byte === 13).length + 3)
  })

  it('is the same however it comes in pieces, and where nothing is folded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.integer({ min: 1, max: 9 })),
        (text, sizes) => {
          const mender = new FoldMender()
          const pieces: Buffer[] = []
          let rest = Buffer.from(text)
          for (const size of sizes) {
            pieces.push(mender.push(rest.subarray(0, size)))
            rest = rest.subarray(size)
          }
          expect(Buffer.concat([...pieces, mender.push(rest), mender.end()]).toString()).toBe(
            Buffer.from(text).toString(),
          )
        },
      ),
    )
  })
})
