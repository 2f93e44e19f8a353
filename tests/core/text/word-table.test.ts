import { expect, test } from 'vitest'
import { WordTable } from '@/core/text/word-table'

test('a word is read once, wherever it stands', () => {
  const read: string[] = []
  const table = new WordTable((letters) => {
    read.push(letters)
    return letters.toUpperCase()
  })
  const text = 'of cats and cats and a very longwindedword'
  expect(table.at(text, 3, 7)).toBe('CATS')
  expect(table.at(text, 12, 16)).toBe('CATS')
  expect(table.at(text, 12, 15)).toBe('CAT')
  expect(table.of('longwindedword')).toBe('LONGWINDEDWORD')
  expect(table.at(text, 28, 42)).toBe('LONGWINDEDWORD')
  expect(read).toEqual(['cats', 'cat', 'longwindedword'])
})

test('words that share their place in the table are told apart, and more words than it holds are still read', () => {
  const table = new WordTable((letters) => letters)
  const words = Array.from({ length: 70_000 }, (_, i) => `w${i}`)
  expect(words.every((word) => table.of(word) === word)).toBe(true)
  expect(words.every((word) => table.of(word) === word)).toBe(true)
})

test('reading a word may ask for another', () => {
  const table: WordTable<string> = new WordTable((letters) =>
    letters.length > 1 ? `${letters[0]}+${table.of(letters.slice(1))}` : letters,
  )
  expect(table.of('abc')).toBe('a+b+c')
  expect(table.of('bc')).toBe('b+c')
})
