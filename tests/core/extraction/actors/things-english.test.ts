import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** `type: name` of everybody found, in order. */
const actorsOf = (text: string) =>
  extract(text, { publishedOn: '2019-11-04', language: 'en' }).actors.map(
    ({ type, name }) => `${type}: ${name}`,
  )

describe('English names that nobody bears', () => {
  test.each([
    [
      'systems, by their capitals and by what they are',
      'ZarOS Core runs on every desk. Rocky Zarrow uses Orlan Linux.',
      ['person: Rocky Zarrow'],
    ],
    ['fairs', 'They met at the Zarrow Maker Faire and at Beyond Fest.', []],
    ['what is done, or is the matter', 'The agency wrote on Forest Protection and Orbital Sclerosis.', []],
    [
      'titles of two words',
      'He met Grand Masters. Every Grand Master left, said Grand Master Ada Quill.',
      ['person: Ada Quill'],
    ],
    ['a prison', 'He died at Zarrow Correctional Facility.', ['place: Zarrow Correctional Facility']],
    [
      'ships, also by their bare names, and their namesakes',
      'MV Zarrow Bangdal sailed. Zarrow Bangdal was seen off Java. MV Alan Zorth was named after Alan Zorth, who drowned.',
      ['person: Alan Zorth'],
    ],
    [
      'capitals that are spelled out as things',
      'The pills are called ZQT [zarrow-quelling treatment]. ZQT helps. Liquid zarrow gas (LZG) burns; LZG is cheap. Orlan Blue Linux (OBL) came out, and then OBL 2.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(actorsOf(text).filter((actor) => !/Java/.test(actor))).toEqual(expected)
  })

  test('short family names end as what is done does', () => {
    expect(actorsOf('Quilla Bation and Jonathan Gration were asked.')).toEqual([
      'person: Quilla Bation',
      'person: Jonathan Gration',
    ])
  })

  test.each([
    ['a body before brackets', 'The Zarrow Electoral Commission (ZEC) met. Then ZEC voted.', 'ZEC'],
    ['a body in brackets', 'The ZQA [Zarrow Quill Association] met. ZQA voted.', 'ZQA'],
    ['a body in small letters', 'The national electoral commission (NEC) met. Then NEC voted.', 'NEC'],
    ['other words before brackets', 'A man of some anger (ZQA) came. ZQA voted.', 'ZQA'],
    ['a name of unknown kind', 'It is run by ZBW (Zarrow Blue Wrestling). ZBW voted.', 'ZBW'],
  ])('capitals stay whose words are those of %s', (_, text, capitals) => {
    const mentions = extract(text, { publishedOn: '2019-11-04', language: 'en' }).actors.flatMap((actor) =>
      actor.mentions.map((mention) => `${actor.type}: ${mention.text}`),
    )
    expect(mentions).toContain(`organization: ${capitals}`)
  })
})
