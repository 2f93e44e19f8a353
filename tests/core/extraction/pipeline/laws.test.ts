import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '@/core/extraction/extract'
import type { Extraction, Span } from '@/core/extraction/extraction'
import { articles } from '@/tests/support/gold-articles'

const spansOf = (found: Extraction): Span[] => [
  ...found.dates,
  ...found.quotes,
  ...found.quotes.flatMap((quote) => (quote.speakerMention ? [quote.speakerMention] : [])),
  ...found.actors.flatMap((actor) => actor.mentions),
  ...found.events.flatMap((event) => [...event.evidence, ...event.figures]),
]

function expectSlices(found: Extraction, source: string) {
  const text = found.document.text ?? source
  for (const span of spansOf(found)) expect(text.slice(span.start, span.end)).toBe(span.text)
}

/** Pieces that articles are made of and that break readers: marks, bidi controls, NUL, lone surrogates, emoji. */
const shards = fc.constantFrom(
  '\u202e',
  '\u200f',
  '\u2067',
  '\u0000',
  '\ud800',
  '\udc00',
  '😀',
  '\u0640',
  'e\u0301',
  '\r\n',
  '\n\n',
  '"',
  '«',
  '»',
  '“',
  '(',
  ')',
  'قال',
  'أن',
  'الاثنين',
  'في 2022',
  'قصف',
  'said',
  'on Monday',
  'killed 12',
  '12',
  '%',
  '، ',
  ', ',
  '. ',
  ' ',
  'Ali',
  'كييف',
  '\ufeff',
)
const messy = fc
  .array(fc.oneof(shards, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 80 })
  .map((parts) => parts.join(''))

describe('laws of the whole extraction', () => {
  it('gives the exact words at every offset, whatever the text', () => {
    fc.assert(
      fc.property(messy, fc.constantFrom('ar', 'en', 'fr', undefined), (text, language) => {
        expectSlices(extract(text, { language, publishedOn: '2022-12-19' }), text)
      }),
      { numRuns: 400 },
    )
  })

  it('gives the same output for the same input', () => {
    for (const { text, published } of articles)
      expect(extract(text, { publishedOn: published })).toEqual(extract(text, { publishedOn: published }))
  })

  it('keeps offsets true in whole articles, and every event complete', () => {
    for (const { text, published } of articles) {
      const found = extract(text, { publishedOn: published })
      expectSlices(found, text)
      const ids = new Set(found.actors.map((actor) => actor.id))
      for (const event of found.events) {
        expect(event.evidence.length).toBeGreaterThan(0)
        expect(event.title).not.toBe('')
        expect(event.salience).toBeGreaterThanOrEqual(0)
        expect(event.salience).toBeLessThanOrEqual(1)
        for (const actor of event.actors) expect(ids).toContain(actor.id)
        for (const quote of event.quotes) expect(found.quotes[quote]).toBeDefined()
        if (event.date.from !== null) expect(found.dates[event.date.from]?.edtf).toBe(event.date.edtf)
      }
      expect(new Set(found.events.map((event) => event.id)).size).toBe(found.events.length)
    }
  })

  it('changes no date before text that is added after an article', () => {
    for (const { text, published } of articles) {
      const options = { publishedOn: published, language: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en' }
      const before = extract(text, options).dates
      const after = extract(`${text}\n\nA further paragraph of no importance.\n`, options).dates
      expect(after.slice(0, before.length)).toEqual(before)
    }
  })

  it('reads carriage returns, a byte order mark and NULs without moving offsets', () => {
    for (const { text, published } of articles) {
      const odd = `\ufeff${text.replaceAll('\n', '\r\n').replace(' ', '\u0000')}`
      expectSlices(extract(odd, { publishedOn: published }), odd)
    }
  })

  it('hides nothing in a title', () => {
    const text =
      'Court \u202eabc\u202c jails minister\n\nA court in Nairobi on 6 May 2021 \u200bsentenced\u2066 Ali Hassan to prison.\n'
    for (const event of extract(text).events) expect(event.title).not.toMatch(/[\p{Cf}\p{Cc}]/u)
  })

  it('refers to the article of a page, which it gives, when the input is HTML', () => {
    const paragraphs = articles.find(({ gold }) => gold.id === 'en-election-2024')?.text.split(/\n\n/) ?? []
    const html = `<!doctype html><html lang="en"><head><title>${paragraphs[0]}</title></head><body><nav>Menu</nav><article><h1>${paragraphs[0]}</h1>${paragraphs
      .slice(1)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</article></body></html>`
    const found = extract(html)
    expect(found.document.text).toContain('won the by-election')
    expect(found.document.publishedOn).toBe('2024-06-10')
    expectSlices(found, html)
    expect(found.events.some(({ type, date }) => type === 'election' && date.edtf === '2024-06-09')).toBe(
      true,
    )
  })

  it('leaves events out in a language that it does not know', () => {
    const found = extract('Le président a été élu le 12/05/2021.', { language: 'fr' })
    expect(found.events).toEqual([])
    expect(found.document.language).toBe('fr')
  })

  it('grows no faster than the text', () => {
    const [first] = articles
    const text = first?.text ?? ''
    const time = (copies: number) => {
      const long = text.repeat(copies)
      const start = performance.now()
      extract(long, { publishedOn: '2024-01-01' })
      return performance.now() - start
    }
    time(4)
    const [small, large] = [Math.min(time(10), time(10)), Math.min(time(100), time(100))]
    expect(large / small).toBeLessThan(25)
  })
})
