import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** The titles of an article's events, in order. */
const titlesOf = (text: string, publishedOn: string): string[] =>
  extract(text, { publishedOn, language: 'en' }).events.map(({ title }) => title)

describe('a noun or a whole verb that looks like the beginning of a clause', () => {
  test.each([
    [
      'a bid',
      'Harbour workers in Leeds donated tools on Monday in a bid to assist. The fair closed in the evening.',
      'Harbour workers in Leeds donated tools in a bid to assist',
    ],
    [
      'the killing of animals',
      'The government of Chad ordered the killing of 4,000 goats on Monday. Farmers had asked for it.',
      'The government of Chad ordered the killing of 4,000 goats',
    ],
    [
      'a passive with "be"',
      'Mayor Ruth Hale ordered the flags of Leeds be lowered to half staff on Monday. Nobody was hurt.',
      'Mayor Ruth Hale ordered the flags of Leeds be lowered to half staff',
    ],
    [
      'a verb without a passive',
      'Police in Leeds said on Monday wooden panels led to the loss of a hall. Nobody was hurt in the blaze at all.',
      'Police in Leeds said wooden panels led to the loss of a hall',
    ],
  ])('%s', (_, text, title) => {
    expect(titlesOf(text, '2024-03-05')).toContain(title)
  })
})

describe('a title that would break off goes on', () => {
  test.each([
    [
      'to the day that it needs',
      'The sentencing of Ruth Hale is scheduled for March 24. Nothing else was said.',
      'The sentencing of Ruth Hale is scheduled for March 24',
    ],
    [
      'not beyond a day that it can do without',
      'The harbour of Leeds was closed for several weeks this January and February. Nothing else was said.',
      'The harbour of Leeds was closed for several weeks',
    ],
    [
      'to the day after "till"',
      'Police in Leeds arrested two men on Monday and released them on bail till October. Nothing else was said.',
      'Police in Leeds released them on bail till October',
    ],
    [
      'to the noun that a date describes',
      'In November, the council of Leeds put in a bid for October elections. Nothing else was said.',
      'The council of Leeds put in a bid for October elections',
    ],
    [
      'to the verb of what is said, across an aside',
      'Rangers said the small rescue boat, a Northwind 12, was sailing to the harbour of Leeds on Monday. Nobody was hurt.',
      'The small rescue boat was sailing to the harbour of Leeds',
    ],
    [
      'with an ellipsis where nothing shorter says it',
      'On Monday, the court in Leeds said the right of residents of the outer islands to vote in national ballots can only be granted by the assembly.',
      'The court in Leeds said the right of residents of the outer islands to vote in national…',
    ],
  ])('%s', (_, text, title) => {
    expect(titlesOf(text, '2024-03-05')).toContain(title)
  })
})

describe('who did it', () => {
  test.each([
    [
      'of somebody and his father, he of whom it is said',
      'On Sunday, Mayor Ruth Hale said Tom Reed, son of the late founder Karl Reed, has been killed in Leeds. Nothing else is known.',
      'Tom Reed has been killed in Leeds',
    ],
    [
      'a day in the name of something',
      'According to the Bulletin, Wednesday’s earthquake, at 6.3, was the strongest recorded in Leeds.',
      'Wednesday’s earthquake was the strongest recorded in Leeds',
    ],
    [
      'a number with its bound',
      'At least seven, including four children, died in the crash in Leeds on Tuesday. Nothing else is known.',
      'At least seven, including four children, died in the crash in Leeds on Tuesday',
    ],
    [
      'without the adverb of a day that is left out',
      'Very early on Monday, a guard was killed at the tower in Leeds. Nothing else is known.',
      'A guard was killed at the tower in Leeds',
    ],
    [
      'a quotation whose first letter the paper changed',
      'Minister Ruth Hale said, "[I]t is still not the bridge that we were promised by the builders." She spoke on Monday in Leeds.',
      'Ruth Hale: It is still not the bridge that we were promised by the builders',
    ],
  ])('%s', (_, text, title) => {
    expect(titlesOf(text, '2024-03-05')).toContain(title)
  })
})

const told = (text: string): string[] => titlesOf(text, '2024-03-05')

describe('an interview without quotation marks', () => {
  test('tells nothing by what somebody says of themselves, or asks', () => {
    expect(told('((Ann Lee)) I moved to Leeds in 2016.\n\n((WN)) Did you leave the club in 2018?')).toEqual(
      [],
    )
    expect(told('And then we opened a second hall in Leeds in 2019.')).toEqual([])
  })

  test('tells what others did', () => {
    expect(told('((Ann Lee)) The club opened a second hall in Leeds in 2019.')).toEqual([
      'The club opened a second hall in Leeds in 2019',
    ])
    expect(told('The guns of World War I fell silent in 1918 in Leeds.')).toEqual([
      'The guns of World War I fell silent in 1918 in Leeds',
    ])
    expect(told('On Sunday, Ruth Hale held a rally in Leeds, shouting "I did it!" at the crowd.')).toEqual([
      'Ruth Hale held a rally in Leeds',
    ])
  })
})

test('what takes lives says nothing', () => {
  const { events } = extract('The flood in Leeds claimed 40 lives in May 2023.', {
    publishedOn: '2024-03-05',
    language: 'en',
  })
  expect(events.map(({ type }) => type)).not.toContain('statement')
})

describe('what is said, and who does it', () => {
  test.each([
    [
      'a name that is only reported does something',
      'The Leeds Post reported Ruth Hale, the deputy mayor, recommended on Monday that the hall close. Nothing more.',
      'The Leeds Post reported Ruth Hale recommended that the hall close',
    ],
    [
      'a finding has its verb',
      'A study published on Monday found that small changes in the chemical bonds of the resin could alter the strength of the whole bridge in Leeds.',
      'A study published found that small changes in the chemical bonds of the resin could alter…',
    ],
    [
      'the subject of an adverb and its verb stands before what describes it',
      "On Monday, Tom Reed, spokesman for the council's housing branch, sharply criticised the mayor's decision. Nothing more.",
      "Tom Reed sharply criticised the mayor's decision",
    ],
    [
      'half a word of a month that is left out goes with it',
      'In mid-September, Tom Reed held his first indoor concert in Leeds. Nothing more.',
      'Tom Reed held his first indoor concert in Leeds',
    ],
    [
      'who is only named in an adjunct has the whole sentence',
      'After his arrest on Friday, Tom Reed stayed in the central station of Leeds. Nothing more.',
      'After his arrest on Friday, Tom Reed stayed in the central station of Leeds',
    ],
    [
      'a participle before its noun is no verb',
      'The injured walkers, three girls and a boy, were flown to Leeds on Monday. Nothing more.',
      'The injured walkers were flown to Leeds',
    ],
  ])('%s', (_, text, title) => {
    expect(titlesOf(text, '2024-03-05')).toContain(title)
  })
})

test('nobody is a "which"', () => {
  const titles = told(
    'Mayor Ruth Hale attacked the decree of President Tom Reed, which was made on Monday in Leeds.',
  )
  expect(titles.filter((title) => /^(?:President )?Tom Reed was made/.test(title))).toEqual([])
})

test('a quotation is not cut after its own verb of saying', () => {
  expect(
    told(
      'On Monday, Mayor Ruth Hale wrote: "I offered to leave the hall last night and Tom Reed said, \'Let us talk about it tomorrow in the garden.\'"',
    ),
  ).not.toContain('Ruth Hale: I offered to leave the hall last night and Tom Reed said')
})
