import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ancestorsOf } from '@/app/ancestors'
import { GET } from '@/app/embed/t/[id]/route'
import { policyFor } from '@/app/policy'
import { readAncestor } from '@/core/embed/ancestors'
import { closeDatabase, database } from '@/server/archive/database'
import { ingestArticle } from '@/server/archive/ingest'
import { removeTimeline, savedTimeline, savedTimelines, saveTimeline } from '@/server/archive/saved-timelines'
import { useDatabase } from '@/tests/support/database'
import { report, summit } from '../archive/article'

// Outside of a server there is no request to wait for.
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

useDatabase()
const change = { author: 'a test', reason: 'to see' }
beforeAll(async () => {
  await ingestArticle(summit)
  await ingestArticle(report)
})

const get = async (id: string, query = '') => {
  const response = await GET(new Request(`http://localhost/embed/t/${id}${query}`), {
    params: Promise.resolve({ id }),
  })
  return { status: response.status, html: await response.text() }
}
const policyOf = async (path: string) =>
  policyFor(path, 'nonce', await ancestorsOf(path))['content-security-policy'] ?? ''

describe('a saved timeline', () => {
  it('shows its view under its title, and what the address says besides', async () => {
    await saveTimeline(
      'geneva',
      { title: 'قمّة جنيف', language: 'ar', query: 'actor=joe-biden&lanes=type' },
      change,
    )
    const { status, html } = await get('geneva')
    expect(status).toBe(200)
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<h1><span lang="ar" dir="rtl">قمّة جنيف</span></h1>')
    expect(html).toContain('/ar?actor=joe-biden&amp;lanes=type')
    const other = await get('geneva', '?lang=en&theme=dark&lanes=none')
    expect(other.html).toContain('<html lang="en" dir="ltr" data-theme="dark">')
    expect(other.html).toContain('/en?actor=joe-biden&amp;theme=dark')
  })

  it('is shown to nobody before it is published, or once it is gone', async () => {
    await saveTimeline('draft', { title: 'Secret title', language: 'en', published: false }, change)
    for (const id of ['draft', 'never-was', '../x']) {
      const { status, html } = await get(id)
      expect(status).toBe(404)
      expect(html).not.toContain('Secret title')
    }
    await saveTimeline('draft', { published: true }, change)
    expect((await get('draft')).html).toContain('Secret title')
    expect(await removeTimeline('draft', change)).toMatchObject({ title: 'Secret title' })
    expect((await get('draft')).status).toBe(404)
    expect(await removeTimeline('draft', change)).toBeNull()
  })

  it('keeps what a change leaves out, and every change with who made it', async () => {
    await saveTimeline(
      'kept',
      { title: 'One', language: 'en', query: 'type=meeting', frameAncestors: [] },
      change,
    )
    await saveTimeline('kept', { title: 'Two' }, { author: 'another', reason: 'better' })
    expect(await savedTimeline('kept')).toEqual({
      id: 'kept',
      title: 'Two',
      language: 'en',
      query: 'type=meeting',
      frameAncestors: [],
      published: true,
    })
    const revisions = await database().revision.findMany({
      where: { subjectId: 'kept' },
      orderBy: { id: 'asc' },
    })
    expect(revisions.map(({ author, before, after }) => [author, before, after])).toMatchObject([
      ['a test', null, { title: 'One' }],
      ['another', { title: 'One' }, { title: 'Two' }],
    ])
    expect((await savedTimelines()).map(({ id }) => id)).toEqual(['geneva', 'kept'])
  })

  it('may be framed by those it names, and everything else of embeds by everybody', async () => {
    await saveTimeline(
      'listed',
      { title: 'L', language: 'en', frameAncestors: ['https://a.example', 'https://*.b.example'] },
      change,
    )
    await saveTimeline('own', { title: 'O', language: 'en', frameAncestors: [] }, change)
    expect(await policyOf('/embed/t/listed')).toContain(
      "frame-ancestors 'self' https://a.example https://*.b.example",
    )
    expect(await policyOf('/embed/t/listed/')).toContain("frame-ancestors 'self' https://a.example")
    expect(await policyOf('/embed/t/%6cisted')).toContain("frame-ancestors 'self' https://a.example")
    expect(await policyOf('/embed/t/own')).toMatch(/frame-ancestors 'self'$/)
    for (const path of ['/embed', '/embed/t/geneva', '/embed/t/unknown', '/embed/t/%E0%A4%A'])
      expect(await policyOf(path)).not.toContain('frame-ancestors')
    expect(await policyOf('/ar')).toContain("frame-ancestors 'none'")
  })

  it('may be framed by nobody else while the archive cannot be asked', async () => {
    const url = process.env.DATABASE_URL
    await closeDatabase()
    process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/none'
    try {
      expect(await policyOf('/embed/t/geneva')).toMatch(/frame-ancestors 'self'$/)
    } finally {
      await closeDatabase()
      process.env.DATABASE_URL = url
    }
  })
})

describe('an origin that may frame', () => {
  it.each([
    ['https://Example.org/', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://*.example.org', 'https://*.example.org'],
  ])('%s', (text, expected) => expect(readAncestor(text)).toBe(expected))

  it.each([
    'example.org',
    'https://example.org/path',
    "'self'",
    'https://a; script-src *',
    'https://a b',
    '*',
    'https://*',
    'data:',
    '',
  ])('%s is none', (text) => expect(readAncestor(text)).toBeNull())
})
