import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepareArticle } from '@/core/extraction/article/prepare'
import { findDates } from '@/core/extraction/dates/find'

const lead =
  'قتل ثلاثة أشخاص في انهيار مبنى سكني في حي شعبي شمال العاصمة، وفق ما أعلن الدفاع المدني الذي قال إن عمليات البحث مستمرة.'
const body = 'وأضاف المصدر أن فرق الإنقاذ تعمل في ظروف صعبة، وأن عدد المفقودين لم يعرف بعد في الحي.'
const english =
  'Three people died when a block of flats collapsed in the north of the capital, the civil defence said, adding that rescue teams were still searching the ruins for survivors.'
const englishBody = 'It said that the number of the missing was not known and that the building was old.'

describe('the day of publication', () => {
  test.each([
    'الأحد 24 شوال 1444هـ - 14 مايو 2023م',
    'الأحد ـ 24 شوال 1444 هـ – 14 مايو 2023 م',
    'الأحد 14 مايو 2023م / 24 شوال 1444هـ',
    'الأحد، 23 شوال 1444هـ، 14 مايو 2023م',
  ])('is the Gregorian one of a line in both calendars: %s', (line) => {
    const article = prepareArticle(`انهيار مبنى\n\n${line}\n\nالدمام: «الصباح الجديد»\n\n${lead}`)
    expect(article.document.publishedOn).toBe('2023-05-14')
    expect(article.document.publishedOnBasis).toBe('stated')
    expect(article.publishedOnSpan?.text).toMatch(/^(?:الأحد )?14 مايو 2023 ?م$/)
    expect(article.sentences.map(({ kind }) => kind)).toEqual(['headline', 'lead'])
  })

  test.each([
    ['a numeric line', `2023/05/14\nانهيار مبنى\n\n${lead}\n\n${body}`, '2023-05-14', 'stated'],
    [
      'a line after the title',
      `انهيار مبنى في العاصمة\nالأحد 14 أيار/مايو 2023 - 10:35\n\n${lead}`,
      '2023-05-14',
      'stated',
    ],
    [
      'a labelled line',
      `انهيار مبنى في العاصمة\nنشر في: 14 مايو 2023 الساعة 10:35 بتوقيت غرينتش\n\n${lead}`,
      '2023-05-14',
      'stated',
    ],
    ['a line in Arabic digits', `انهيار مبنى في العاصمة\n١٤ مايو ٢٠٢٣\n\n${lead}`, '2023-05-14', 'stated'],
    ['a city and a date', `انهيار مبنى في العاصمة\nالجزائر، 14 ماي 2023\n\n${lead}`, '2023-05-14', 'stated'],
    [
      'a Hijri and a Gregorian day',
      `انهيار مبنى\nالأحد 24 شوال 1444 هـ الموافق 14 مايو 2023 م\n\n${lead}`,
      '2023-05-14',
      'stated',
    ],
    [
      'a dateline',
      `انهيار مبنى في العاصمة\n\nالقاهرة - 14 مايو 2023 (أ ف ب) - ${lead}`,
      '2023-05-14',
      'stated',
    ],
    [
      'a footer',
      `انهيار مبنى في العاصمة\n\n${lead}\n\n${body}\n\nتاريخ النشر: 14/05/2023`,
      '2023-05-14',
      'stated',
    ],
    [
      'an address',
      `انهيار مبنى\n\n${lead}\n\n${body}\n\nرابط الخبر: https://example.org/2023/05/14/x`,
      '2023-05-14',
      'inferred',
    ],
    [
      'an English line',
      `Block collapses\nPublished: Sunday, 14 May 2023, 10:35 GMT\n\n${english}`,
      '2023-05-14',
      'stated',
    ],
    ['an American line', `Block collapses\nBy Jane Doe\nMay 14, 2023\n\n${english}`, '2023-05-14', 'stated'],
    [
      'an English dateline',
      `Block collapses\n\nCAIRO, May 14, 2023 (Reuters) - ${english}`,
      '2023-05-14',
      'stated',
    ],
    [
      'a weekday and a day in the lead',
      `Block collapses\n\n${english.replace(' said', ' said on Sunday, May 14, 2023')}\n\n${englishBody}`,
      '2023-05-14',
      'inferred',
    ],
    ['nothing', `Block collapses\n\n${english}\n\n${englishBody}`, null, null],
  ])('is found in %s', (_name, text, on, basis) => {
    const { publishedOn, publishedOnBasis } = prepareArticle(text).document
    expect([publishedOn, publishedOnBasis]).toEqual([on, basis])
  })
  test('is the given one before all others', () => {
    const article = prepareArticle(`2023/05/14\nعنوان\n\n${lead}`, { publishedOn: '2023-05-15' })
    expect(article.document).toMatchObject({ publishedOn: '2023-05-15', publishedOnBasis: 'given' })
  })
  test('of a dateline without a year is taken from the years of the text', () => {
    const text = `Block collapses\n\nCAIRO, May 14 (Reuters) - ${english}\n\nThe house was built in 1990 and repaired in 2022. A law of March 2023 bans such buildings.`
    expect(prepareArticle(text).document).toMatchObject({
      publishedOn: '2023-05-14',
      publishedOnBasis: 'inferred',
    })
  })
})

describe('title, kinds and page furniture', () => {
  const text = [
    'انهيار مبنى في العاصمة',
    '14 مايو 2023',
    'كتب: سامي حسن',
    '',
    lead,
    '',
    'اقرأ أيضا: انهيار آخر في الجنوب',
    '',
    '- شهادات السكان -',
    '',
    `${body} وقال شاهد "سمعت صوتا. ثم رأيت الغبار". وغادر السكان.`,
    '',
    'شارك: فيسبوك تويتر واتساب',
    'جميع الحقوق محفوظة لموقع النهار © 2023',
  ].join('\r\n')
  const article = prepareArticle(text)
  test('are told apart', () => {
    expect(article.document.title).toBe('انهيار مبنى في العاصمة')
    expect(article.sentences.map((sentence) => sentence.kind)).toEqual([
      'headline',
      'lead',
      'section-label',
      'body',
      'body',
      'body',
    ])
    expect(article.sentences.at(-2)?.text).toBe('وقال شاهد "سمعت صوتا. ثم رأيت الغبار".')
    expect(article.boilerplate.map((span) => span.text.slice(0, 6))).toEqual([
      '14 ماي',
      'كتب: س',
      'اقرأ أ',
      'شارك: ',
      'جميع ا',
    ])
    expect(article.document.publisher).toBe('النهار')
  })
})

const kinds = (text: string) =>
  prepareArticle(text).sentences.map(({ kind, text: words }) => [kind, words.slice(0, 12)])

describe('the shapes of texts', () => {
  test('lines wrapped by hand are one paragraph', () => {
    const wrapped = `Fire kills three in Lisbon

LISBON, March 4, 2024 (Reuters) - Three people were killed on Monday when a fire swept
through an apartment block in central Lisbon, authorities said, in the
worst such blaze since 2017.

The mayor said an inquiry would begin on Wednesday. "We will find out how
it started," he told reporters.

(Reporting by Ana Silva; Editing by John Doe)`
    expect(kinds(wrapped)).toEqual([
      ['headline', 'Fire kills t'],
      ['lead', 'LISBON, Marc'],
      ['body', 'The mayor sa'],
      ['body', '"We will fin'],
    ])
  })
  test('the name of a section or a paper is no title', () => {
    const text = `اقتصاد | محلي\nارتفاع التضخم في مصر إلى أعلى مستوى\nبيروت – «صحيفة النهضة»\n10/03/2024\n\n${lead}`
    const { document } = prepareArticle(text)
    expect(document).toMatchObject({
      title: 'ارتفاع التضخم في مصر إلى أعلى مستوى',
      publisher: 'صحيفة النهضة',
    })
    expect(kinds(text).map(([kind]) => kind)).toEqual(['headline', 'lead'])
  })
  test('a text in no known language still gives numeric dates', () => {
    const article = prepareArticle(
      'Új híd épült a folyón\n\nA híd 2021-05-14 óta áll, és 3.5 millióba került.',
    )
    expect(article.document.language).toBe('und')
    expect(findDates(article).map((date) => date.edtf)).toEqual(['2021-05-14'])
  })
})

describe('the agency', () => {
  test.each([
    [`عنوان الخبر هنا\n\nكييف (أ ف ب) - ${lead}`, 'AFP'],
    [`عنوان الخبر هنا\n\nلندن – رويترز: ${lead}`, 'Reuters'],
    [`عنوان الخبر هنا\n\n${lead} وقالت لوكالة فرانس برس إنها خافت.`, 'AFP'],
    [`عنوان الخبر هنا\n\n${lead}\n\n${body}\n\n(د ب أ)`, 'dpa'],
    [`Block collapses\n\nCAIRO (AP) — ${english}`, 'AP'],
    [`Block collapses\n\n${english} "It fell," a witness told Reuters.`, 'Reuters'],
    [`Block collapses\n\n${english} Reuters reported it earlier.`, null],
  ])('of %s', (text, agency) => expect(prepareArticle(text).document.agency).toBe(agency))
})

describe('offsets', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '😀',
      '\u0000',
      '\r\n',
      '\uFEFF',
      '\uD800',
      '\uDC00',
      '\u202E',
      '\u200F',
      'ـ',
      'َ',
      '"',
      '«',
      '“',
      '(',
      '31/02/2020',
      '1.',
      '12 ',
      'منذ ',
      'في ',
    ),
  )
  const articles = fc
    .tuple(fc.array(strange, { maxLength: 8 }), fc.array(fc.nat(400), { minLength: 8, maxLength: 8 }))
    .map(([pieces, places]) =>
      pieces.reduce((text, piece, i) => {
        const at = places[i]! % (text.length + 1)
        return text.slice(0, at) + piece + text.slice(at)
      }, `2023/05/14\nعنوان الخبر\n\n${lead} في 12 آذار/مارس 2020.\n\nIn March 2019 he "said. So" it was 3 May.\n\n${body}`),
    )
  test('are exact, ascending and never overlap, whatever stands in the text', () => {
    fc.assert(
      fc.property(articles, (text) => {
        const article = prepareArticle(text)
        const dates = findDates(article)
        for (const spans of [article.sentences, article.boilerplate, dates]) {
          let last = 0
          for (const span of spans) {
            expect(text.slice(span.start, span.end)).toBe(span.text)
            expect(span.start).toBeGreaterThanOrEqual(last)
            expect(span.end).toBeGreaterThan(span.start)
            last = span.end
          }
        }
        for (const { text: words } of article.sentences) expect(words).toBe(words.trim())
      }),
      { numRuns: 300 },
    )
  })
  test('what is added after an article changes no date before it', () => {
    const text = `2023/05/14\nعنوان الخبر\n\n${lead}\n\nوفي 12 آذار/مارس قال الاثنين إن ذلك تم.\n`
    const before = findDates(prepareArticle(text))
    fc.assert(
      fc.property(fc.constantFrom(body, '\n\n- قسم -', 'غدا', '1999-01-01 ...'), (more) => {
        expect(findDates(prepareArticle(`${text}\n${more}`)).slice(0, before.length)).toEqual(before)
      }),
    )
  })
})
