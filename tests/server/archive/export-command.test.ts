import { spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as atom } from '@/app/api/v1/events.atom/route'
import { GET as csv } from '@/app/api/v1/events.csv/route'
import { GET as ics } from '@/app/api/v1/events.ics/route'
import { GET as jsonld } from '@/app/api/v1/events.jsonld/route'
import { ingestArticle } from '@/server/archive/ingest'
import { useDatabase } from '@/tests/support/database'
import { report, summit } from './article'

// Outside of a server there is no request to wait for.
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

useDatabase()
beforeAll(async () => {
  await ingestArticle(summit)
  await ingestArticle(report)
})

const root = path.resolve(import.meta.dirname, '../../..')

const text = (chunks: Buffer[]) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks))

/** The command as people give it, and what it writes. */
function exporting(...words: string[]): Promise<{ status: number | null; output: string; errors: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/export.ts', ...words], {
    cwd: root,
    env: { ...process.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, errors]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  return new Promise((resolve) =>
    child.once('close', (status) => resolve({ status, output: text(output), errors: text(errors) })),
  )
}

const query = 'lang=ar&actor=joe-biden&bom=1'

describe('a view by command', () => {
  it.each([
    ['csv', csv],
    ['ics', ics],
    ['jsonld', jsonld],
    ['atom', atom],
  ])(
    'is as %s, letter by letter, what its address gives',
    async (format, get) => {
      const headers = { host: 'sanad.example', 'x-forwarded-proto': 'https' }
      const answer = await get(
        new Request(`https://sanad.example/api/v1/events.${format}?${query}`, { headers }),
      )
      const expected = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
      expect(answer.status).toBe(200)
      const { status, output, errors } = await exporting(
        '--format',
        format,
        '--query',
        query,
        '--site',
        'https://sanad.example',
      )
      expect(errors).toBe('')
      expect(status).toBe(0)
      expect(output).toContain('summit-2021')
      // Only of a table: no reader of the others expects it.
      expect(output.startsWith('\uFEFF')).toBe(format === 'csv')
      expect(output).toBe(expected)
    },
    60_000,
  )

  it('names the formats it knows, and what of the query cannot be used', async () => {
    const unknown = await exporting('--format', 'doc')
    expect(unknown.status).toBe(2)
    expect(unknown.errors).toContain(
      'json, csv, md, ics, jsonld, timelinejs.json, timelinejs.csv, atom, svg, png, pdf',
    )
    const wrong = await exporting('--format', 'atom', '--query', 'page=0&from=yesterday')
    expect(wrong.status).toBe(2)
    expect(wrong.errors).toContain('page=0 cannot be used')
    expect(wrong.errors).toContain('from=yesterday cannot be used')
  }, 60_000)
})
