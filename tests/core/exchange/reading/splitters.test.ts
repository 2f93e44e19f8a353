import { stringify } from 'csv-stringify/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectFormat } from '@/core/exchange/reading/detect'
import { jsonFault } from '@/core/exchange/reading/json-fault'
import { JsonListSplitter } from '@/core/exchange/reading/split-json'
import { EntrySplitter, LineSplitter, type Piece, type Splitter } from '@/core/exchange/reading/split-lines'
import { TableSplitter, type TableRow } from '@/core/exchange/reading/split-table'

/** A text in chunks of any lengths. */
const chunked = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 })).map(([whole, lengths]) => {
    const chunks: string[] = []
    for (let at = 0, n = 0; at < whole.length; n++) {
      const length = lengths[n % lengths.length] ?? 1
      chunks.push(whole.slice(at, at + length))
      at += length
    }
    return { whole, chunks }
  })

const pieces = (splitter: Splitter, chunks: readonly string[]): Piece[] => [
  ...chunks.flatMap((chunk) => splitter.push(chunk)),
  ...splitter.end(),
]
const rows = (chunks: readonly string[], delimiter = ','): TableRow[] => {
  const splitter = new TableSplitter(delimiter)
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()]
}

/** The elements of a list, each with its line, or what is wrong with it. */
const elementsTold = (text: string) =>
  pieces(new JsonListSplitter('events'), text.match(/[^]{1,250000}/g) ?? []).map(
    (piece) => `${piece.line}: ${piece.fault?.message ?? piece.text.trim()}`,
  )

/** A slide on lines of its own. */
const slide = (year: string, end = '}') =>
  `    {\n      "start_date": { "year": ${year} },\n      "text": { "headline": "Talks" }\n    ${end}`

describe('a list in JSON', () => {
  it('is cut into its elements wherever the chunks end', () => {
    const document = fc
      .array(fc.jsonValue(), { maxLength: 6 })
      .map((events) =>
        JSON.stringify(
          { title: 'a "list" of [events]', more: { events: [1] }, events, last: [1, { a: 2 }] },
          null,
          1,
        ),
      )
    fc.assert(
      fc.property(chunked(document), ({ whole, chunks }) => {
        const found = pieces(new JsonListSplitter('events'), chunks)
        expect(found.map(({ text }) => JSON.parse(text))).toEqual(JSON.parse(whole).events)
        for (const { line, column, text } of found)
          expect(
            whole
              .split('\n')
              .slice(line - 1)
              .join('\n')
              .slice(column - 1)
              .startsWith(text),
          ).toBe(true)
      }),
    )
  })

  it('loses no neighbour of a broken element', () => {
    const found = pieces(new JsonListSplitter('events'), ['{"events":[{"a":1},\n{"a" 2},{"a":3}]}'])
    expect(found.map(({ text, line, column }) => [text, line, column])).toEqual([
      ['{"a":1}', 1, 12],
      ['{"a" 2}', 2, 1],
      ['{"a":3}', 2, 9],
    ])
  })

  const broken = [
    ['a bracket is missing', slide('2').replace('2 }', '2')],
    ['a bracket is too many', slide('2').replace('2 }', '2 } }')],
    ['a quotation mark is missing', slide('2').replace('Talks"', 'Talks')],
    ['a quotation mark is too many', slide('2').replace('"Talks', '""Talks')],
    ['the end is missing', slide('2', '')],
    [
      'one is missing that the next has too many',
      `${slide('2').replace('2 }', '2')},\n${slide('3').replace('3 }', '3 } }')}`,
    ],
  ] as const

  it.each(broken)(
    'loses no neighbour of an element in which %s, where elements stand on lines',
    (_, second) => {
      const whole = [
        '{\n  "events": [',
        [slide('1'), second, slide('3'), slide('4')].join(',\n'),
        '  ]\n}',
      ].join('\n')
      for (const size of [1, 7, whole.length]) {
        const chunks = whole.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
        const found = pieces(new JsonListSplitter('events'), chunks)
        const lines = found.flatMap(({ line, text }) => (jsonFault(text) === null ? [line] : []))
        const lastLine = whole.split('\n').length - 1
        expect(lines).toEqual(expect.arrayContaining([3, lastLine - 8, lastLine - 4]))
        expect(found.length).toBeGreaterThan(3)
      }
    },
  )

  it('gives up an element that is longer than a row may be, and only that', () => {
    const long = 'x'.repeat(6_000_000)
    const refused = 'The row has more than 5,000,000 characters.'
    expect(elementsTold(`{"events":[{"a":1},\n{"a":"${long}"},{"a":3}]}`)).toEqual([
      '1: {"a":1}',
      `2: ${refused}`,
      '2: {"a":3}',
    ])
    expect(elementsTold(`{"events":[\n{"a":"${long}"\n"\n,\n{"a":3}\n]}`)).toEqual([
      `2: ${refused}`,
      '5: {"a":3}',
    ])
    expect(elementsTold(`{"events":[{"a":{"${long}`)).toEqual([`1: ${refused}`])
  })

  it('must be there, and end', () => {
    expect(() => pieces(new JsonListSplitter('events'), ['{"other":[]}'])).toThrow(
      /a list "events" was expected/,
    )
    const unended = ['{"events":[1]', '{"events":[1', '{"events":[{"a":1},{"a":', '{"events":[']
    expect(unended.map((text) => elementsTold(text))).toEqual([
      ['1: 1', '1: The file ends here; “}” was expected.'],
      ['1: 1', '1: The file ends here; “]” was expected.'],
      ['1: {"a":1}', '1: {"a":'],
      ['1: The file ends here; “]” was expected.'],
    ])
  })
})

describe('where JSON is wrong', () => {
  it('is known for what is not JSON, and for that only', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', 'x', '\u0001'), (json, at, put) => {
        const text = json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + 1)
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        expect(jsonFault(text) === null).toBe(isJson)
      }),
      { numRuns: 500 },
    )
  })

  it('says what was expected', () => {
    expect(jsonFault('{"a" 2}')).toEqual({ offset: 5, expected: ':' })
    expect(jsonFault('{"a":[1 2]}')).toEqual({ offset: 8, expected: ', or ]' })
    expect(jsonFault('{"a":')).toEqual({ offset: 5, expected: 'a value' })
    expect(jsonFault('[1,]')).toEqual({ offset: 3, expected: 'a value' })
  })
})

describe('a table', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('a,b', 'say "no"', 'two\nlines', 'two\r\nlines', '', '=cmd()', '\u202eabc', '\uFEFF'),
  )
  // Rows of nothing but empty cells are none.
  const anyCells = fc.tuple(cell, cell, cell).filter((cells) => cells.some((each) => each.trim() !== ''))
  const table = fc.array(anyCells, { maxLength: 8 })

  it('that another program wrote is read back wherever the chunks end', () => {
    const written = fc.tuple(table, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'))
    fc.assert(
      fc.property(
        chunked(
          written.map(
            ([cells, end, mark]) =>
              mark + stringify([['one', 'two', 'three'], ...cells], { record_delimiter: end, quoted: true }),
          ),
        ),
        ({ chunks, whole }) => {
          const found = rows(chunks)
          const again = found.map((row) => ('cells' in row ? row.cells : row.fault.message))
          const splitter = new TableSplitter(',')
          splitter.push(whole)
          expect(splitter.columns).toEqual(['one', 'two', 'three'])
          for (const cells of again) expect(cells).toHaveLength(3)
        },
      ),
    )
    fc.assert(
      fc.property(table, (cells) => {
        const text = stringify([['one', 'two', 'three'], ...cells], { quoted: true })
        const found = rows([text]).map((row) => ('cells' in row ? row.cells : row.fault.message))
        // What stands before the end of a line is part of it for some and not for others.
        const plain = cells.map((row) => row.map((value) => value.replace(/\r\n/g, '\n')))
        expect(found.map((row) => Array.from(row, (value) => value.replace(/\r\n/g, '\n')))).toEqual(plain)
      }),
    )
  })

  it('loses no neighbour of a row with wrong quotation marks or cells', () => {
    const found = rows(['a,b\n1,2\n"3,4\n5,6\n7,8,9\n"x"y,1\n10,11\n"12"",13\n14,15\n'])
    const told = found.map((row) =>
      'cells' in row ? row.cells.join('|') : `${row.line}: ${row.fault.message}`,
    )
    expect(told).toContain('1|2')
    expect(told).toContain('5|6')
    expect(told).toContain('10|11')
    expect(told).toContain('14|15')
    expect(told).toContain('5: The row has 3 cells; 2 were expected, as in the first row.')
    expect(told.some((row) => row.startsWith('3: The row has a quotation mark'))).toBe(true)
  })

  it('lets empty cells stand after its last column, and empty lines between', () => {
    expect(
      rows(['a;b\r\n1;2;;\r\n\r\n3;4'], ';').map((row) => 'cells' in row && row.cells.slice(0, 2)),
    ).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('has no rows of empty cells, and is not the line that tells Excel how to read it', () => {
    const found = rows(['sep=;\r\na;b\r\n1;2\r\n;\r\n;;;;\r\n\r\n3;4\r\n;\r\n'], ';')
    expect(found).toEqual([
      { line: 3, cells: ['1', '2'] },
      { line: 7, cells: ['3', '4'] },
    ])
  })
})

describe('lines and entries', () => {
  it('are numbered as an editor does', () => {
    fc.assert(
      fc.property(
        chunked(fc.array(fc.stringMatching(/^[a-z ]{0,5}$/)).map((all) => all.join('\r\n'))),
        ({ whole, chunks }) => {
          const lines = whole.split('\r\n')
          const found = pieces(new LineSplitter(), chunks)
          expect(found).toEqual(
            lines.flatMap((text, index) =>
              text.trim() === '' ? [] : [{ line: index + 1, column: 1, text }],
            ),
          )
        },
      ),
    )
  })

  it('too long for a row are given up one by one', () => {
    const chunks = `a,b\n1,${'x'.repeat(6_000_000)}\n3,4\n`.match(/[^]{1,250000}/g) ?? []
    expect(pieces(new LineSplitter(), chunks).map(({ line, fault }) => [line, fault !== undefined])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ])
    expect(rows(chunks).map((row) => [row.line, 'cells' in row ? row.cells : row.fault.message])).toEqual([
      [2, 'The row has more than 5,000,000 characters.'],
      [3, ['3', '4']],
    ])
    const entries = `BEGIN:VEVENT\nA:${`${'x'.repeat(60_000)}\n `.repeat(100)}\nEND:VEVENT\nBEGIN:VEVENT\nEND:VEVENT`
    expect(
      pieces(new EntrySplitter(), entries.match(/[^]{1,250000}/g) ?? []).map(
        ({ fault }) => fault !== undefined,
      ),
    ).toEqual([true, false])
  })

  it('an entry of a calendar that does not end takes no other with it', () => {
    const found = pieces(new EntrySplitter(), [
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nA:1\nBEGIN:VEVENT\nB:2\nEND:VEVENT\nEND:VCALENDAR',
    ])
    expect(found.map(({ line, text }) => [line, text])).toEqual([
      [2, 'BEGIN:VEVENT\r\nA:1'],
      [4, 'BEGIN:VEVENT\r\nB:2\r\nEND:VEVENT'],
    ])
  })
})

const formatOf = (head: string, name = 'file', hasMap = false) => detectFormat(head, name, hasMap)

describe('the format of a file', () => {
  it('is known by its beginning', () => {
    expect(formatOf('{"format":"sanad","version":1,"events":[')).toBe('json')
    expect(formatOf('{"events":[{"actors":[],"citations":[{"article":"a')).toBe('json')
    expect(formatOf('{\n "title": {}, "events": [{"start_date": {}}]}')).toBe('timelinejs.json')
    expect(formatOf('{"title":"a","text":"b"}\n{"title":"c","text":"d"}\n')).toBe('articles.jsonl')
    expect(formatOf('\uFEFFYear,Month,Day,Headline,Text\n2022,,,x,y')).toBe('timelinejs.csv')
    expect(formatOf('BEGIN:VCALENDAR\r\n')).toBe('ics')
    expect(formatOf(`1\t20220224\t${'\t'.repeat(58)}\n`)).toBe('gdelt')
    expect(formatOf('url,date,title,text\n')).toBe('articles.csv')
    expect(formatOf('event_id_cnty,event_date,event_type,actor1,country,notes\n')).toBe('acled')
    expect(formatOf('GWNO,EVENT_ID_CNTY,EVENT_DATE,EVENT_TYPE,ACTOR1,COUNTRY,NOTES\n')).toBe('acled')
    expect(formatOf('sep=;\r\nurl;date;title;text\r\n')).toBe('articles.csv')
    expect(formatOf('\r\nurl,date,title,text\r\n')).toBe('articles.csv')
    expect(formatOf('id,date,earliest,date_basis,title,words,actor_ids\n')).toBe('csv')
    expect(formatOf('Headline;When\n', 'a.csv', true)).toBe('csv')
    expect(formatOf('Headline\tWhen\n', 'a.txt', true)).toBe('csv')
    expect(formatOf('<?xml version="1.0"?>\n<rss version="2.0">')).toBe('feed')
    expect(formatOf('<feed xmlns="http://www.w3.org/2005/Atom">')).toBe('feed')
    expect(formatOf('<!doctype html><html>', 'page.html')).toBe('article')
  })

  it('is unknown where nothing shows it', () => {
    expect(formatOf('Headline,When\n', 'a.csv')).toBeNull()
    expect(formatOf('[{"title":"a","text":"b"}]', 'a.json')).toBeNull()
    expect(formatOf('hello', 'notes.md')).toBeNull()
  })
})
