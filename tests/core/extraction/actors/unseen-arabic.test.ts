import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** `type: name` of everybody found, in order. */
const actorsOf = (text: string) =>
  extract(text, { publishedOn: '2024-03-02', language: 'ar' }).actors.map(
    ({ type, name }) => `${type}: ${name}`,
  )

describe('Arabic actors that no lexicon knows', () => {
  test.each([
    ['a name with عبد', 'وقال عبد الرحيم الزوين إن الأمر انتهى.', ['person: عبد الرحيم الزوين']],
    ['«على» is no name', 'ولم يرد المكتب على طلب للتعليق.', []],
    ['«مالي» is mostly no state', 'حجز مبلغ مالي كبير في البيت.', []],
    ['«مالي» after its cue', 'وصل الوفد إلى مالي مساء.', ['state: مالي']],
    ['a title with a pronoun', 'ونفت محاميته سلوى المرزوقي التهم.', ['person: سلوى المرزوقي']],
    [
      'a name after its nation alone',
      'وكانت قد أقصت الكندية جودي ميلز، حاملة اللقب، أمس.',
      ['person: جودي ميلز'],
    ],
    ['a paper that was told', 'وقال لـ«الضحى»: «انتهى كل شيء».', ['organization: الضحى']],
    [
      'an agency by its letters',
      'عدن (أ ش أ) - انتهى كل شيء.',
      ['place: عدن', 'organization: وكالة أنباء الشرق الأوسط'],
    ],
    [
      'where somebody is sent',
      'التقى الوفد المبعوثة الأممية إلى ليبيا ليندا أورلاند التي وصلت أمس.',
      ['state: ليبيا', 'person: ليندا أورلاند'],
    ],
    [
      'a committee of a town, and what a spokesman denied',
      'ونفى متحدث باسم لجان إغاثة كسلا مسؤولية لجانه.',
      ['organization: لجان إغاثة كسلا'],
    ],
    [
      'where somebody serves',
      'وقال المسؤول في الشرطة غوبال بهاتراي إن البيوت انهارت.',
      ['organization: الشرطة', 'person: غوبال بهاتراي'],
    ],
    [
      'bodies that need no name',
      'وأوقفت الشرطة مشجعا، وفق ما أفادت به الحماية المدنية قرب مقر الشرطة.',
      ['organization: الشرطة', 'organization: الحماية المدنية'],
    ],
    [
      'a body with an adjective, and alone',
      'قال الجيش السوداني إنه تقدم، وأعلن الجيش ذلك.',
      ['organization: الجيش السوداني'],
    ],
    [
      'whom a body arrested',
      'أوقفت عناصر الشرطة القضائية المقاول بالمدينة.',
      ['organization: الشرطة القضائية'],
    ],
    [
      'a medium whose name stands in marks',
      'وأكد مصدر لإذاعة "صوت الجبل" ولصحيفة «المدى الواسع» ذلك.',
      ['group: مصدر', 'organization: صوت الجبل', 'organization: المدى الواسع'],
    ],
    [
      'a volunteer body of a place',
      'واتهمت غرفة طوارئ أم زيتونة الجماعة بالقصف.',
      ['organization: غرفة طوارئ أم زيتونة'],
    ],
    [
      'no man in a blow of the head',
      'أحرز البديل الإيفواري سيدريك زواسي هدف الفوز بضربة رأسية.',
      ['person: سيدريك زواسي'],
    ],
    [
      'no man in a score',
      'فاز الفريق على ضيفه النجم الساحلي بهدفين مقابل هدف.',
      ['organization: النجم الساحلي'],
    ],
    ['a name in apposition', 'وتأسف مدرب الفريق، كمال زواوي، لضياع النقاط.', ['person: كمال زواوي']],
    ['whose something is', 'وقال إن لا مصلحة لروسيا في ذلك.', ['state: روسيا']],
    ['unnamed people with what they are', 'وأفاد مسؤول عسكري بأن القتال توقف.', ['group: مسؤول عسكري']],
    [
      'squares and streets, dated ones too',
      'وتظاهر المئات بساحة الأمل وفي شارع 26 سبتمبر وفي منطقة أم ريش وبحي تالبرجت.',
      ['place: ساحة الأمل', 'place: شارع 26 سبتمبر', 'place: أم ريش', 'place: تالبرجت'],
    ],
    [
      'an office under an office',
      'وقال النائب الأول لرئيس المجلس حاكم الزاملي، إن القانون جاهز.',
      ['person: حاكم الزاملي'],
    ],
    [
      'a name that begins like an article',
      'وصف الطبيب الألماني ألويس ألزهار أول حالة.',
      ['person: ألويس ألزهار'],
    ],
    ['a verb after an office', 'قضت بأن انتخاب رئيس الجمهورية يتطلب حضور ثلثي النواب.', []],
    [
      'marks inside a title',
      'ورحبت رئيسة مركز «النزاهة» الحقوقي سلوى مرعي بالحكم.',
      ['organization: النزاهة', 'person: سلوى مرعي'],
    ],
    ['a village with the article', 'انفجرت عبوة في قرية الهارونية شمالا.', ['place: الهارونية']],
    [
      'a body with another noun',
      'وأعلن جهاز مكافحة الإرهاب عن العملية.',
      ['organization: جهاز مكافحة الإرهاب'],
    ],
    [
      'what a body is for ends its name',
      'ونشر القوات المسلحة للمشاركة في الإنقاذ.',
      ['organization: القوات المسلحة'],
    ],
    [
      'two bodies, not one',
      'قررت لجنة السياسة النقدية للبنك المركزي ذلك.',
      ['organization: لجنة السياسة النقدية', 'organization: البنك المركزي'],
    ],
    ['under whom, not which body', 'عقدت الجلسة برئاسة المستشار حسن فريد.', ['person: حسن فريد']],
    [
      'of one family name the one named last',
      'التقى جوزيف الزوين ضيوفه. وقال الزوين إنه سعيد. ثم وصل ميشال الزوين.',
      ['person: جوزيف الزوين', 'person: ميشال الزوين'],
    ],
  ])('%s', (_, text, expected) => expect(actorsOf(text)).toEqual(expected))
})
