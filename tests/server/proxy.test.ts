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
