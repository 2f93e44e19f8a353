import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Pattern } from '@/core/extraction/dates/grammar'
import { grammarsFor } from '@/core/extraction/dates/grammars'
import { Stretch } from '@/core/extraction/dates/stretch'
import { tokenize } from '@/core/extraction/dates/tokens'

const { lexicon: english } = grammarsFor('en')

/** Letters with marks, tatweel, ligatures, accents, digits of three scripts, invisible characters, breaks, halves of pairs. */
const shards = fc.constantFrom(
  ...'May|é|e\u0301|ﬁ|ﻷحد|مـا|مَن|2019|٣|۴|1\u200f2|\u200b|\ufeff| |\n|\u2028|،|–|😀|\ud800|ﾞ|\u0301|.|of|ß|İ'.split(
    '|',
  ),
)

describe('a stretch', () => {
  it('has the tokens of tokenize', () => {
    const stretch = new Stretch()
    fc.assert(
      fc.property(fc.array(fc.oneof(shards, fc.string({ unit: 'binary', maxLength: 3 }))), (parts) => {
        const text = parts.join('')
        stretch.cut(text, 0, text.length, english.table)
        const tokens = Array.from({ length: stretch.count }, (_, i) => ({
          start: stretch.startOf(i),
          end: stretch.endOf(i),
          kind: stretch.isWord(i) ? 'word' : stretch.isNumber(i) ? 'number' : 'mark',
          text: stretch.textOf(i),
          value: stretch.valueOf(i),
          glued: stretch.isGlued(i),
          newline: stretch.opensLine(i),
        }))
        expect(tokens).toEqual(tokenize(text))
      }),
      { numRuns: 500 },
    )
  })

  it('has no token before the first nor after the last', () => {
    const stretch = new Stretch()
    stretch.cut('A long line of many words.', 0, 26, english.table)
    stretch.cut('May', 0, 3, english.table)
    for (const i of [-1, 1]) {
      expect(stretch.has(i)).toBe(false)
      expect(stretch.isWord(i)).toBe(false)
      expect(stretch.textOf(i)).toBe('')
    }
  })
})

const numbers: Readonly<Record<string, string>> = { D: '21', Y: '2019', N: '3', E: '44', T: '90', Q: '3' }
const byLength = (a: string, b: string) => a.split(' ').length - b.split(' ').length

/** Words that a pattern takes, with all that may be left out or without it. */
function wordsOf(language: string, { sequence }: Pick<Pattern, 'sequence'>, isLong: boolean): string {
  const { grammar } = grammarsFor(language)
  return sequence
    .split(' ')
    .flatMap((item) => {
      const isOptional = item.length > 1 && item.endsWith('?')
      if (isOptional && !isLong) return []
      const names = (isOptional ? item.slice(0, -1) : item).split('|')
      const choices = names.flatMap((name) => {
        const form = /^\{(\w+)\}$/.exec(name)?.[1]
        if (form !== undefined)
          return (grammar.forms[form] ?? []).map((each) => wordsOf(language, { sequence: each }, isLong))
        const words = Object.entries(grammar.words).find(([known]) => known === name)?.[1]
        return words ? Object.keys(words) : [numbers[name] ?? name]
      })
      return choices.toSorted(byLength).at(isLong ? -1 : 0) ?? []
    })
    .join(' ')
}

describe.each(['ar', 'en', 'fr'])('dates in %s', (language) => {
  const { grammar, lexicon } = grammarsFor(language)
  const dating = grammar.patterns.filter(({ read }) => read !== 'none')
  test.each(dating)('$rule, $sequence: seen from its first word', (pattern) => {
    const stretch = new Stretch()
    for (const isLong of [false, true]) {
      const words = wordsOf(language, pattern, isLong)
      expect([words, stretch.cut(words, 0, words.length, lexicon.table)]).toEqual([words, true])
      expect(stretch.openingFrom(0)).toBe(0)
    }
  })
})
