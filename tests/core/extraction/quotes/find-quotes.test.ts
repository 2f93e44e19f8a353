import { describe, expect, test } from 'vitest'
import { findActors } from '@/core/extraction/actors/find-actors'
import { prepareArticle } from '@/core/extraction/article/prepare'
import { findQuotes } from '@/core/extraction/quotes/find-quotes'
import { markedStretches } from '@/core/extraction/quotes/marks'

function read(text: string, language: string) {
  const article = prepareArticle(`عنوان الخبر\n\n${text}\n`, { language, publishedOn: '2022-12-19' })
  return findQuotes(article, findActors(article)).quotes.map((quote) => [
    quote.text,
    quote.speakerMention?.text,
  ])
}

describe('findQuotes', () => {
  test.each([
    [
      'ar',
      'قال سيرغي لافروف «لن نقبل هذه الشروط الجديدة أبدا».',
      'لن نقبل هذه الشروط الجديدة أبدا',
      'سيرغي لافروف',
    ],
    [
      'en',
      '"We are ready to begin the work now", said Vladimir Putin.',
      'We are ready to begin the work now',
      'Vladimir Putin',
    ],
  ])('%s: %s', (language, text, words, speaker) => {
    expect(read(text, language)).toContainEqual([words, speaker])
  })

  test('who left out the subject is who spoke last', () => {
    const text = 'قال سيرغي لافروف «لن نقبل هذه الشروط الجديدة أبدا».\n\nوأضاف «سنرد على كل خطوة في وقتها».'
    expect(read(text, 'ar')).toContainEqual(['سنرد على كل خطوة في وقتها', 'سيرغي لافروف'])
  })

  test('a name in marks is no speech', () => {
    expect(read('وقال فلاديمير بوتين إن بلاده أسقطت طائرات "شاهد" أمس.', 'ar')).toEqual([])
  })
})

describe('markedStretches', () => {
  test.each([
    ['a «b “c” d» e', ['b “c” d']],
    ['a "b" and "c', ['b']],
    ['« b »', ['b']],
    ['no marks', []],
  ])('%s', (text, words) => {
    expect(markedStretches(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
  })
})
