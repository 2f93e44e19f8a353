import * as fc from 'fast-check'
import type { EventSummary } from '@/core/archive/records'
import { extentOfEdtf } from '@/core/chronology/edtf'
import { toDayNumber } from '@/core/chronology/day'
import { actorRoles, actorTypes, eventTypes } from '@/core/extraction/extraction'
import type { Extent } from '@/core/chronology/extent'
import { measureText } from '@/core/timeline/measure'
import type { SceneOptions } from '@/core/timeline/options'
import { timelineWords } from '@/components/language/timeline-words'

export function event(id: string, edtf: string, more: Partial<EventSummary> = {}): EventSummary {
  return {
    id,
    title: `حدث رقم ${id}`,
    language: 'ar',
    type: 'visit',
    edtf,
    extent: extentOfEdtf(edtf),
    salience: 0.5,
    planned: false,
    actors: [],
    sources: 1,
    origins: [],
    contested: false,
    ...more,
  }
}

/** Nobody's dates, but in the proportions of a news report: an old stretch, two months, one crowded day. */
export const newsLike = (crowd: number): EventSummary[] => [
  event('since', '1994/..'),
  event('month', '2022-02', { salience: 0.9 }),
  event('autumn', '2022-10'),
  event('before', '2022-12-18'),
  ...Array.from({ length: crowd }, (_, index) =>
    event(`day-${index}`, '2022-12-19', { salience: 1 - index / crowd }),
  ),
]

export const options = (more: Partial<SceneOptions> = {}): SceneOptions => ({
  locale: 'ar',
  months: 'levant',
  axis: 'rtl',
  lanes: 'none',
  order: 'count',
  collapsed: new Set<string>(),
  chosen: null,
  chosenEvent: null,
  words: timelineWords('ar'),
  measure: measureText,
  hrefOf: (id) => `?event=${encodeURIComponent(id)}`,
  listHref: '#events',
  expanded: false,
  prefix: 'test',
  ...more,
})

const day = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 18_000, max: 20_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -4_000_000, max: 4_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(19_345, -1_800_000_000, 1_800_000_000) },
)

const extent: fc.Arbitrary<Extent> = fc
  .record({
    start: day,
    lengths: fc.tuple(fc.nat(400), fc.nat(4000), fc.nat(400)),
    open: fc.constantFrom('none', 'none', 'none', 'start', 'end'),
    precision: fc.constantFrom('day', 'month', 'interval', 'year'),
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
  })
  .map(({ start, lengths, open, precision, approximate, uncertain }) => {
    const [a, b, c] = lengths
    if (precision === 'day') {
      const only = toDayNumber(start)
      return {
        earliest: only,
        latestStart: only,
        earliestEnd: only,
        latest: only,
        precision,
        approximate,
        uncertain,
      }
    }
    const [earliest, latestStart, earliestEnd, latest] = [
      start,
      start + a,
      start + a + b,
      start + a + b + c,
    ].map((value) => toDayNumber(value))
    return {
      earliest: open === 'start' ? null : earliest!,
      latestStart: open === 'start' ? null : precision === 'interval' ? latestStart! : latest!,
      earliestEnd: open === 'end' ? null : precision === 'interval' ? earliestEnd! : earliest!,
      latest: open === 'end' ? null : latest!,
      precision,
      approximate,
      uncertain,
    }
  })

const title = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '🙂',
    '',
    'زيارة',
    '<script>alert(1)</script>&"\'',
    '\u202eabc',
    '\ud800',
    'a'.repeat(5000),
  ),
)

const actor = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  names: fc.constant({ ar: 'فاعل', en: 'Actor' }),
  type: fc.constantFrom(...actorTypes),
  role: fc.constantFrom(...actorRoles),
})

export const anyEvents: fc.Arbitrary<EventSummary[]> = fc
  .array(
    fc.record({
      title,
      language: fc.constantFrom('ar', 'en', 'und'),
      type: fc.constantFrom(...eventTypes),
      extent,
      edtf: fc.constantFrom('2022', '', 'x', '2022-02', '1994/..', '[..1994]'),
      salience: fc.double({ min: 0, max: 1, noNaN: true }),
      planned: fc.boolean(),
      actors: fc.uniqueArray(actor, { maxLength: 3, selector: ({ id }) => id }),
      sources: fc.nat(9),
      origins: fc.subarray(['وكالة', 'Agency', 'صحيفة']),
      contested: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((events) => events.map((one, index) => ({ ...one, id: `e${index}` })))
