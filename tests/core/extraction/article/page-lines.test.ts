import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'
import { prepareArticle } from '@/core/extraction/article/prepare'

const title = 'وفاة صيادين وفقدان ثالث قبالة سواحل المدينة'
const lead =
  'توفي صيادان وفقد ثالث صباح اليوم الأحد بعد غرق قاربهم قبالة سواحل المدينة، وفق ما أعلن خفر السواحل.'
const body = 'وأضاف المصدر أن عمليات البحث ستتواصل حتى مغيب الشمس.'

/** The kinds of an article's sentences, and what is no part of its telling. */
function read(...lines: string[]) {
  const { sentences, boilerplate } = prepareArticle(lines.join('\n\n'), {
    publishedOn: '2017-05-14',
    language: 'ar',
  })
  return {
    told: sentences.map(({ kind, text }) => [kind, text] as const),
    apart: boilerplate.map(({ text }) => text),
  }
}

describe('lines around an article', () => {
  test.each([
    ['a paper with the number of its issue', 'صدى الساحل - العدد 4120'],
    ['an issue in brackets', 'مجلة الموانئ (العدد: 318)'],
    ['a city and who looked into it', 'المدينة - تحقيق: ليلى منصور'],
    ['a day in both calendars', 'الأحد 18 شعبان 1438هـ - 14 مايو 2017م'],
  ])('%s stands above it', (_, line) => {
    for (const lines of [
      [line, title],
      [title, line],
    ]) {
      const { told, apart } = read(...lines, lead, body)
      expect(told.map(([kind]) => kind)).toEqual(['headline', 'lead', 'body'])
      expect(told[0]?.[1]).toBe(title)
      expect(apart).toEqual([line])
    }
  })

  test('a number of things is no issue of a paper', () =>
    expect(read('ارتفاع العدد إلى 4120 بعد غرق القارب', lead, body).told[0]?.[0]).toBe('headline'))

  test.each([
    ['who owns the picture', 'صياد يصلح شباكه في صورة التقطت في 3 آذار 2016 (أ ف ب)'],
    ['no stop', 'قوارب راسية في ميناء المدينة في صورة من الأرشيف'],
    ['a label', 'صورة أرشيفية: قوارب في الميناء، آذار 2016'],
  ])('a caption with %s tells nothing', (_, line) => {
    const { told, apart } = read(title, lead, body, line)
    expect(told.map(([kind]) => kind)).toEqual(['headline', 'lead', 'body'])
    expect(apart).toEqual([line])
  })

  test('a sentence that speaks of a picture is told', () =>
    expect(read(title, lead, 'وظهر الصيادان في صورة التقطت في 3 آذار 2016.').told.at(-1)?.[0]).toBe('body'))

  test('what a caption dates is a date and no event', () => {
    const { dates, events } = extract(
      [title, lead, body, 'صياد يصلح شباكه في صورة التقطت في 3 آذار 2016 (أ ف ب)'].join('\n\n'),
      { publishedOn: '2017-05-14', language: 'ar' },
    )
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2017-05-14', '2016-03-03'])
    expect(events.map(({ date }) => date.edtf)).not.toContain('2016-03-03')
  })

  test.each(['عدد القراءات: 2014 | التعليقات: 7', 'شارك المقال: فيسبوك | تويتر | طباعة'])(
    '«%s» belongs to the page',
    (line) => expect(read(title, lead, body, line).apart).toEqual([line]),
  )
})
