import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findActors } from '@/core/extraction/actors/find-actors'
import { prepareArticle } from '@/core/extraction/article/prepare'

const read = (text: string, language: string) =>
  findActors(prepareArticle(`عنوان\n\n${text}\n`, { language, publishedOn: '2022-12-19' }))

describe('findActors', () => {
  test.each([
    ['ar', 'وقال وزير الخارجية الروسي سيرغي لافروف إن المحادثات تأجلت.', 'سيرغي لافروف', 'person'],
    ['ar', 'وأكد رئيس بلدية كييف فيتالي كليتشكو وقوع أضرار.', 'فيتالي كليتشكو', 'person'],
    ['ar', 'ونشرت وزارة الدفاع الروسية صورا للتدريبات.', 'وزارة الدفاع الروسية', 'organization'],
    ['ar', 'وصلت الشحنة إلى لبنان صباح الجمعة.', 'لبنان', 'state'],
    ['en', 'The city lost power, said Prime Minister Rishi Sunak.', 'Rishi Sunak', 'person'],
    [
      'en',
      'The study was led by Carla Mendes of the University of Porto.',
      'University of Porto',
      'organization',
    ],
    ['en', 'Rain fell over Lebanon on Friday.', 'Lebanon', 'state'],
  ])('%s: %s', (language, text, name, type) => {
    const found = read(text, language).flatMap((actor) =>
      actor.mentions.map((mention) => `${mention.text} ${actor.type}`),
    )
    expect(found).toContain(`${name} ${type}`)
  })

  test('a known person has one id in both languages', () => {
    expect(read('قال الرئيس الروسي فلاديمير بوتين إن بلاده مستعدة.', 'ar').map(({ id }) => id)).toContain(
      'vladimir-putin',
    )
    expect(read('The talks failed, said Vladimir Putin.', 'en').map(({ id }) => id)).toContain(
      'vladimir-putin',
    )
  })

  test('mentions are the exact words, owned once, in any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('قال بوتين ', 'موسكو', '👩‍👧 Paris. ', '\u202EPutin ', '\0'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom('ar', 'en'), (pieces, language) => {
        const article = prepareArticle(pieces.join(''), { language })
        const mentions = findActors(article)
          .flatMap((actor) => actor.mentions)
          .toSorted((a, b) => a.start - b.start)
        mentions.forEach((mention, at) => {
          expect(article.text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0)
        })
      }),
      { numRuns: 60 },
    )
  })
})
