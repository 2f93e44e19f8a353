import { expect, it } from 'vitest'
import api from '@/messages/api.ar.json'
import pages from '@/messages/ar.json'

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values(typeof value === 'object' && value !== null ? value : {}).flatMap(texts)

it.each([
  ['pages', pages],
  ['interface', api],
])('dates in digits are read from left to right within the Arabic words of the %s', (_, words) => {
  // After Arabic letters the bidirectional algorithm would turn 2022-02-24 to 24-02-2022.
  const turned = texts(words)
    .map((text) => text.replaceAll(/`[^`]*`/g, ''))
    .filter((text) => /(?<![\u200e\d-])\d+-\d/.test(text.replaceAll(/\b(?:ISO|UTF)[ -][\d-]+/g, '')))
  expect(turned).toEqual([])
})
