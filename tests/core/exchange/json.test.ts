import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonEvent, writeJson, type JsonEvent } from '@/core/exchange/json'
import { exchange } from './records'

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
const anyEvent: fc.Arbitrary<JsonEvent> = fc
  .record({ title: words, exact: words, edtf: fc.constantFrom('2022-12-19', '1994/..', '-0043', '2022-02~') })
  .map(({ title, exact, edtf }) => ({
    id: 'e0123456789abcdef',
    title,
    language: 'und',
    type: 'other',
    date: { edtf, basis: 'stated' },
    salience: 0.5,
    planned: false,
    actors: [],
    citations: [
      {
        article: '0123456789abcdef',
        start: 0,
        end: exact.length,
        exact,
        prefix: '',
        suffix: '',
        date: { edtf, basis: 'stated', mention: null },
      },
    ],
    quotes: [],
    figures: [],
    articles: [],
  }))

async function written(events: JsonEvent[]) {
  let text = ''
  const each = async function* () {
    yield* events
  }
  for await (const piece of writeJson(each(), exchange)) text += piece
  return text
}

describe('our JSON', () => {
  it('keeps every character of the source, and none of them can act', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 4 }), async (events) => {
        const text = await written(events)
        expect(text).not.toMatch(/[<\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
        const read = JSON.parse(text).events.map((event: unknown) => jsonEvent.parse(event))
        expect(read).toEqual(events.map((event) => ({ ...event, url: exchange.addressOf(event.id) })))
      }),
    )
  })

  it('is one event a line, with nothing between when there is none', async () => {
    expect(JSON.parse(await written([])).events).toEqual([])
    const one = await written(fc.sample(anyEvent, 1))
    expect(one.trimEnd().split('\n')).toHaveLength(3)
  })

  it('has no event without a citation, and no date that is none', () => {
    const [event] = fc.sample(anyEvent, 1)
    expect(jsonEvent.safeParse({ ...event, citations: [] }).error?.issues[0]?.path).toEqual(['citations'])
    const date = { edtf: 'yesterday', basis: 'stated' }
    expect(jsonEvent.safeParse({ ...event, date }).error?.issues[0]?.path).toEqual(['date', 'edtf'])
  })
})
