import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'
import { found, type Row } from './table'

const plans: Row[] = [
  [
    '2023-05-15',
    'Crews put out the fire on Tuesday. The tunnel was to reopen on Thursday morning.',
    'Tuesday=2023-05-09',
    'Thursday morning=2023-05-11',
  ],
  [
    '2023-05-15',
    'The council met on Thursday and said schools would stay closed until Friday evening.',
    'Thursday=2023-05-11',
    'Friday evening=2023-05-12',
  ],
  [
    '2023-05-15',
    'The bridge was damaged on Wednesday. It remained shut until Saturday.',
    'Wednesday=2023-05-10',
    'Saturday=2023-05-13',
  ],
  ['2023-05-15', 'She said her office expects to present the case in June.', 'June=2023-06'],
  // without another day told the plan is counted from publication
  ['2023-05-15', 'The tunnel was to reopen on Thursday.', 'Thursday=2023-05-18'],
  // what lies long back says nothing of the plan
  [
    '2023-05-15',
    'The tunnel burned on 2 May. It was to reopen on Thursday.',
    '2 May=2023-05-02',
    'Thursday=2023-05-18',
  ],
  [
    '2023-05-15',
    'It struck on Wednesday. By Thursday 40 people had died.',
    'Wednesday=2023-05-10',
    'Thursday=2023-05-11',
  ],
]

const numbers: Row[] = [
  ['2023-05-15', 'The chain lost 1450 million euros and closed roughly 2000 stores.'],
  ['2023-05-15', 'The army flew 2000 Dutch soldiers home and sold 1950 Danish lorries.'],
  ['2023-05-15', 'It won the 2018 European Championship.', '2018=2018'],
  ['2023-05-15', 'The union opposes Sunday trading and the Sunday opening hours of shops.'],
  ['2023-05-15', 'The museum closed on Sunday.', 'Sunday=2023-05-14'],
  ['2023-05-15', 'Shares fell in Friday trading.', 'Friday=2023-05-12'],
]

describe('English dates of plans told later', () => {
  test.each(plans)('%s %s', (published, sentence, ...expected) => {
    expect(found([published, sentence])).toEqual(expected)
  })
})

describe('numbers and weekdays that date nothing', () => {
  test.each(numbers)('%s %s', (published, sentence, ...expected) => {
    expect(found([published, sentence])).toEqual(expected)
  })
})

/** Day words of an article, as `words=EDTF from anchor`. */
const dayWords = (text: string, publishedOn: string) =>
  extract(text, { publishedOn })
    .dates.filter(({ rule }) => rule.startsWith('day-word'))
    .map(({ text: words, edtf, anchor }) => `${words}=${edtf} from ${anchor}`)

describe('day words in what somebody said', () => {
  test.each([
    [
      'the day of the saying stands beside it',
      'The mill in Harbury burned down on Monday.\n\n"We lost everything last night," owner Jane Harlow said on Tuesday.',
      ['last night=2023-05-08 from 2023-05-09'],
    ],
    [
      'the speaker was heard on that day before',
      'A fire on Monday destroyed the mill.\n\nMayor Tom Pryce said on Wednesday that it was arson.\n\n"We meet the owners tomorrow," Pryce added.',
      ['tomorrow=2023-05-11 from 2023-05-10'],
    ],
    [
      'the day of the news',
      'On Thursday, singer Ada Quill left the band.\n\n"Today I begin anew," Quill wrote.',
      ['Today=2023-05-11 from 2023-05-11'],
    ],
    [
      'in Arabic',
      'أعلن الوزير سامي حداد استقالته الخميس.\n\nوقال حداد: «أغادر اليوم هذا المنصب مرفوع الرأس».',
      ['اليوم=2023-05-11 from 2023-05-11'],
    ],
    [
      'nothing told, or not in marks: publication',
      'Singer Ada Quill left the band today. "I begin anew today," Quill said.',
      ['today=2023-05-15 from 2023-05-15', 'today=2023-05-15 from 2023-05-15'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dayWords(text, '2023-05-15')).toEqual(expected)
  })
})
