import { parseFeed } from '@rowanmanning/feed-parser'
import * as fc from 'fast-check'
import ICAL from 'ical.js'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { atomFeed } from '@/core/exchange/atom'
import { writeCalendar } from '@/core/exchange/icalendar'
import { writeJsonLd } from '@/core/exchange/json-ld'
import { writeMarkdown } from '@/core/exchange/markdown'
import { oneLine } from '@/core/text/printable'
import { anyRecord } from './any-record'
import { exchange, record, written } from './records'

const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text))

describe('iCalendar', () => {
  it('another reader finds whole days, and a month that spans itself and says so', async () => {
    const text = await written(writeCalendar, [
      record('e1', { edtf: '2022-12-19' }),
      record('e2', { edtf: '2022-02' }),
      record('e3', { edtf: '-0043-03-15' }),
    ])
    const calendar = calendarOf(text)
    const events = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry))
    expect(
      events.map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()]),
    ).toEqual([
      ['زيارة إلى مينسك', '2022-12-19', '2022-12-20'],
      ['زيارة إلى مينسك (شباط 2022)', '2022-02-01', '2022-03-01'],
    ])
    expect(events[1]?.component.getFirstPropertyValue('x-sanad-edtf')).toBe('2022-02')
    expect(calendar.getFirstSubcomponent('vjournal')?.getFirstPropertyValue('summary')).toBe('1 ليس لها مكان')
  })

  it('is a calendar whatever events are called, its lines no longer than they may be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 5 }), async (events) => {
        const text = await written(writeCalendar, events)
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
        }
        const found = calendarOf(text).getAllSubcomponents('vevent')
        const left = events.filter(({ edtf }) => /^-|^Y/.test(edtf)).length
        expect(found).toHaveLength(events.length - left)
        expect(text.trimEnd().split('\r\n').at(-1)).toBe('END:VCALENDAR')
        for (const entry of found) {
          const id = entry.getFirstPropertyValue('uid')
          const titles = events.filter((event) => event.id === id).map(({ title }) => oneLine(title))
          const summary = String(entry.getFirstPropertyValue('summary'))
          expect(titles.some((title) => summary === title || summary.startsWith(`${title} (`.trim()))).toBe(
            true,
          )
        }
      }),
    )
  })
})

it('a calendar is the same each time, so that a program knows its events again', async () => {
  const events = [record('e1', { edtf: '2022-12-19' }), record('e2', { edtf: '1994/..' })]
  expect(await written(writeCalendar, events)).toBe(await written(writeCalendar, events))
  const [first, open] = calendarOf(await written(writeCalendar, events)).getAllSubcomponents('vevent')
  expect(first?.getFirstPropertyValue('uid')).toBe('e1')
  // An open end has no day: the one that is known stands, and the name says what is not.
  expect(open && new ICAL.Event(open).summary).toBe('زيارة إلى مينسك (منذ 1994)')
})

describe('JSON-LD', () => {
  it('is understood without fetching anything: an event, and the words that tell of it', async () => {
    const document = JSON.parse(await written(writeJsonLd, [record('e1', { edtf: '2022-12-19' })]))
    const nquads = z.string().parse(
      await jsonld.toRDF(document, {
        format: 'application/n-quads',
        documentLoader: () => Promise.reject(new Error('nothing is to be fetched')),
      }),
    )
    expect(nquads).toContain(
      '<https://sanad.example/ar/events/e1> <https://schema.org/name> "زيارة إلى مينسك"@ar',
    )
    expect(nquads).toContain('<http://www.w3.org/ns/oa#exact> "كلمات المصدر"')
    expect(nquads).toContain('<https://schema.org/startDate> "2022-12-19"')
  })

  it('gives no day that is not known, and bears any words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 4 }), async (events) => {
        const text = await written(writeJsonLd, events)
        expect(text).not.toMatch(/[<\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u)
        const document = JSON.parse(text)
        const expanded = await jsonld.expand(document)
        expect(expanded.length).toBeGreaterThanOrEqual(events.length > 0 ? 1 : 0)
        if (events.every(({ edtf }) => edtf !== '2022-12-19' && edtf !== '-0043-03-15'))
          expect(JSON.stringify(document['@graph'])).not.toContain('"startDate"')
      }),
      { numRuns: 40 },
    )
  })
})

describe('Atom', () => {
  const place = { self: 'https://sanad.example/feed?page=1', next: 'https://sanad.example/feed?page=2' }

  it('another reader finds the entries', () => {
    const added = new Date('2026-11-24T00:00:00Z')
    const feed = parseFeed(
      atomFeed([{ event: record('e1', { edtf: '2022-12-19' }), added }], exchange, place),
    )
    expect(feed.title).toBe('الخط الزمني')
    expect(feed.items.map(({ id, title, url, updated }) => [id, title, url, updated?.getTime()])).toEqual([
      ['urn:sanad:event:e1', 'زيارة إلى مينسك', 'https://sanad.example/ar/events/e1', added.getTime()],
    ])
  })

  it('is a feed whatever events are called', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 5 }), (events) => {
        const text = atomFeed(
          events.map((event) => ({ event, added: new Date(0) })),
          exchange,
          place,
        )
        expect(parseFeed(text).items).toHaveLength(events.length)
        // A title is plain text; content is HTML, in which markup of a source must not come alive.
        expect(text.replace(/<title>[^]*?<\/title>/g, '')).not.toContain('<script')
      }),
    )
  })
})

describe('Markdown', () => {
  it('names date, event and source, the words in a footnote', async () => {
    const text = await written(writeMarkdown, [
      record('e1', { edtf: '2022-02' }, { url: 'https://news.example/1' }),
    ])
    expect(text).toContain('- **شباط 2022**: [زيارة إلى مينسك](https://sanad.example/ar/events/e1)[^1]')
    expect(text).toContain(
      '[^1]: «كلمات المصدر» صحيفة · عنوان المقال · 19 كانون الأول 2022 · <https://news.example/1>',
    )
    expect(text).toContain('> فلاديمير بوتين: «لن نتراجع»')
  })

  it('keeps hostile words on their line, and as words', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (event) => {
        const text = await written(writeMarkdown, [event])
        expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(javascript|<javascript/)
        expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
        // Whatever is said by nobody begins a line, and neither a heading nor a list.
        expect(text).not.toMatch(/^ {2}> (?:[#+\-=]|\d+[.)])/m)
        expect(text.match(/^\[\^\d+\]: /gm)).toHaveLength(1)
        expect(text.match(/^- \*\*/gm)).toHaveLength(1)
      }),
    )
  })

  it('makes no link of an address in a title, and no heading of what nobody said', async () => {
    const event = record('e1', {
      edtf: '2022',
      title: 'See https://evil.example or WWW.evil.example, a@b.example',
    })
    const [quote] = event.quotes
    const unsaid = quote ? [{ ...quote, text: '# 1', direct: false, speaker: null, speakerWords: null }] : []
    const text = await written(writeMarkdown, [{ ...event, quotes: unsaid }])
    expect(text).toContain(String.raw`See https\://evil.example or WWW\.evil.example, a\@b.example`)
    expect(text).toContain(String.raw`  > \# 1`)
  })
})
