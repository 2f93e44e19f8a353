import { describe, expect, it } from 'vitest'
import { statesItsDate } from '@/core/extraction/evaluation/gold'
import { ratesOf, scoreArticle, sumCounts } from '@/core/extraction/evaluation/score'
import { extract } from '@/core/extraction/extract'
import { articles } from '@/tests/support/gold-articles'

const results = articles.map(({ gold, text, published }) => {
  return scoreArticle(gold, extract(text, statesItsDate(gold) ? {} : { publishedOn: published }), text)
})
const misses = results.flatMap((result) => result.misses).join('\n')

describe('our own gold', () => {
  const rates = ratesOf(sumCounts(results.map((result) => result.counts)))

  it('never has a false offset', () => expect(rates.badOffsets).toBe(0))
  it('finds and dates the events that must be on the timeline', () =>
    expect(rates.eventRecall3, misses).toBe(1))
  it('finds most of the others', () => expect(rates.eventRecall2, misses).toBeGreaterThanOrEqual(0.85))
  it('tells few events that are none', () =>
    expect(rates.eventPrecision, misses).toBeGreaterThanOrEqual(0.85))
  it('reads the dates', () => expect(rates.dateF1, misses).toBeGreaterThanOrEqual(0.93))
})
