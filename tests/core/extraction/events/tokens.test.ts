import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '@/core/extraction/dates/tokens'
import { readTokens } from '@/core/extraction/events/tokens'
import { eventLanguages } from '@/core/extraction/languages/events'

const units = 'a É fi ق لل ـ \u064b ٣ 12 ² \ufeff \u200d \u200f ، ’ " « . 😀 \ud83d said'.split(' ')
const pieces = constantFrom(...units, ' ', '\n', 'called for')

interface Plain {
  start: number
  end: number
  kind: string
  text: string
  glued: boolean
}
const plain = ({ start, end, kind, text, glued }: Plain): Plain => ({ start, end, kind, text, glued })

test.each([...eventLanguages])('%s reads the same tokens as dates do', (_, language) => {
  assert(
    property(array(pieces, { maxLength: 12 }), (parts) => {
      const text = `x${parts.join('')}y`
      const read = readTokens(text, 1, text.length - 1, language)
      expect(read.map(plain)).toEqual(tokenize(text, 1, text.length - 1).map(plain))
      for (const { text: folded, word } of read) {
        expect(word.triggers).toEqual(language.triggersAt(folded))
        expect(word.speech).toBe(language.speechAt(folded))
      }
    }),
    { numRuns: 300 },
  )
})
