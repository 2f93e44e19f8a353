import { NextRequest } from 'next/server'
import { expect, it } from 'vitest'
import { proxy } from '@/proxy'

const themeOf = async (query: string) => {
  const response = await proxy(new NextRequest(`http://archive.test/en?${query}`))
  return response.headers.get('x-middleware-request-x-theme')
}

it('hands the theme of an address to the page, and nothing that no header can hold', async () => {
  expect(await themeOf('theme=dark')).toBe('dark')
  expect(await themeOf('theme=%E2%88%9E')).toBe('')
  expect(await themeOf('theme=%D8%AF%D8%A7%D9%83%D9%86')).toBe('')
  expect(await themeOf('theme=%0A')).toBe('')
  expect(await themeOf('')).toBe('')
})

it('lets a picture that is opened by itself use its own style and letters, and nothing else', async () => {
  const response = await proxy(new NextRequest('http://archive.test/api/v1/events.svg?lang=ar'))
  expect(response.headers.get('content-security-policy')?.split('; ').toSorted()).toEqual([
    "base-uri 'none'",
    "default-src 'none'",
    'font-src data:',
    "form-action 'none'",
    "frame-ancestors 'none'",
    "style-src 'unsafe-inline'",
  ])
})
