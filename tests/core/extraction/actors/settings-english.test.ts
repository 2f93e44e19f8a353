import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** `type: name` of everybody found, in order. */
const actorsOf = (text: string) =>
  extract(text, { publishedOn: '2019-11-04', language: 'en' }).actors.map(
    ({ type, name }) => `${type}: ${name}`,
  )

describe('what English news names without its taking part', () => {
  test.each([
    [
      'where something is posted or seen',
      'Ada Quill wrote on Twitter that she was ill. A video on her YouTube channel shows it, as does a Facebook post.',
      ['person: Ada Quill'],
    ],
    [
      'a platform that acts',
      'Twitter suspended Ada Quill, who had posted on Twitter.',
      ['organization: Twitter', 'person: Ada Quill'],
    ],
    [
      'a state like an adjective',
      'Ada Quill, a US singer, paid US$30,000 to a United States senator.',
      ['person: Ada Quill'],
    ],
    [
      'a state that acts, or where something happens',
      'US forces left. Ada Quill sang in the United States last week.',
      ['state: United States', 'person: Ada Quill'],
    ],
    ['a make', 'A recalled 2005 Lada Nivara hit an Ostrel Cruiser.', []],
    [
      'whom somebody is compared with',
      'Ada Quill, nicknamed the "Kim Kardashian of Harbury", sang.',
      ['person: Ada Quill'],
    ],
    ['somebody after a year', 'In 1984, Orla Zabriskie lost.', ['person: Orla Zabriskie']],
    ['a genus', 'The bones of the wings in Zarropteryx are long.', []],
    ['a championship by its federation', 'He won at the 2019 ZQAF World Skating Championships.', []],
  ])('%s', (_, text, expected) => {
    expect(actorsOf(text)).toEqual(expected)
  })
})

describe('English actors by the words beside them', () => {
  test.each([
    [
      'relatives',
      "Ada Quill's mother, Amina, wept. His brother Idris said so.",
      ['person: Ada Quill', 'person: Amina', 'person: Idris'],
    ],
    [
      'bodies of a place',
      'Tom Hale of the Zarrogate provincial council, wept. The Harbury city court met.',
      ['person: Tom Hale', 'organization: Zarrogate provincial council', 'organization: Harbury city court'],
    ],
    [
      'directorates and the like',
      'The National Directorate for Water and the Floods and Rivers Presidency agreed, News 7 reported.',
      [
        'organization: National Directorate for Water',
        'organization: Floods and Rivers Presidency',
        'organization: News 7',
      ],
    ],
    ['parliament, without an article', 'Crowds tried to storm parliament.', ['organization: parliament']],
    [
      'firms by their kind',
      'It lost to stores like Zarrotka, said NorBaK, the Norwegian cartel agency. The Borland chain sued.',
      ['organization: Zarrotka', 'organization: NorBaK', 'organization: Borland'],
    ],
    [
      'a firm and what begins with its name',
      'The retailer Zarro sold shops. Zarro Polska lost money.',
      ['organization: Zarro', 'organization: Zarro Polska'],
    ],
    [
      'places by the first word of their name',
      'Rain fell on County Zarrow, Fort Ostrel and the Zarrow Reservation.',
      ['place: County Zarrow', 'place: Fort Ostrel', 'place: Zarrow Reservation'],
    ],
    ['somebody called so', 'St. John said so.', ['person: St. John']],
    [
      'places of a list',
      'It is home to the cities New Harbury and Zarrogate.',
      ['place: New Harbury', 'place: Zarrogate'],
    ],
  ])('%s', (_, text, expected) => {
    expect(actorsOf(text)).toEqual(expected)
  })
})
