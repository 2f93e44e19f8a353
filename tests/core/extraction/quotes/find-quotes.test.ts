import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findActors } from '@/core/extraction/actors/find-actors'
import { prepareArticle } from '@/core/extraction/article/prepare'
import type { Quote } from '@/core/extraction/extraction'
import { findQuotes } from '@/core/extraction/quotes/find-quotes'

type Said = [words: string, speaker: string | null, direct: boolean]

function find(text: string, language: string): { whole: string; quotes: Quote[] } {
  const title = language === 'ar' ? 'عنوان الخبر' : 'Title of the news'
  const whole = `${title}\n\n${text}\n`
  const article = prepareArticle(whole, { language, publishedOn: '2022-12-19' })
  return { whole, quotes: findQuotes(article, findActors(article)).quotes }
}

const read = (text: string, language: string): Said[] =>
  find(text, language).quotes.map((quote) => [quote.text, quote.speakerMention?.text ?? null, quote.direct])

const readDirect = (text: string, language: string): [string, string | null][] =>
  read(text, language).flatMap(([words, speaker, direct]) => (direct ? [[words, speaker]] : []))

describe('who says words in marks, in English', () => {
  test.each<[string, [string, string | null][]]>([
    [
      '"We are ready to begin the work now", said Vladimir Putin.',
      [['We are ready to begin the work now', 'Vladimir Putin']],
    ],
    [
      'Boeing built the aircraft. The army said the plane was bringing meat "to help the country\'s economy."',
      [["to help the country's economy.", 'army']],
    ],
    [
      'Boeing did not release any information, telling Wikinews the company "extends its profound condolences".',
      [['extends its profound condolences', 'Boeing']],
    ],
    [
      'Boeing released a statement which read, in part, "we are sorry for the loss of life".',
      [['we are sorry for the loss of life', 'Boeing']],
    ],
    ['In a statement, Boeing said the loss was "tragic".', [['tragic', 'Boeing']]],
    [
      '"They came in," said Jane Whitfield, 63, a nurse who said she was hurt. "I went to protests," she added.',
      [
        ['They came in,', 'Jane Whitfield'],
        ['I went to protests,', 'Jane Whitfield'],
      ],
    ],
    [
      'Judge Jane Whitfield spoke. "These were people at the end of their lives," the judge told Angela Merkel.',
      [['These were people at the end of their lives,', 'the judge']],
    ],
    [
      'Angela Merkel fell ill in May. "When it hit the net," the politician told reporters, "I did not know."',
      [
        ['When it hit the net,', 'the politician'],
        ['I did not know.', 'the politician'],
      ],
    ],
    [
      'Angela Merkel spoke by telephone. "When I turned around," she went on, "the houses were gone."',
      [
        ['When I turned around,', 'Angela Merkel'],
        ['the houses were gone.', 'Angela Merkel'],
      ],
    ],
    ['Boeing said that its crews had responded to "a threat".', [['a threat', 'Boeing']]],
    ['Vladimir Putin rejected the claim as "baseless".', [['baseless', 'Vladimir Putin']]],
    [
      'The plan will be reviewed by a lawyer, Angela Merkel, who left. "We will say so if it was force," she said.',
      [['We will say so if it was force,', 'Angela Merkel']],
    ],
    ['Analysts at Boeing called the price "full but fair".', [['full but fair', 'Boeing']]],
    [
      '"It went wrong from the very start", according to Boeing.',
      [['It went wrong from the very start', 'Boeing']],
    ],
    ['Vladimir Putin called Angela Merkel "humble".', [['humble', 'Vladimir Putin']]],
    ['The plan was described by Angela Merkel as "a start".', [['a start', 'Angela Merkel']]],
    ['Angela Merkel: "we can do this together".', [['we can do this together', 'Angela Merkel']]],
    [
      '"We will wait," said Angela Merkel, "until it is over."',
      [
        ['We will wait,', 'Angela Merkel'],
        ['until it is over.', 'Angela Merkel'],
      ],
    ],
    [
      'Vladimir Putin said the deal was "fair", while Angela Merkel called it "a mistake".',
      [
        ['fair', 'Vladimir Putin'],
        ['a mistake', 'Angela Merkel'],
      ],
    ],
    [
      'Vladimir Putin praised Angela Merkel; Emmanuel Macron said "we agree".',
      [['we agree', 'Emmanuel Macron']],
    ],
    ['Angela Merkel, a former chancellor from Germany, told reporters "no".', [['no', 'Angela Merkel']]],
    ['With Angela Merkel describing the deal as "a start", talks went on.', [['a start', 'Angela Merkel']]],
    ['Angela Merkel said no. She added "never again".', [['never again', 'Angela Merkel']]],
    ['Angela Merkel said no. A spokesman for Boeing said "never again".', [['never again', 'Boeing']]],
  ])('%s', (text, said) => {
    expect(readDirect(text, 'en')).toEqual(said)
  })
})

describe('who says words in marks, in Arabic', () => {
  test.each<[string, [string, string | null][]]>([
    [
      'قال سيرغي لافروف «لن نقبل هذه الشروط الجديدة أبدا».',
      [['لن نقبل هذه الشروط الجديدة أبدا', 'سيرغي لافروف']],
    ],
    ['«لن نقبل هذه الشروط أبدا»، قال سيرغي لافروف.', [['لن نقبل هذه الشروط أبدا', 'سيرغي لافروف']]],
    ['«لن نقبل هذه الشروط أبدا»، بحسب سيرغي لافروف.', [['لن نقبل هذه الشروط أبدا', 'سيرغي لافروف']]],
    ['وفق سيرغي لافروف، فإن الوضع "خطير".', [['خطير', 'سيرغي لافروف']]],
    ['ووصف سيرغي لافروف القرار بأنه "جيد".', [['جيد', 'سيرغي لافروف']]],
    ['سيرغي لافروف: "لن نقبل هذا".', [['لن نقبل هذا', 'سيرغي لافروف']]],
    ['وكان سيرغي لافروف قد أعلن أن العمل "مستمر".', [['مستمر', 'سيرغي لافروف']]],
    [
      'قال سيرغي لافروف إن القرار "ظالم" فيما اعتبر إيمانويل ماكرون أنه "ضروري".',
      [
        ['ظالم', 'سيرغي لافروف'],
        ['ضروري', 'إيمانويل ماكرون'],
      ],
    ],
    [
      'قال سيرغي لافروف «لن نقبل هذه الشروط».\n\nوأضاف «سنرد في وقتها».\n\nومضى قائلا "هذا كل شيء".',
      [
        ['لن نقبل هذه الشروط', 'سيرغي لافروف'],
        ['سنرد في وقتها', 'سيرغي لافروف'],
        ['هذا كل شيء', 'سيرغي لافروف'],
      ],
    ],
    [
      'وقال طبيب في مستشفى البلدة للوكالة، طالبا عدم كشف هويته، "لم يعد لدينا ما يكفي من الضمادات".',
      [['لم يعد لدينا ما يكفي من الضمادات', 'طبيب']],
    ],
    [
      'ونقلت وكالة الأنباء العراقية عن مصدر حكومي قوله إن الوفد "سيغادر غدا صباحا".',
      [['سيغادر غدا صباحا', 'مصدر حكومي']],
    ],
    [
      'وأفاد مسؤول عسكري بأن القتال مستمر. وتابع المسؤول، طالبا عدم كشف هويته: "نقاتل على ثلاث جبهات".',
      [['نقاتل على ثلاث جبهات', 'المسؤول']],
    ],
    [
      'وذكر بلاغ للكرملين أن الأبحاث مستمرة، قبل أن يطالب الخاطفون بالمال. وأضاف البلاغ أن التحقيق مكن من "تحرير الرهينة".',
      [['تحرير الرهينة', 'للكرملين']],
    ],
    ['ويرى سيرغي لافروف أن "الخلايا النائمة تتحرك".', [['الخلايا النائمة تتحرك', 'سيرغي لافروف']]],
    [
      'وأعلن إيمانويل ماكرون القرار. "سنرى".\n\nوفسر سيرغي لافروف ارتفاع الأسعار بالحرب. وتابع: "استوردنا حبوبا كثيرة هذا العام".',
      [
        ['سنرى', 'إيمانويل ماكرون'],
        ['استوردنا حبوبا كثيرة هذا العام', 'سيرغي لافروف'],
      ],
    ],
    [
      'وقال الوزير سيرغي لافروف "الوقت عامل جوهري". وأكد الوزير أن بلاده لا تقبل "احتلالا طويل الأمد".',
      [
        ['الوقت عامل جوهري', 'سيرغي لافروف'],
        ['احتلالا طويل الأمد', 'الوزير'],
      ],
    ],
    ['وردد سيرغي لافروف: «أنا بريء».', [['أنا بريء', 'سيرغي لافروف']]],
    ['جاءت التدابير لمواجهة "كوفيد-19"، قال سيرغي لافروف إن الأمر انتهى.', []],
    ['قال سيرغي لافروف إنه موافق. وقال الجيش "لن ننسحب".', [['لن ننسحب', 'الجيش']]],
    [
      'قال طبيب في مستشفى المدينة لوكالة الأنباء، طالبا عدم كشف هويته، "استقبلنا جرحى كثيرين".',
      [['استقبلنا جرحى كثيرين', 'طبيب']],
    ],
    [
      'ورفض الحكم سيرغي لافروف التعليق، لكن مصدرا في إدارة التحكيم أكد أن اللقطة "واضحة".',
      [['واضحة', 'مصدرا']],
    ],
    ['أما سيرغي لافروف فوصف القرار بـ"الفضيحة".', [['الفضيحة', 'سيرغي لافروف']]],
    [
      'وكشف تقرير أصدرته منظمة الصحة العالمية في مايو أن المياه لم تحترم "أدنى المعايير".',
      [['أدنى المعايير', 'منظمة الصحة العالمية']],
    ],
    [
      'وظل سيرغي لافروف ينفي المنسوب إليه. وقال أمام الهيئة: "لم أفعل شيئا".',
      [['لم أفعل شيئا', 'سيرغي لافروف']],
    ],
    ['واتهم سيرغي لافروف الجماعة بالقصف، متحدثا عن "مجزرة".', [['مجزرة', 'سيرغي لافروف']]],
    ['وقال سيرغي لافروف لجريدة "صدى الجبل": "الحكم منصف".', [['الحكم منصف', 'سيرغي لافروف']]],
    ['وأكدت أنجيلا ميركل أنها موافقة. وأضاف "هذا غير صحيح".', [['هذا غير صحيح', null]]],
    [
      'قال سيرغي لافروف إنه موافق. وقالت زوجة إيمانويل ماكرون "هذا مؤسف".',
      [['هذا مؤسف', 'زوجة إيمانويل ماكرون']],
    ],
    [
      'ووصل وزير الخارجية سيرغي لافروف إلى مينسك. والتقى إيمانويل ماكرون. وقال الوزير "سنعود قريبا".',
      [['سنعود قريبا', 'الوزير']],
    ],
    ['وأعلنت روسيا مناورات جديدة. وقال الوزير "سنعود قريبا".', [['سنعود قريبا', null]]],
  ])('%s', (text, said) => {
    expect(readDirect(text, 'ar')).toEqual(said)
  })

  test('an office stands for the one person who holds it', () => {
    const { quotes } = find('ووصل وزير الخارجية سيرغي لافروف أمس. وقال الوزير "سنعود قريبا".', 'ar')
    expect(quotes.at(-1)?.speaker).toBe('sergey-lavrov')
    const two = 'ووصل وزير الخارجية سيرغي لافروف ووزير الخارجية أنتوني بلينكن أمس. وقال الوزير "سنعود قريبا".'
    expect(find(two, 'ar').quotes.at(-1)?.speaker).toBeNull()
  })
})

describe('names in marks are no speech', () => {
  test.each([
    ['en', 'Vladimir Putin said the case "Obergefell v. Hodges" was over.'],
    ['en', 'Vladimir Putin watched the film "Gone with the Wind" and said no.'],
    ['en', 'The exhibition, titled "Lost and found in translation", opened.'],
    ['en', 'He met Dwayne "The Rock" Johnson and said hello.'],
    ['ar', 'وقال فلاديمير بوتين أمس إنه أسقط طائرات "شاهد".'],
    ['ar', 'وأعلن فلاديمير بوتين بدء عملية "طوفان الأقصى".'],
    ['ar', 'وذكرت صحيفة "الشرق الأوسط" ووكالة "رويترز" ذلك.'],
    ['ar', 'وقال فلاديمير بوتين إنه شاهد فيلم "الحياة حلوة" أمس.'],
    ['ar', 'وتحدث فلاديمير بوتين عن ما يسمى "الدولة العميقة" أمس.'],
  ])('%s: %s', (language, text) => {
    expect(readDirect(text, language)).toEqual([])
  })
})

describe('quotations over lines', () => {
  test('each paragraph that opens with a mark goes on, the last closes', () => {
    const text = 'وأضاف سيرغي لافروف: «هذه فرصة أخيرة للسلام.\n\n«لا يمكن أن ننتظر أكثر.\n\n«سنعمل مع الجميع».'
    expect(readDirect(text, 'ar')).toEqual([
      ['هذه فرصة أخيرة للسلام.', 'سيرغي لافروف'],
      ['لا يمكن أن ننتظر أكثر.', 'سيرغي لافروف'],
      ['سنعمل مع الجميع', 'سيرغي لافروف'],
    ])
  })

  test('words on the line after a colon', () => {
    expect(readDirect('Angela Merkel said this:\n\n"We will wait here until it is over."', 'en')).toEqual([
      ['We will wait here until it is over.', 'Angela Merkel'],
    ])
  })

  test('a line that signs the words before it', () => {
    const text =
      'The day was long for all of them.\n\n"We will wait here until it is over."\n\n– Angela Merkel, chancellor'
    expect(readDirect(text, 'en')).toEqual([['We will wait here until it is over.', 'Angela Merkel']])
  })

  test('a stray mark opens nothing', () => {
    expect(readDirect('Angela Merkel said the board is 6" wide and the wall is new.', 'en')).toEqual([])
    expect(readDirect('Angela Merkel wrote of the "old wall in her town and then of others.', 'en')).toEqual(
      [],
    )
  })
})

describe('indirect speech', () => {
  test.each<[string, string, Said[]]>([
    [
      'ar',
      'أكد فلاديمير بوتين الاثنين أن بلاده لن تبتلع بيلاروس، داعيا إلى تعزيز العلاقات.',
      [['بلاده لن تبتلع بيلاروس', 'فلاديمير بوتين', false]],
    ],
    [
      'ar',
      'في وقت أعلنت روسيا أنها أسقطت أربعة صواريخ أمس.',
      [['أنها أسقطت أربعة صواريخ أمس', 'روسيا', false]],
    ],
    [
      'ar',
      'كذلك، ستواصل روسيا تدريب الجنود، وفق فلاديمير بوتين.',
      [['ستواصل روسيا تدريب الجنود', 'فلاديمير بوتين', false]],
    ],
    [
      'ar',
      'ونفى فلاديمير بوتين أن يكون قد خطط للحرب، قائلا إن هذه المزاعم "غبية" كلها.',
      [
        ['يكون قد خطط للحرب', 'فلاديمير بوتين', false],
        ['هذه المزاعم "غبية" كلها', 'فلاديمير بوتين', false],
        ['غبية', 'فلاديمير بوتين', true],
      ],
    ],
    [
      'ar',
      'وأضاف فلاديمير بوتين أن "روسيا باقية في مكانها".',
      [['روسيا باقية في مكانها', 'فلاديمير بوتين', true]],
    ],
    ['ar', 'ودعا فلاديمير بوتين إلى أن يبدأ الحوار غدا.', []],
    [
      'en',
      'Angela Merkel said on Monday that the talks would go on, adding they were hard.',
      [
        ['the talks would go on', 'Angela Merkel', false],
        ['they were hard', 'Angela Merkel', false],
      ],
    ],
    ['en', 'Boeing said it would pay for the damage.', [['it would pay for the damage', 'Boeing', false]]],
    [
      'en',
      'The talks had failed again, Angela Merkel said on Monday.',
      [['The talks had failed again', 'Angela Merkel', false]],
    ],
    [
      'en',
      'The talks had failed again, according to Angela Merkel.',
      [['The talks had failed again', 'Angela Merkel', false]],
    ],
    ['en', 'Angela Merkel said nothing on Monday.', []],
    [
      'en',
      'Angela Merkel said the talks "were hard" and the road was long.',
      [
        ['the talks "were hard" and the road was long', 'Angela Merkel', false],
        ['were hard', 'Angela Merkel', true],
      ],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(read(text, language)).toEqual(said)
  })
})

describe('whatever the text', () => {
  const piece = constantFrom(
    'Angela Merkel',
    'said',
    'that',
    'she',
    'according to',
    'Boeing',
    'the army',
    'told reporters',
    'while',
    'was called by',
    'قال',
    'سيرغي لافروف',
    'إن',
    'أنها',
    'وفق',
    'وأضاف',
    'الوزير',
    'قائلا',
    'فيلم',
    'بوتين',
    '"',
    '«',
    '»',
    '“',
    '”',
    '‘',
    '’',
    ',',
    '،',
    ':',
    '.',
    '\n\n',
    '- ',
    'was here',
    'هنا',
  )

  test.each(['ar', 'en'])('spans slice back and indirect speech cuts through no other (%s)', (language) => {
    assert(
      property(array(piece, { maxLength: 60 }), (pieces) => {
        const { whole, quotes } = find(pieces.join(' '), language)
        for (const { start, end, text, speakerMention: mention } of quotes) {
          expect(whole.slice(start, end)).toBe(text)
          expect(end).toBeGreaterThan(start)
          if (mention) expect(whole.slice(mention.start, mention.end)).toBe(mention.text)
        }
        for (const one of quotes.filter(({ direct }) => !direct))
          for (const other of quotes.filter(({ direct }) => direct)) {
            const apart = other.end <= one.start || other.start >= one.end
            expect(apart || (other.start > one.start && other.end < one.end)).toBe(true)
          }
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['«', 'ar'],
    ['" ', 'en'],
    ['«قال بوتين» ', 'ar'],
    ['Putin said "', 'en'],
    ['said that ', 'en'],
    ['وقال إن ', 'ar'],
    ['Putin, the man, ', 'en'],
  ])('takes time in proportion to the text: %s', (unit, language) => {
    const began = performance.now()
    find(unit.repeat(Math.ceil(60_000 / unit.length)), language)
    expect(performance.now() - began).toBeLessThan(4000)
  })
})
