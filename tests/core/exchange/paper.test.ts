import * as fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '@/core/archive/records'
import { toDayNumber } from '@/core/chronology/day'
import { defaultView } from '@/core/query/defaults'
import type { Locale } from '@/core/query/view'
import { editionOf } from '@/components/language/edition'
import { paperDocument } from '@/components/paper/document'
import { timelineProps } from '@/components/timeline/props-of'
import { anyRecord, hostile } from './any-record'
import { record } from './records'

interface Asked {
  locale?: Locale
  text?: string
  total?: number
}

function paperOf(events: readonly EventRecord[], { locale = 'ar', text = '', total = 0 }: Asked = {}) {
  const view = defaultView(locale)
  const edition = editionOf(locale, { ...view, filter: { ...view.filter, text } })
  const timeline = timelineProps({ events: [...events], crowd: null }, undefined, edition, '/')
  const html = paperDocument({
    edition,
    events,
    total: Math.max(total, events.length),
    timeline,
    actors: [],
    origin: 'https://sanad.example',
    home: 'https://sanad.example/ar?q=%22',
    printedOn: toDayNumber(20_000),
  })
  return parseHTML(html).document
}

const textsOf = (of: Iterable<{ textContent: string | null }>) =>
  [...of].map(({ textContent }) => textContent)

describe('a view on paper', () => {
  it('has the picture, the events, and what they rest on as numbered notes', () => {
    const document = paperOf([
      record('e1', { edtf: '2022-02' }, { url: 'https://news.example/1' }),
      record('e2', { edtf: '2022-12-19', title: 'A visit', language: 'en' }),
    ])
    expect(textsOf(document.querySelectorAll('h1, h2'))).toEqual([
      'الخط الزمني',
      'الأحداث بترتيبها',
      'المصادر',
    ])
    expect(document.querySelectorAll('.picture .tl-mark')).toHaveLength(2)
    expect(textsOf(document.querySelectorAll('.events h3'))).toEqual(['زيارة إلى مينسك [1]', 'A visit [2]'])
    const notes = [...document.querySelectorAll('.notes li')]
    expect(notes.map((note) => note.querySelector('q')?.textContent)).toEqual([
      '«كلمات المصدر»',
      '«كلمات المصدر»',
    ])
    expect(notes[0]?.textContent).toContain('عنوان المقال · صحيفة · نُشر في 19 كانون الأول 2022')
    expect(notes.map((note) => note.querySelector('.address')?.textContent)).toEqual([
      'https://news.example/1',
      'https://sanad.example/ar/articles/0123456789abcdef#c10',
    ])
  })

  it('gives a quotation the number of the words that hold it, not of the first of their article', () => {
    const event = record('e1', { edtf: '2022-02' })
    const citations = event.citations.flatMap((citation) => [citation, { ...citation, start: 35, end: 60 }])
    const document = paperOf([{ ...event, citations }])
    expect(textsOf(document.querySelectorAll('blockquote .reference'))).toEqual(['[2]'])
  })

  it('gives foreign words their own language and direction', () => {
    const document = paperOf([record('e1', { edtf: '2022-02' })], { locale: 'en' })
    expect(document.documentElement.getAttribute('dir')).toBe('ltr')
    for (const place of ['.events h3 > span', '.notes q', '.notes cite', 'blockquote > span:last-of-type']) {
      expect(document.querySelector(place)?.getAttribute('lang'), place).toBe('ar')
      expect(document.querySelector(place)?.getAttribute('dir'), place).toBe('rtl')
    }
  })

  it('brings near what lies far away, so that all of it is on the picture', () => {
    const near = Array.from({ length: 6 }, (_, index) => record(`e${index}`, { edtf: '2022-12-19' }))
    const document = paperOf([...near, record('far', { edtf: '1848-02-22' })])
    expect(document.querySelectorAll('.picture .tl-mark')).toHaveLength(7)
    expect(document.querySelectorAll('.picture .tl-fold').length).toBeGreaterThan(0)
  })

  it('says when it lists a part, and stands without any event', () => {
    const part = paperOf([record('e1', { edtf: '2022-02' })], { total: 3000, locale: 'en' })
    expect(part.querySelector('header')?.textContent).toContain('The 1 weightiest of 3,000 events are shown.')
    const none = paperOf([])
    expect(none.querySelectorAll('svg, ol')).toHaveLength(0)
  })

  it('keeps hostile words as words, in its head and style too', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), hostile, (events, text) => {
        const document = paperOf(
          events.map((event, place) => ({ ...event, id: `e${place}` })),
          { text },
        )
        expect(document.querySelectorAll('script, img, iframe, object, link, meta[http-equiv]')).toHaveLength(
          0,
        )
        expect(document.querySelectorAll('style')).toHaveLength(1)
        expect(document.querySelectorAll('.notes li')).toHaveLength(events.length)
        for (const element of document.querySelectorAll('*'))
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on/)
            if (name === 'href') expect(value).toMatch(/^(?:https?:|#)/)
          }
        for (const link of document.querySelectorAll('.reference'))
          expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
      }),
      { numRuns: 40 },
    )
  })

  it('a title neither ends the style sheet nor a string of it', () => {
    const document = paperOf([], { text: '"}</style><script>alert(1)</script>\n\\' })
    const style = document.querySelector('style')?.textContent ?? ''
    expect(style).toContain(String.raw`\22 }\3c /style\3e \3c script\3e alert(1)`)
    expect(document.title).toContain('</style><script>')
  })
})
