import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** The titles of an article's events, in order. */
const titlesOf = (text: string, publishedOn: string): string[] =>
  extract(text, { publishedOn, language: 'en' }).events.map(({ title }) => title)

describe('a noun or a whole verb that looks like the beginning of a clause', () => {
  test.each([
    [
      'a bid',
      'Harbour workers in Leeds donated tools on Monday in a bid to assist. The fair closed in the evening.',
      'Harbour workers in Leeds donated tools in a bid to assist',
    ],
    [
      'the killing of animals',
      'The government of Chad ordered the killing of 4,000 goats on Monday. Farmers had asked for it.',
      'The government of Chad ordered the killing of 4,000 goats',
    ],
    [
      'a passive with "be"',
      'Mayor Ruth Hale ordered the flags of Leeds be lowered to half staff on Monday. Nobody was hurt.',
      'Mayor Ruth Hale ordered the flags of Leeds be lowered to half staff',
    ],
    [
      'a verb without a passive',
      'Police in Leeds said on Monday wooden panels led to the loss of a hall. Nobody was hurt in the blaze at all.',
      'Police in Leeds said wooden panels led to the loss of a hall',
    ],
  ])('%s', (_, text, title) => {
    expect(titlesOf(text, '2024-03-05')).toContain(title)
  })
})
