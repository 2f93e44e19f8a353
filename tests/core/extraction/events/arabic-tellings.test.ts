import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

const published = '2024-03-14'
const head = 'افتتاح المعرض السنوي للكتاب'
const lead = 'قالت الوزارة اليوم إنها تتابع الأمر.'

/** What a sentence inside an article tells: date, type and title of each event. */
function told(sentence: string, before = `${head}\n\n${lead}\n\n`) {
  const { events } = extract(`${before}${sentence}\n`, { publishedOn: published, language: 'ar' })
  return events
    .filter(({ evidence }) => evidence.some(({ start }) => start >= before.length))
    .map(({ date, type, title }) => `${date.edtf} ${type} ${title}`)
}

describe('what a study or a report found', () => {
  test('is news on the day on which it came out', () =>
    expect(
      told('حذر علماء من أن البحيرات في الشمال تجف بوتيرة أسرع، بحسب دراسة نشرت الاثنين في دورية "الماء".'),
    ).toEqual(['2024-03-11 science حذر علماء من أن البحيرات في الشمال تجف بوتيرة أسرع']))

  test('is not of the day that a clause beside names', () => {
    const [first] = told(
      'قال باحثون إن غابات الأرز أبدت مقاومة غير متوقعة للجفاف الذي سجل في صيف عام 2021، وفق ورقة نشرتها الثلاثاء مجلة "الغابة".',
      `${head}\n\n`,
    )
    expect(first).toMatch(/^2024-03-12 science /)
  })

  test('keeps a day of its own', () =>
    expect(told('وارتفع معدل البطالة في كانون الثاني، وفق تقرير أصدره المصرف المركزي الأحد.')).toEqual([
      expect.stringMatching(/^2024-01 economic /),
    ]))
})

describe('the day of a telling', () => {
  test.each([
    [
      'stands after a description between commas',
      'ومن المنتظر أن تتسلم البلاد الدفعة الثانية من القرض، البالغة ثلاثة ملايين دولار، في حزيران المقبل.',
      ['2024-06'],
    ],
    [
      'is not the year that runs, of what is said of it',
      'واستبعد الوزير أي زيادة في الأسعار خلال العام الجاري.',
      ['2024-03-14'],
    ],
    [
      'is not the one that it is compared with',
      'وتعامل المطار خلال عام 2022 مع مليوني مسافر، بارتفاع نسبته 8 بالمئة مقارنة بعام 2021.',
      ['2022'],
    ],
    [
      'is that of a verb after a relative pronoun',
      'وزار الوفد القلعة، التي رممت سنة 2014 وتضم متحفا.',
      ['2024-03-14', '2014'],
    ],
    ['stands after what was issued', 'وخرق المتهمون قانون التجمع الصادر في تشرين الثاني 2013.', ['2013-11']],
  ])('%s', (_, sentence, expected) =>
    expect(told(sentence).map((event) => event.split(' ')[0])).toEqual(expected),
  )

  test.each([
    ['of what was planned and given up', 'وألغت البلدية خطة كان يفترض أن تبدأ الشهر المقبل.', '2024-04'],
    [
      'of what was planned and may not have been',
      'وكان من المقرر أن يجتمع الوزراء السبت لكن الوزير اعتذر.',
      '2024-03-16',
    ],
    ['that only measures a record', 'وتراجع السعر اليوم، وهي أطول سلسلة خسائر منذ مايو 2023.', '2023-05/..'],
  ])('is no day %s', (_, sentence, day) => expect(told(sentence).join(' ')).not.toContain(day))
})

test('a plan that somebody only backs is told, and not what it is about', () =>
  expect(
    told(
      'وتعتزم البلدية افتتاح متحف للزلزال في أيلول المقبل، بعد أن كان افتتاحه مقررا في الربيع، وفق مسؤول فيها.',
    ),
  ).toEqual(['2024-09 other تعتزم البلدية افتتاح متحف للزلزال']))

describe('what somebody says in their own words', () => {
  test.each([
    ['is to happen', 'وقال المدرب: «سنلعب مباراة الإياب يوم 5 نيسان أمام الاتحاد».', /^2024-04-05 /],
    ['is to end', 'وأكد المدير أن «الأشغال في النفق ستنتهي في 20 نيسان المقبل».', /^2024-04-20 /],
    ['happened', 'وقال العمدة: «سبق للمجلس أن راسل الوزارة في آب الماضي بخصوص السد».', /^2023-08 /],
  ])('%s on a day that it names', (_, sentence, expected) =>
    expect(told(sentence)).toContainEqual(expect.stringMatching(expected)),
  )

  test('is not to happen', () =>
    expect(told('وقال المدرب: «لن نلعب يوم 5 نيسان أمام الاتحاد».').join(' ')).not.toContain('2024-04-05'))
})

describe('Arabic verbs by what stands beside them', () => {
  test.each([
    ['to add a thing', 'وأضافت الوزارة إلى البرنامج قطاع النقل في آذار 2018.', /^2018-03 other /],
    ['to add that something is so', 'وأضافت الوزارة أنها أحالت الملف إلى القضاء.', / statement /],
    ['to charge', 'وفي 3 شباط ادعت النيابة العامة على ثلاثة موظفين.', /^2024-02-03 legal /],
    ['to claim', 'وادعى الوزير أن الملف أغلق.', / statement /],
    ['to stage a protest', 'ونفذ ناشطون من الحراك وقفة أمام قصر العدل.', / protest /],
  ])('%s', (_, sentence, expected) => expect(told(sentence)).toContainEqual(expect.stringMatching(expected)))

  test('a result turned round is sport, and whoever denies something there makes news', () => {
    const before = 'الشباب يقلب الطاولة على الهلال ويبلغ نصف نهائي الكأس\n\n'
    const events = told(
      'حوّل الشباب تأخره بهدفين إلى فوز على الهلال 3-2 مساء أمس الأربعاء.\n\nونفى مدرب الهلال خالد المصري نيته الاستقالة.',
      before,
    )
    expect(events[0]).toBe('2024-03-13 sport الشباب يقلب الطاولة على الهلال ويبلغ نصف نهائي الكأس')
    expect(events.at(-1)).toMatch(/statement نفى مدرب الهلال خالد المصري/)
  })
})
