import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** Date and title of every event, in order. */
const eventsOf = (text: string, publishedOn: string) =>
  extract(text, { publishedOn, language: 'en' }).events.map(({ date, title }) => `${date.edtf} ${title}`)

describe('English sentences as news writes them', () => {
  test.each([
    [
      'a subject parted from its verb, a day at the far end',
      '2019-01-15',
      'A cargo plane, reported by local press as belonging to the army, crashed into houses in Karaj, near Tehran, the Iranian capital, yesterday. All but one of the sixteen on board died.',
      ['2019-01-14 A cargo plane crashed into houses in Karaj'],
    ],
    [
      'a day before the subject, a description with another year',
      '2019-11-04',
      "On Friday, Beto O'Rourke, who was a senator in 2012, announced the end of his campaign. He thanked his supporters.",
      ["2019-11-01 Beto O'Rourke announced the end of his campaign"],
    ],
    [
      'a clause of time takes the date before it',
      '2024-03-05',
      'The two countries fought wars in the 1990s and again in 2020, when a ceasefire ended 44 days of fighting in Karaj.',
      [
        '199X The two countries fought wars in the 1990s',
        '2020 A ceasefire ended 44 days of fighting in Karaj',
      ],
    ],
    [
      'a condition between commas',
      '2023-10-13',
      'The count must end by Oct. 25 and a second round, if needed, would be held on Nov. 14. Nothing else was said of it at all.',
      ['2023-11-14 A second round, if needed, would be held'],
    ],
    [
      'what somebody did once, beside what they say',
      '2025-05-21',
      'The WHO, which first recommended the vaccine in March 2018, said last month that it would review its advice. Nothing more.',
      [
        '2025-04 The WHO said that it would review its advice',
        '2018-03 World Health Organization first recommended the vaccine in March 2018',
      ],
    ],
    [
      'a blow that somebody answers, with its day',
      '2024-11-28',
      "Envoys left the talks in Doha on Wednesday without agreement, officials on both sides said. They met for two hours.\n\nPakistan's military said the operation was a response to a suicide bombing in the city of Karaj on Nov. 19 that killed 12 soldiers.",
      [
        '2024-11-27 Envoys left the talks in Doha without agreement',
        "2024-11-28 Pakistan's military said the operation was a response to a suicide bombing",
        '2024-11-19 A suicide bombing in the city of Karaj',
      ],
    ],
    [
      'a plan by a verb of the present, with its day',
      '2024-12-06',
      'The minister, who denied the report last month, will present the 2025-26 budget in Tehran on Feb. 1.',
      [
        '2024-11 The minister denied the report',
        '2025-02-01 The minister will present the 2025-26 budget in Tehran',
      ],
    ],
    [
      'the preposition of a date goes with it',
      '2019-02-01',
      'Sentencing is scheduled for February 4 in Toronto. Nothing else was said of it at all.',
      ['2019-02-04 Sentencing is scheduled in Toronto'],
    ],
    [
      'a blow elsewhere is another one',
      '2024-11-29',
      'A drone strike wounded three people in Tyre on Friday, the ministry said. It was the first.\n\nIn Gaza, medics said strikes overnight killed at least 30 people.',
      [
        '2024-11-29 A drone strike wounded three people in Tyre',
        '2024-11-29 Medics said strikes overnight killed at least 30 people',
      ],
    ],
    [
      'two sentences are no headline',
      '2019-05-21',
      'Nickey Iyambo, former vice-president of Namibia, died on Sunday, early in the morning. He was 82 years old.\n\nThe president expressed his sadness.',
      ['2019-05-19 Nickey Iyambo died (Namibia)'],
    ],
    [
      'a date that belongs to a noun',
      '2019-11-04',
      "O'Rourke dropped out ahead of the debate scheduled for November 20 in Georgia. It was a surprise to everyone there.",
      ["2019-11-04 O'Rourke dropped out ahead of the debate"],
    ],
    [
      'what is said after a description',
      '2019-01-16',
      'Officials said a bomb planted on a bus exploded on Monday. Nobody was hurt in the blast at all.',
      ['2019-01-14 Officials said a bomb planted on a bus exploded on Monday'],
    ],
    [
      'the verbs of a row have one subject, and a comma within a place ends nothing',
      '2020-02-05',
      'On Sunday in Leeds, England, according to witnesses, a man wearing a fake vest entered a store, grabbed a large knife and stabbed two people.',
      ['2020-02-02 A man wearing a fake vest grabbed a large knife and stabbed two people'],
    ],
    [
      'whom the crash befell is not where it happened',
      '2019-09-08',
      'On Saturday night, a propeller plane in Nevada, United States crashed near the airport, according to investigators.',
      ['2019-09-07 A propeller plane in Nevada, United States crashed near the airport'],
    ],
    [
      'the subject without what is said of it between commas',
      '2019-10-04',
      'The aircraft, a Boeing B-17, is registered in Massachusetts, and was manufactured in 1944 according to records of the agency.',
      ['1944 The aircraft was manufactured in 1944'],
    ],
    [
      'a long subject gives way to its verb',
      '2019-05-06',
      'The second International Student Olympiad in Neurosurgery for the prize of the governor of the region took place on Friday at the Federal Center for Neurosurgery.',
      ['2019-05-03 The second International Student Olympiad took place at the Federal Center'],
    ],
    [
      'a setting gives way to its sentence',
      '2020-04-08',
      'In findings published last month in a journal of biology, neuroscientists from Leeds examined harm aversion in rats.',
      ['2020-03 Neuroscientists from Leeds examined harm aversion in rats'],
    ],
    [
      'a killing that belongs to somebody is no clause',
      '2020-01-05',
      "The move follows the army's killing of Karim Haddad in an airstrike last week.",
      ["2019-12-23/2019-12-29 The move follows the army's killing of Karim Haddad in an airstrike"],
    ],
    [
      'a day that is the subject stays',
      '2019-01-25',
      'This week saw a referendum on a new region in the south of the country.',
      ['2019-01-21/2019-01-27 This week saw a referendum on a new region in the south of the country'],
    ],
    [
      'nothing happened',
      '2019-01-16',
      'A bridge collapsed in Genoa on Monday. No claims of responsibility were reported yesterday.',
      ['2019-01-14 A bridge collapsed in Genoa'],
    ],
  ])('%s', (_, publishedOn, text, expected) =>
    expect(eventsOf(text, publishedOn).slice(0, expected.length)).toEqual(expected),
  )

  test('a pronoun never means somebody named only after it', () => {
    const events = eventsOf(
      'A man was shot dead in Leeds on Sunday.\n\nHe injured three people on the high street.\n\nThe mayor, Ali Hassan, thanked the police. Ali Hassan asked the city to stay calm. Ali Hassan spoke on Monday.',
      '2020-02-05',
    )
    expect(events.join('\n')).not.toMatch(/Ali Hassan injured/)
  })

  test('a pronoun that can mean two stays a pronoun', () => {
    const events = eventsOf(
      'Anna Smith resigned on Monday in London.\n\nPeter Brown replaced Anna Smith on Tuesday. Peter Brown is a banker.\n\nHe was elected in 2014.',
      '2019-01-16',
    )
    expect(events).toContain('2014 He was elected in 2014')
  })
})
