import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { GET } from '@/app/oembed/route'
import { database } from '@/server/archive/database'
import { ingestArticle } from '@/server/archive/ingest'
import { saveTimeline } from '@/server/archive/saved-timelines'
import { useDatabase } from '@/tests/support/database'
import { report, summit } from '../archive/article'

// Outside of a server there is no request to wait for.
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

useDatabase()
const change = { author: 'a test', reason: 'to see' }
beforeAll(async () => {
  await ingestArticle(summit)
  await ingestArticle(report)
  const query = 'actor=joe-biden'
  await saveTimeline('open', { title: 'قمّة <جنيف>', language: 'ar', query }, change)
  await saveTimeline('closed', { title: 'Draft', language: 'en', query, published: false }, change)
})

const site = 'http://sanad.example'
const get = (parameters: Record<string, string | undefined>) =>
  GET(
    new Request(`${site}/oembed?${new URLSearchParams(JSON.parse(JSON.stringify(parameters))).toString()}`, {
      headers: { host: 'sanad.example' },
    }),
  )

/** What the specification asks of an answer of the type `rich`. */
const rich = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().min(1),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int(),
  html: z.string(),
  width: z.int(),
  height: z.int(),
  thumbnail_url: z.url().optional(),
  thumbnail_width: z.int().optional(),
  thumbnail_height: z.int().optional(),
})
const read = async (parameters: Record<string, string>) => {
  const response = await get(parameters)
  expect(response.status).toBe(200)
  return rich.parse(await response.json())
}
const unescaped = (part: string) =>
  part.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const frameOf = (html: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  expect(document.body.children).toHaveLength(1)
  const frame = document.querySelector('iframe')
  if (!frame) throw new Error('no frame')
  return frame
}

describe('oEmbed', () => {
  it('gives a frame of the view, as large as allowed, with its picture', async () => {
    const body = await read({
      url: `${site}/en?actor=joe-biden&type=meeting`,
      maxwidth: '500',
      maxheight: '300',
    })
    const frame = frameOf(body.html)
    expect(frame.getAttribute('src')).toBe(`${site}/embed?lang=en&actor=joe-biden&type=meeting`)
    expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual(['500', '300'])
    expect([body.width, body.height]).toEqual([500, 300])
    expect(body.title).toBe('Joe Biden · Meeting')
    expect(body.thumbnail_width).toBeLessThanOrEqual(500)
    expect(body.thumbnail_height).toBeLessThanOrEqual(300)
    const picture = new URL(body.thumbnail_url ?? '')
    expect(picture.searchParams.get('actor')).toBe('joe-biden')
    expect(picture.searchParams.get('width')).toBe(String(body.thumbnail_width))
  })

  it('leaves out a picture that would be too small', async () => {
    const body = await read({ url: `${site}/ar`, maxwidth: '150' })
    expect([body.width, body.thumbnail_url]).toEqual([150, undefined])
  })

  it('knows events, actors, articles, embeds and saved timelines by their addresses', async () => {
    const event = await database().event.findFirstOrThrow({ orderBy: { id: 'asc' } })
    const article = await database().article.findFirstOrThrow({ orderBy: { id: 'asc' } })
    const source = async (path: string) =>
      frameOf((await read({ url: site + path })).html).getAttribute('src')
    expect(await source(`/en/events/${event.id}`)).toBe(`${site}/embed?lang=en&event=${event.id}`)
    expect(await source('/ar/actors/joe-biden')).toBe(`${site}/embed?lang=ar&actor=joe-biden`)
    expect(await source(`/en/articles/${article.id}`)).toBe(`${site}/embed?lang=en&article=${article.id}`)
    expect(await source('/embed?lang=en&accent=%23123456')).toBe(`${site}/embed?lang=en&accent=123456`)
    expect(await source('/embed/t/open?theme=dark')).toBe(`${site}/embed/t/open?theme=dark`)
    // A page's address need not say its language.
    expect(await source('/actors/joe-biden')).toBe(`${site}/embed?lang=ar&actor=joe-biden`)
    expect(await source('/')).toBe(`${site}/embed?lang=ar`)
  })

  it('says the same as XML', async () => {
    const [json, xml] = [
      await read({ url: `${site}/embed/t/open` }),
      await get({ url: `${site}/embed/t/open`, format: 'xml' }),
    ]
    expect(xml.headers.get('content-type')).toContain('text/xml')
    const text = await xml.text()
    expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/)
    const fields = Object.fromEntries(
      [...text.matchAll(/<([a-z_]+)>([^<]*)<\/\1>/g)].map(([, name, value]) => [
        name,
        unescaped(value ?? ''),
      ]),
    )
    expect(fields).toEqual(
      Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)])),
    )
    expect(json.title).toBe('قمّة <جنيف>')
  })

  it.each([
    [{ url: 'https://elsewhere.example/ar' }, 404],
    [{ url: `${site}/en/events/enothing` }, 404],
    [{ url: `${site}/en/actors/nobody` }, 404],
    [{ url: `${site}/en/actors` }, 404],
    [{ url: `${site}/embed/t/nothing` }, 404],
    [{ url: `${site}/fr` }, 404],
    [{ url: `${site}/actors/nobody` }, 404],
    [{ url: `${site}/actors/joe-biden/more` }, 404],
    [{ url: `${site}/ar/actors/joe-biden/more` }, 404],
    [{ url: `${site}/en/toString/x` }, 404],
    [{ url: `${site}/%E0%A4%A` }, 404],
    [{ url: `${site}/embed/t/closed` }, 401],
    [{ url: `${site}/ar`, format: 'yaml' }, 501],
    [{}, 400],
    [{ url: 'javascript:alert(1)' }, 400],
    [{ url: `${site}/ar`, maxwidth: 'wide' }, 400],
    [{ url: `${site}/ar`, maxheight: '0' }, 400],
  ])('%j: %i', async (parameters, status) => {
    const response = await get(parameters)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })
})
