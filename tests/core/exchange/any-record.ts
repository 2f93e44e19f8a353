import * as fc from 'fast-check'
import type { EventRecord } from '@/core/archive/records'
import { eventTypes } from '@/core/extraction/extraction'
import { record } from './records'

/** Words as nobody should choose them. */
export const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '=cmd()',
    'a;=cmd()',
    'a\n=cmd()',
    '\uff1dcmd()',
    '# heading',
    '1. item',
    '\u2067unclosed',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '<script>alert(1)</script>',
    'a\r\nb\nEND:VCALENDAR\n',
    '\u202eabc\u202c',
    '\u0000\ud800',
    '"quoted", and; so\\on',
    '[x](javascript:alert(1)) [^1]: `',
    ']]> --> &amp;',
    'ك'.repeat(5000),
  ),
)

const dates = fc.constantFrom(
  '2022-12-19',
  '2022-02',
  '2022',
  '199X',
  '1994/..',
  '../1994',
  '2022-21',
  '2022-10-05/2022-12-19',
  '2022-12~',
  '2022?',
  '-0043-03-15',
  'Y-120000',
  'Y12000',
)

export const anyRecord: fc.Arbitrary<EventRecord> = fc
  .record({
    id: fc.stringMatching(/^e[0-9a-f]{16}$/),
    title: hostile,
    edtf: dates,
    words: hostile,
    publisher: fc.option(hostile),
    url: fc.option(fc.constantFrom('https://news.example/a?b=1&c="2"', 'javascript:alert(1)', 'not a url')),
    quote: hostile,
    type: fc.constantFrom(...eventTypes),
    flags: fc.tuple(fc.boolean(), fc.boolean()),
  })
  .map(({ id, title, edtf, words, publisher, url, quote, type, flags }) =>
    record(
      id,
      { title, edtf, type, planned: flags[0], contested: flags[1] },
      { words, publisher, url, quote },
    ),
  )
