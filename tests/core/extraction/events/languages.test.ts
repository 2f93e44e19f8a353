import { expect, test } from 'vitest'
import { eventLanguages } from '@/core/extraction/languages/events'

test.each([...eventLanguages])(
  'no list of %s holds the empty word, which stands before every sentence',
  (_, language) => {
    const lists = Object.entries(language).filter(([, list]) => list instanceof Set && list.has(''))
    expect(lists.map(([name]) => name)).toEqual([])
  },
)
