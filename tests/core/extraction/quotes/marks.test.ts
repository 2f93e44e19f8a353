import { describe, expect, test } from 'vitest'
import { markedStretches, scanMarks } from '@/core/extraction/quotes/marks'

describe('markedStretches', () => {
  test.each([
    ['a «b “c” d» e', ['b “c” d']],
    ['a "b" and "c', ['b']],
    ['a "b and "c" d', ['c']],
    ['a 6" b', []],
    ['« b »', ['b']],
    ['‘It’s here’ he said', ['It’s here']],
    ['no marks', []],
  ])('%s', (text, words) => {
    expect(markedStretches(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
  })
})

describe('scanMarks', () => {
  test.each([
    ['"a" and "b c', 'b c'],
    ['«a b', 'a b'],
    ['«a b»', null],
  ])('what %s leaves open', (text, words) => {
    const { open } = scanMarks(text)
    expect(open && text.slice(open.start, open.end)).toBe(words)
  })
})
