import { expect, test } from 'vitest'
import { isAt, unit } from '@/core/text/units'

test('a unit is what the Unicode tables say of it', () => {
  const text = 'aÉع٣²\u064b \u200f\ud83d'
  const bits = Object.entries(unit)
  const told = Array.from({ length: text.length }, (_, at) =>
    bits.filter(([, bit]) => isAt(text, at, bit)).map(([name]) => name),
  )
  expect(told).toEqual([
    ['letter', 'lower'],
    ['letter', 'upper'],
    ['letter'],
    ['number', 'digit'],
    ['number'],
    ['mark'],
    ['space'],
    ['format'],
    [],
  ])
})

test('beyond the end of a text there is nothing', () => {
  expect(isAt('a', 1, unit.letter | unit.space)).toBe(false)
  expect(isAt('a', -1, unit.letter)).toBe(false)
})
