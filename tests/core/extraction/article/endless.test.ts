import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepareArticle } from '@/core/extraction/article/prepare'

test('text without a stop is cut between words and characters, and nothing of it is lost', () => {
  const words = fc.array(fc.constantFrom('وقال', 'the', '😀😀', 'كييف', 'x'.repeat(5000), ' '), {
    minLength: 200,
    maxLength: 3000,
  })
  fc.assert(
    fc.property(words, fc.constantFrom(' ', ''), (parts, between) => {
      const text = parts.join(between)
      const { sentences } = prepareArticle(text, {})
      let at = 0
      for (const sentence of sentences) {
        expect(text.slice(at, sentence.start).trim()).toBe('')
        expect(sentence.end - sentence.start).toBeLessThanOrEqual(4000)
        expect(text.slice(sentence.start, sentence.end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
        at = sentence.end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
    { numRuns: 40 },
  )
})
