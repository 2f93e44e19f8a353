import { describe, expect, it } from 'vitest'
import { embeddingOf, readShareOptions, viewToShare } from '@/core/embed/share'
import { readView } from '@/core/query/read-view'
import type { Locale } from '@/core/query/view'

const titles = { ar: { view: 'عرض', all: 'كلّ' }, en: { view: 'a view', all: 'all' } }
const read = (query: string, locale: Locale = 'ar') => {
  const parameters = new URLSearchParams(query)
  const { view } = readView(parameters, locale)
  return { view, options: readShareOptions(parameters, view, locale) }
}
const embedding = (query: string, locale?: Locale) => {
  const { view, options } = read(query, locale)
  return embeddingOf(view, options, 'https://site.example', titles)
}

describe('what is shared', () => {
  it('is the view as it is, when nothing else is said', () => {
    expect(embedding('actor=kyiv&event=e1&theme=dark')).toEqual({
      src: 'https://site.example/embed?lang=ar&actor=kyiv&theme=dark&event=e1',
      link: 'https://site.example/ar?actor=kyiv&theme=dark&event=e1',
      title: 'عرض',
      script: 'https://site.example/embed/embed.js',
      height: null,
    })
  })

  it('runs the way of its language, unless a way was chosen', () => {
    expect(embedding('in=en').src).toBe('https://site.example/embed?lang=en')
    expect(embedding('in=en&axis=ltr').src).toBe('https://site.example/embed?lang=en')
    expect(embedding('axis=ltr').src).toBe('https://site.example/embed?lang=ar&axis=ltr')
    expect(embedding('in=ar&axis=rtl', 'en').src).toBe('https://site.example/embed?lang=ar')
  })

  it('may be without the chosen event, or everything', () => {
    const query = 'actor=kyiv&event=e1&span=2022-01-01..2022-02-01&lanes=type'
    expect(embedding(`${query}&what=plain`).src).toContain('actor=kyiv&lanes=type&span=')
    expect(embedding(`${query}&what=plain`).src).not.toContain('event')
    expect(embedding(`${query}&what=all`)).toMatchObject({
      src: 'https://site.example/embed?lang=ar&lanes=type',
      title: 'كلّ',
    })
  })

  it('never tells a story', () => {
    const { view, options } = read('story=1&event=e1')
    expect(viewToShare(view, options).presentation.story).toBe(false)
  })

  it.each([
    ['height=640', 640],
    ['height=12', null],
    ['height=99999', null],
    ['height=6e2', null],
    ['', null],
  ])('%s: %s px high', (query, expected) => expect(embedding(query).height).toBe(expected))
})
