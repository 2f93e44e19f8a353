import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** `type: name` of everybody found, in order. */
const actorsOf = (text: string) =>
  extract(text, { publishedOn: '2019-11-04', language: 'en' }).actors.map(
    ({ type, name }) => `${type}: ${name}`,
  )

describe('English actors that no lexicon knows', () => {
  test.each([
    [
      'bodies that need no name',
      'Police arrested four men. The statistics agency and the treasury disagreed, and the courts must rule.',
      [
        'organization: Police',
        'organization: statistics agency',
        'organization: treasury',
        'organization: courts',
      ],
    ],
    [
      'a party by what it does',
      'The ruling Hope for Dorvania party lost, and so did the opposition Ostrel party.',
      ['organization: Hope for Dorvania', 'organization: Ostrel'],
    ],
    [
      'a body by the words beside its name',
      'Torvax, the seed alliance, has paid for it since 2019.',
      ['organization: Torvax'],
    ],
    [
      'a body of the country before',
      'It was its health ministry that said so.',
      ['organization: health ministry'],
    ],
    ['living things', 'It is caused by the bacterium Vibrella Zorthi and the mosquito Zorthia.', []],
    [
      'places by what is said of them',
      'They were seen in and around Zarrogate between May and July, and left for Ostrel, on the island of Borneo.',
      ['place: Zarrogate', 'place: Ostrel', 'place: Borneo'],
    ],
    [
      "an office with its owner's name",
      "All were freed, according to the ombudsman's office.",
      ["organization: ombudsman's office"],
    ],
    [
      'what such nouns only describe',
      'A police officer stood near the army base and the court case went on in the treasury building.',
      [],
    ],
    [
      'a body by its kind once it has a name',
      'The Zorth Electoral Commission met. Later the commission left, and the council too.',
      ['organization: Zorth Electoral Commission'],
    ],
    [
      'names with particles',
      'Local reporter Ziad al-Zarabi and Dr Omar bin Zamim were hurt.',
      ['person: Ziad al-Zarabi', 'person: Omar bin Zamim'],
    ],
    [
      'a portfolio before a name',
      'It was placed in a market, stated Minister of Information Zoammar al-Eryani.',
      ['person: Zoammar al-Eryani'],
    ],
    [
      'an office inside a run of capitals',
      'State Assembly President Girish Zodankar called him humble.',
      ['organization: State Assembly', 'person: Girish Zodankar'],
    ],
    [
      'a body without the office held in it',
      'The Zity Council Majority Leader spoke.',
      ['organization: Zity Council'],
    ],
    [
      'a town after its preposition',
      'A block caught fire in Zadalona, near Barcelona.',
      ['place: Zadalona', 'place: Barcelona'],
    ],
    [
      'a town before its state',
      'The port town of Zokha, Yemen, was quiet.',
      ['place: Zokha', 'state: Yemen'],
    ],
    ['a place by its last word', 'It came down beside Zath Airport.', ['place: Zath Airport']],
    [
      'a body with "to" and with "and"',
      'The Committee to Protect Zournalists and the Oceanic and Zospheric Administration agreed.',
      [
        'organization: Committee to Protect Zournalists',
        'organization: Oceanic and Zospheric Administration',
      ],
    ],
    [
      'a name of the lexicon only with its capitals',
      'As far as we know, who stays decides. The AS FAR side and the WHO agreed.',
      ['organization: AS FAR', 'organization: World Health Organization'],
    ],
    [
      'a county, which is not the town of its name, and a province, which is',
      'Police of Palm Beach County and of Guangdong Province met.',
      ['place: Palm Beach County', 'place: Guangdong'],
    ],
    [
      'a place whose name goes on',
      'Winds hit Davao del Zur on Monday. The Mayor of London Zadiq Zhan spoke.',
      ['place: Davao', 'place: London', 'person: Zadiq Zhan'],
    ],
    [
      'forces and ministries written small after their state',
      "The Israeli military said so. Azerbaijan's military and the Lebanese health ministry denied it. Turkish military bases were hit.",
      [
        'organization: Israeli military',
        "organization: Azerbaijan's military",
        'organization: Lebanese health ministry',
      ],
    ],
    [
      'people whose name is a month, and months',
      'The director, Abigail May, met June Zitfield on June 19. May said it began in May.',
      ['person: Abigail May', 'person: June Zitfield'],
    ],
    [
      'the part before a hyphen',
      'Zeport of Mumbai-based Zarka. A lawmaker for the Iran-backed group left.',
      ['place: Mumbai', 'state: Iran'],
    ],
    [
      'one unknown name that says something',
      'The maker Zalling was founded here. Zalling said it grew. In May Zalling left.',
      ['organization: Zalling'],
    ],
    [
      'shouted words are no body',
      'The news TODAY is big, and today the ZNTO said so.',
      ['organization: ZNTO'],
    ],
    [
      'a family name after a title',
      'Judge Amy Zackson ruled. Judge Zackson said so.',
      ['person: Amy Zackson'],
    ],
    [
      'initials of a body named before',
      'The Zational Hurricane Center warned. ZHC staff left.',
      ['organization: Zational Hurricane Center'],
    ],
    ['nobody in a thing with capitals', 'Tropical Depression Three formed. The depression grew.', []],
    ['nobody in a contraction', 'He stated, "Saying I\'m sorry is not a plea for leniency."', []],
  ])('%s', (_, text, expected) => expect(actorsOf(text)).toEqual(expected))
})
