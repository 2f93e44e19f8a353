import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { laneModes } from '@/core/query/view'
import { dataOfEvents } from '@/core/timeline/many'
import { colours } from '@/core/timeline/painters/colours'
import { markup, node } from '@/core/timeline/painters/node'
import { physicalText } from '@/core/timeline/painters/physical-text'
import { sheet, type SheetWords } from '@/core/timeline/painters/sheet'
import { eventFamilies } from '@/core/timeline/words'
import { timelineWords } from '@/components/language/timeline-words'
import { anyEvents, event, newsLike, options } from './events'

const reading = {
  gaps: 'keep',
  lanes: 'none',
  order: 'count',
  words: timelineWords('ar'),
  locale: 'ar',
} as const

const words = (title: string): SheetWords => ({
  title: { text: title, lang: 'ar', dir: 'rtl' },
  lines: [{ text: 'line', lang: 'en', dir: 'ltr' }],
  foot: { text: 'foot', lang: 'ar', dir: 'rtl' },
  side: 'rtl',
})

const drawn = (
  events: Parameters<typeof dataOfEvents>[0],
  width: number,
  height: number | null,
  more = {},
) => {
  const asked = options(more)
  const data = dataOfEvents(events, { ...reading, lanes: asked.lanes })
  return sheet(data, data.domain.home, asked, words('عنوان'), { width, height }, 'light')
}

describe('a picture that stands by itself', () => {
  it('has the size that was asked for, whatever it shows, and nothing that is no number', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.integer({ min: 200, max: 2000 }),
        fc.option(fc.integer({ min: 200, max: 1500 })),
        fc.constantFrom(...laneModes),
        fc.constantFrom('light' as const, 'dark' as const),
        fc.string({ unit: 'binary' }),
        (events, width, height, lanes, theme, title) => {
          const data = dataOfEvents(events, { ...reading, lanes })
          const made = sheet(
            data,
            data.domain.home,
            options({ lanes }),
            words(title),
            { width, height },
            theme,
          )
          expect(made.width).toBe(width)
          if (height !== null) expect(made.height).toBe(height)
          for (const text of [markup(made.root), markup(physicalText(made.root))])
            expect(text).not.toMatch(/NaN|Infinity|undefined|<script|\u202e/)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('names every event where its height is free', () => {
    const { root } = drawn(newsLike(40), 900, null)
    const titles = new Set(markup(root).match(/<title>[^<]*day-\d+[^<]*<\/title>/g))
    expect(titles.size).toBe(40)
  })

  it('counts what has no room where its height is given', () => {
    const text = markup(drawn(newsLike(40), 1200, 630).root)
    expect(text).toContain('tl-more')
    expect(text.match(/class="tl-mark/g)?.length).toBeLessThan(40)
  })

  it('names the lanes that have no room', () => {
    const crowded = Array.from({ length: 12 }, (_, index) =>
      event(`e${index}`, '2022-12-19', {
        actors: [{ id: `a${index}`, names: { ar: `فاعل ${index}` }, type: 'person', role: 'agent' }],
      }),
    )
    const { root, height } = drawn(crowded, 1200, 420, { lanes: 'actor' })
    expect(height).toBe(420)
    expect(markup(root)).toMatch(/… فاعل \d+ \(1\)/)
  })

  it('explains its signs where there is room for it', () => {
    const [free, high, low] = [null, 1200, 300].map(
      (height) => markup(drawn(newsLike(8), 900, height).root).match(/class="tl-sample/g)?.length ?? 0,
    )
    expect(free).toBeGreaterThan(2)
    expect(high).toBe(free)
    expect(low).toBe(0)
  })

  it('has no axis where there is nothing', () => {
    for (const height of [null, 630]) {
      const made = drawn([], 900, height)
      expect(markup(made.root)).not.toMatch(/tl-axis|1970/)
      if (height === null) expect(made.height).toBeLessThan(200)
    }
  })

  it('breaks a long title into two lines, and cuts the second', () => {
    const data = dataOfEvents(newsLike(1), reading)
    const long = Array.from({ length: 60 }, () => 'كلمة').join(' ')
    const made = sheet(data, data.domain.home, options(), words(long), { width: 600, height: null }, 'light')
    const lines = markup(made.root).match(/<text[^>]*font-size="28"[^>]*>[^<]*/g) ?? []
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
  })
})

it('drawers without `direction` are told sides and isolates', () => {
  const text = node('text', { direction: 'rtl', 'text-anchor': 'start', x: 9 }, 'NATO: قال')
  expect(markup(physicalText(node('g', {}, text)))).toBe(
    '<g><text text-anchor="end" x="9">\u2067NATO: قال\u2069</text></g>',
  )
})

it('has the colours of the style sheet', () => {
  const css = readFileSync('components/timeline/timeline.css', 'utf8')
  const valueOf = (name: string, theme: 'light' | 'dark') => {
    const [, light, dark] = new RegExp(`--tl-${name}:[^;]*light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
    return theme === 'light' ? light : dark
  }
  for (const theme of ['light', 'dark'] as const) {
    const { families, ...plain } = colours[theme]
    for (const [name, colour] of Object.entries(plain)) expect(valueOf(name, theme), name).toBe(colour)
    for (const family of eventFamilies) expect(valueOf(`${family}-hue`, theme), family).toBe(families[family])
  }
})

it('keeps hostile words as words', () => {
  const data = dataOfEvents([event('x"><script>alert(1)</script>', '2022-12-19')], reading)
  const hostile = words('"><script>alert(1)</script>\u202e=cmd()')
  const made = sheet(data, data.domain.home, options(), hostile, { width: 800, height: 500 }, 'light')
  const { document } = parseHTML(`<body>${markup(made.root)}</body>`)
  expect(document.querySelectorAll('script')).toHaveLength(0)
  expect(document.querySelector('title')?.textContent).toContain('<script>alert(1)</script>')
})
