import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** Dates of the events that a sentence inside an article tells. */
const datesTold = (sentence: string, language: string) => {
  const lead =
    language === 'ar'
      ? 'قالت الوزارة اليوم إنها تتابع الأمر.'
      : 'The ministry said it is following the matter.'
  const { events } = extract(`Title\n\n${lead}\n\n${sentence}\n`, { publishedOn: '2024-11-14', language })
  const start = `Title\n\n${lead}\n\n`.length
  return events
    .filter(({ evidence }) => evidence.some((span) => span.start >= start))
    .map(({ date }) => date?.edtf)
}

describe('what every date of a sentence tells', () => {
  test.each([
    ['what began', 'ar', 'وتراجعت الحصيلة منذ بدء العملية البرية في 30 أيلول.', '2024-09-30'],
    [
      'a plan after أن',
      'ar',
      'وأضافت الوزارة أن الفريق يعمل، متوقعة أن تبدأ التجربة في 3 كانون الأول.',
      '2024-12-03',
    ],
    [
      'a deed after قبل أن',
      'ar',
      'واكتشف الباحثون الأمر عام 1971، قبل أن ينال ثلاثة منهم الجائزة عام 2017.',
      '2017',
    ],
    [
      'what a body announced in passing',
      'ar',
      'ويعاني كثيرون منذ الجائحة التي أعلنت المنظمة انتهاءها في الخامس من مايو 2023.',
      '2023-05-05',
    ],
    [
      'a month with its other name',
      'ar',
      'وارتدى المشاركون أجهزة في الفترة من مارس (آذار) 2008 إلى ديسمبر (كانون الأول) 2021.',
      '2008-03/2021-12',
    ],
    [
      '«كما» that adds',
      'ar',
      'ويستعد الفريق للسفر السبت المقبل، كما تعرض النتائج أمام مؤتمر في 29 كانون الثاني المقبل.',
      '2025-01-29',
    ],
    ['a plan that somebody tells', 'en', 'He will fly to Lisbon on Saturday, the palace said.', '2024-11-16'],
    [
      'a plan with its intent',
      'en',
      'The division plans to begin its own project in December, and expects to reach the oldest ice by 2029.',
      '2029',
    ],
    [
      'a strike announced',
      'ar',
      'أعلنت نقابة النقل، أمس الأربعاء، عن تنفيذ إضراب عام في كافة الشركات، وذلك يوم 27 من الشهر الجاري.',
      '2024-11-27',
    ],
    ['a line of a chronology', 'en', 'March 2021: Mara Vorrel takes office.', '2021-03'],
    ['a march planned', 'en', 'Protesters plan a new march on Saturday as rivals talk.', '2024-11-16'],
    ['who was toppled', 'ar', 'وشاركت الحركة في التظاهرات التي أطاحت بالرئيس في 11 شباط 2011.', '2011-02-11'],
    ['after قد a verb with ت', 'ar', 'وقد تحولت الاحتجاجات إلى صدامات في الخامس من تشرين الأول.', '2024-10-05'],
  ])('%s', (_, language, sentence, date) => {
    expect(datesTold(sentence, language)).toContain(date)
  })

  test('what lasts since a day did not happen on it', () => {
    expect(datesTold('Sterling stood still on Tuesday, its weakest since 1985.', 'en')).not.toContain('1985')
  })
})
