import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** `type: name` of everybody found, in order. */
const actorsOf = (text: string) =>
  extract(text, { publishedOn: '2024-03-02', language: 'ar' }).actors.map(
    ({ type, name }) => `${type}: ${name}`,
  )

describe('where Arabic names begin and end', () => {
  test.each([
    ['who speaks for a body', 'ودعا المتحدث باسم الحركة غيورغ دوبري إلى الهدوء.', ['person: غيورغ دوبري']],
    ['an adjective in two words', 'وقال مدرب الفريق الجنوب سوداني لوال دينغ ذلك.', ['person: لوال دينغ']],
    ['a given name of two', 'التقى وزير الخارجية جان نويل مارتل في القصر.', ['person: جان نويل مارتل']],
    ['what follows a name', 'خطف البديل كريم محسن هدف الفوز.', ['person: كريم محسن']],
    ['by the name of a child', 'وقالت أم سليم (54 عاما) إنها تنتظر.', ['person: أم سليم']],
    ['traffic is no movement', 'وتعطلت حركة القطارات والمترو.', []],
    ['a body named in marks', 'وانسحب حزب "الفجر البعيد" من الجلسة.', ['organization: الفجر البعيد']],
    [
      'a short name in brackets',
      'أعلن البنك المركزي السوداني (بمس) ذلك، وقال بمس إن الأمر انتهى.',
      ['organization: البنك المركزي السوداني'],
    ],
    [
      'a list of towns',
      'قصفت المدفعية بلدات كفرليلى ووادنيس وتلنور صباحا.',
      ['place: كفرليلى', 'place: وادنيس', 'place: تلنور'],
    ],
    ['a capital by its state', 'وصل الوفد إلى العاصمة الليبية مساء.', ['place: طرابلس']],
    ['a capital and its name', 'وصل الوفد إلى العاصمة الليبية طرابلس.', ['place: طرابلس']],
    ['a ground without the article', 'أقيمت المباراة على ملعب سيرتان مساء.', ['place: ملعب سيرتان']],
    ['no ground', 'أقيمت المباراة في ملعب كرة القدم.', []],
    ['a town that is a word as well', 'وفي صور، انتظر الناس طويلا.', ['place: صور']],
    ['the word that is a town as well', 'ظهر الرجل في صور نشرت على الموقع.', []],
    ['a competition', 'فاز الفريق بدوري أبطال أفريقيا.', []],
    ['a movement called by a day', 'قبض على أعضاء حركة 9 مارس في المدينة.', ['organization: حركة 9 مارس']],
    ['a name with its age', 'واستمعت الصحيفة إلى شهادة سلمى (71 سنة) أمس.', ['person: سلمى']],
    ['a name with a hyphen', 'وقالت الممثلة الأممية جينا هاوس-بلاند ذلك.', ['person: جينا هاوس-بلاند']],
    [
      'who sits for a town',
      'ووصف النائب عن كركوك شيروان الداودي القرار بأنه متسرع.',
      ['place: كركوك', 'person: شيروان الداودي'],
    ],
    [
      'a given name that no list has, where the family name speaks',
      'وفاز الكيني ديغوندو كيبتو بالسباق. وقال كيبتو إن الطقس ساعده.',
      ['person: ديغوندو كيبتو'],
    ],
    ['a nation, a name, an age', 'وفاز الكيني ديغوندو كيبتو (21 عاماً) بالسباق.', ['person: ديغوندو كيبتو']],
    ['two countries are no family', 'جرت محادثات لضمان أمن البلدين، بين البلدين.', []],
    ['a role without a name', 'وقال الادعاء إن المتهم باع أثاث البيت كله.', []],
    ['a role and a name', 'وقال اللاجئ السوري مؤيد الحريري، وهو أب لطفلين، ذلك.', ['person: مؤيد الحريري']],
    ['a paper called like a country', 'وكتبت صحيفة «الجزائر» ذلك.', ['organization: الجزائر']],
    ['the object of a body', 'وأوقفت الشرطة المتهمين مساء.', ['organization: الشرطة']],
    ['who speaks for nobody known', 'لكن ناطقا باسم المضربين قال ذلك.', ['group: ناطقا باسم المضربين']],
    ['circles', 'وردت أوساط سياسية بالقول إن الأمر انتهى.', ['group: أوساط سياسية']],
    ['a source after its word', 'سيعاد فتح الجسر، وفق مسؤول في البلدية.', ['group: مسؤول']],
    ['one of a body', 'واعتبر عضو باللجنة، رفض الكشف عن اسمه، أن الأمر انتهى.', ['group: عضو']],
    [
      'where somebody serves, before the name',
      'وقال رئيس الفوج في المدينة سامر عواد لوكالة محلية ذلك.',
      ['person: سامر عواد'],
    ],
    [
      'deeds after a preposition',
      'طالب مسؤول أممي برفع الحصار، وزار الوفد لمعاينة مدى الأضرار.',
      ['group: مسؤول أممي'],
    ],
    ['who looked after something', 'في مراسم أشرف عليها مدير الفوج كريم بلحاج.', ['person: كريم بلحاج']],
    ['a month is no man', 'أعلن المركز حلول شهر رمضان المبارك.', []],
    ['what a body does', 'وقررت النيابة العامة الطعن في الحكم.', ['organization: النيابة العامة']],
    ['a verb after a title', 'عامل الإقليم يعد ساكنة الجبل بالماء.', []],
    ['a source of a relative clause', 'وفق ما كشفه مصدر حكومي أمس.', ['group: مصدر حكومي']],
  ])('%s', (_, text, actors) => {
    expect(actorsOf(text)).toEqual(actors)
  })
})
