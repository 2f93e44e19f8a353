import { parseHTML } from 'linkedom'
import { beforeAll, expect, it, vi } from 'vitest'
import { GET } from '@/app/embed/list/route'
import { ingestArticle } from '@/server/archive/ingest'
import { useDatabase } from '@/tests/support/database'
import { report, summit } from '../archive/article'

// Outside of a server there is no request to wait for.
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

useDatabase()
beforeAll(async () => {
  await ingestArticle(summit)
  await ingestArticle(report)
})

const list = async (query: string) => {
  const request = new Request(`http://sanad.example/embed/list?${query}`, {
    headers: { host: 'sanad.example' },
  })
  const html = await (await GET(request)).text()
  return {
    html,
    items: [...parseHTML(`<!doctype html><body>${html}</body>`).document.querySelectorAll('li')],
  }
}

it('lists the events of a view with their dates, and leads to their pages from anywhere', async () => {
  const { items } = await list('lang=en&actor=joe-biden&theme=dark')
  expect(items.length).toBeGreaterThan(0)
  expect(items.length).toBeLessThanOrEqual(10)
  for (const item of items) {
    expect(item.querySelector('time')?.getAttribute('datetime')).toMatch(/^\d{4}/)
    const link = item.querySelector('a')
    expect(link?.getAttribute('href')).toMatch(/^http:\/\/sanad\.example\/en\/events\/[a-z0-9-]+/)
    expect([link?.getAttribute('dir'), link?.getAttribute('lang')]).toEqual(['rtl', 'ar'])
  }
})

it('is empty where the view is', async () => {
  expect((await list('q=nothing-of-that-name')).html).toBe('')
})
