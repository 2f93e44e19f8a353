import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { rebuildCells } from '@/server/archive/cells'
import { database } from '@/server/archive/database'
import { ingestArticle } from '@/server/archive/ingest'
import { useDatabase } from '@/tests/support/database'
import { articleOf } from './article'
import { anyArticle, derived, forgetAll, makeCellsOfFew } from './random-archive'

useDatabase()

describe('totals and cells', () => {
  beforeAll(makeCellsOfFew)

  it('are after any ingests and renewals what they are made anew', { timeout: 180_000 }, async () => {
    let seen = 0
    let ofPairs = 0
    await fc.assert(
      fc.asyncProperty(fc.array(anyArticle, { minLength: 1, maxLength: 7 }), async (articles) => {
        await forgetAll()
        for (const article of articles) await ingestArticle(article)
        const kept = await derived()
        await rebuildCells()
        const anew = await derived()
        expect(kept).toEqual(anew)
        seen += anew.cells.length
        ofPairs += anew.cells.filter(({ beside }) => beside.startsWith('pair:')).length
      }),
      { numRuns: 15 },
    )
    expect(seen).toBeGreaterThan(500)
    expect(ofPairs).toBeGreaterThan(50)
  })
})

const origin = (publisher: string, words: string, edtf: string, value?: number) =>
  articleOf({
    text: `${publisher}\nIt was said on ${words}, of 3 or 5 or 7.`,
    publisher,
    events: [
      {
        id: 'disputed',
        title: 'It was said',
        edtf,
        evidence: ['It was said'],
        figures: value === undefined ? [] : [{ words: String(value), value, unit: 'tank' }],
      },
    ],
  })

const contested = async (...articles: ReturnType<typeof origin>[]) => {
  await forgetAll()
  for (const article of articles) await ingestArticle(article)
  return (await database().event.findUniqueOrThrow({ where: { id: 'disputed' } })).contested
}

describe('an event is contested', () => {
  it('when dates exclude each other, not when one is coarser', async () => {
    expect(await contested(origin('A', 'Monday', '2021-06-14'))).toBe(false)
    expect(await contested(origin('A', 'Monday', '2021-06-14'), origin('B', 'June', '2021-06'))).toBe(false)
    expect(await contested(origin('A', 'Monday', '2021-06-14'), origin('B', 'Sunday', '2021-06-13'))).toBe(
      true,
    )
    expect(await contested(origin('A', 'Monday', '2021-06-14'), origin('B', 'since', '2021-06-15/..'))).toBe(
      true,
    )
  })

  it('when figures of one unit differ, not when one tells none', async () => {
    const on = '2021-06-14'
    expect(await contested(origin('A', 'it', on, 3), origin('B', 'it', on, 3))).toBe(false)
    expect(await contested(origin('A', 'it', on, 3), origin('B', 'it', on))).toBe(false)
    expect(await contested(origin('A', 'it', on, 3), origin('B', 'it', on, 5))).toBe(true)
  })
})
