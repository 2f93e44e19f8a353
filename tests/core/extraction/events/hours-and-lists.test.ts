import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** Date, type and title of every event that is told after the first paragraph below the headline, in order. */
const eventsOf = (body: string) => {
  const top = 'Main breaks in Harbury\n\nOn Wednesday a water main broke in Harbury.\n\n'
  const { events } = extract(top + body, { publishedOn: '2023-05-15', language: 'en' })
  return events
    .filter(({ evidence }) => evidence[0] !== undefined && evidence[0].start >= top.length)
    .map(({ date, type, title }) => `${date.edtf} ${type} ${title}`)
}

describe('what English news tells by an hour, in a list, in passing', () => {
  test.each([
    [
      'an hour belongs to the day that is told',
      'By 5:00 pm (1600 UTC) the city issued a warning. Almost all customers had water restored by the evening.',
      [
        '2023-05-10 statement The city issued a warning',
        '2023-05-10 other Almost all customers had water restored by the evening',
      ],
    ],
    [
      'a day after a bracket',
      'The crash happened around 8:30 pm (1930 UTC) on May 3.',
      ['2023-05-03 accident The crash happened around 8:30 pm (1930 UTC)'],
    ],
    [
      'a list of honours',
      'Poet Ada Quill received the Harbury Prize in 1971, the Pryce Medal in 1987 and the Ostrel Prize in 1998. Her other accolades include the Berwick Medal in 2001 and the Corvin Prize in 2005.',
      [
        '1971 other Poet Ada Quill received the Harbury Prize in 1971',
        '1987 other Poet Ada Quill received the Pryce Medal in 1987',
        '1998 other Poet Ada Quill received the Ostrel Prize in 1998',
        "2001 other Ada Quill's other accolades include the Berwick Medal in 2001",
        "2005 other Ada Quill's other accolades include the Corvin Prize in 2005",
      ],
    ],
    [
      'no list: another subject, another clause',
      'Tom Hale was jailed in 2010, and Jim Pryce in 2012. It won the cup in 2003, the third title since its rise in 1999.',
      ['2010 arrest Tom Hale was jailed in 2010', '2003 sport It won the cup in 2003'],
    ],
    [
      'an acquittal, a kidnapping, a cancelled match',
      'All, including the foreman, were acquitted in March. Rebels kidnapped an engineer in April. The match was cancelled in February.',
      [
        '2023-03 legal All were acquitted',
        '2023-04 assault Rebels kidnapped an engineer',
        '2023-02 other The match was cancelled',
      ],
    ],
    [
      'what came of it, after "with"',
      'Three cities had bid for the office in April, with Lima winning the bid.',
      ['2023-04 other Three cities had bid for the office'],
    ],
    [
      'a description without its comma',
      'Critics say cases rose because the mayor eased the rules before elections which were held on March 21.',
      ['2023-05-10 economic Critics say cases rose', '2023-03-21 other Elections were held'],
    ],
    ['what somebody found to be so', 'It was also found that the hall was built without sprinklers.', []],
    [
      'nobody says what they are accused of',
      'Foreman Jim Hale was later accused of the theft, which he denied.',
      [],
    ],
  ])('%s', (_, body, expected) => {
    expect(eventsOf(body)).toEqual(expected)
  })

  test('the finer of two dates of one happening', () => {
    const text =
      'Runner Brandt takes gold in final\n\nYesterday, Ola Brandt of Norway won the 800 metres final at the 2023 World Championships in Lima, Peru.'
    const { events } = extract(text, { publishedOn: '2023-05-15', language: 'en' })
    expect(events.map(({ date }) => date.edtf)).toEqual(['2023-05-14'])
  })

  test.each([
    [
      'a year that only names an act',
      'Groups sue Harbury over ballot law\n\nOn Thursday, the Quill Institute and the Pryce Foundation filed a lawsuit against Harbury over its 2018 Ballot Act.',
      ['2023-05-11 legal'],
    ],
    [
      'findings and the day on which they are published',
      'Wash your hands, say scientists\n\nIn findings published Tuesday in a journal, researchers in Norway established that soap is enough.',
      ['2023-05-09 other'],
    ],
    [
      'what a report says of last year, and its own day',
      'Scientists report more algae\n\nOn Thursday, the journal Science published a report by a team from the University of Norway, saying the eruption of the volcano last year has been followed by an increase in algae.',
      ['2023-05-11 statement', '2022 disaster'],
    ],
  ])('%s', (_, text, expected) => {
    const { events } = extract(text, { publishedOn: '2023-05-15', language: 'en' })
    expect(events.map(({ date, type }) => `${date.edtf} ${type}`)).toEqual(expected)
  })

  test('states that met say nothing, and what has lasted dates nothing else', () => {
    const text =
      'Leaders sign trade pact\n\nLeaders of nine member states met in Doha, where on Thursday they signed the pact.\n\nTraders have marched since April 3. The pact was ratified in the end.'
    const { events } = extract(text, { publishedOn: '2023-05-15', language: 'en' })
    expect(events.map(({ date, type }) => `${date.edtf} ${type}`)).toEqual([
      '2023-05-11 meeting',
      '2023-04-03/.. protest',
      '2023-05-11 agreement',
    ])
  })
})
