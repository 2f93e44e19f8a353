import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** `type: name` of everybody found, in order. */
const actorsOf = (text: string) =>
  extract(text, { publishedOn: '2019-11-04', language: 'en' }).actors.map(
    ({ type, name }) => `${type}: ${name}`,
  )

describe('what English capitals name', () => {
  test('a town before somebody who is called like it', () => {
    const { actors } = extract(
      'Police in Zorthville found a bag. Mara Lind of Zorthville knew nothing. Brigit Zorthville was asked.',
      { publishedOn: '2019-11-04', language: 'en' },
    )
    expect(actors.find(({ name }) => name === 'Brigit Zorthville')?.mentions.length).toBe(1)
  })

  test.each([
    [
      'a territory and the state that its name holds',
      'Officials in American Samoa left Samoa.',
      ['place: American Samoa', 'state: Samoa'],
    ],
    [
      'what somebody is, before the name',
      'Violinist Brigit Zorth spoke to Assemblywoman Selena Vorrel.',
      ['person: Brigit Zorth', 'person: Selena Vorrel'],
    ],
    [
      'an office of two words',
      'Senate Minority Whip Dirk Zorbin disagreed.',
      ['organization: Senate', 'person: Dirk Zorbin'],
    ],
    [
      'a body and its member',
      'Zorth Chess Federation Martin Vorrel resigned.',
      ['organization: Zorth Chess Federation', 'person: Martin Vorrel'],
    ],
    [
      'a ministry named like an office',
      'The Zorth Department of Justice sued.',
      ['organization: Zorth Department of Justice'],
    ],
    [
      'what follows "and" in a body',
      'The House Oversight and Reform Committee met.',
      ['organization: House Oversight and Reform Committee'],
    ],
    [
      'two things that a body serves',
      'The Zorth Institute of Volcanology and Seismology warned.',
      ['organization: Zorth Institute of Volcanology and Seismology'],
    ],
    [
      'words that name a body',
      'Zorth Media and the Coast Guard refused.',
      ['organization: Zorth Media', 'organization: Coast Guard'],
    ],
    ['words that nobody is called by', 'The Long Range Identification signal was lost.', []],
    [
      'a firm by the noun before it',
      'They nationalised gas importer Zorper on Monday.',
      ['organization: Zorper'],
    ],
    ['a ship', 'The core came aboard the icebreaker Lara Bossi.', []],
    [
      'a town before a verb',
      'A church in Zanbantayan lost its tower near nearby Zohol.',
      ['place: Zanbantayan', 'place: Zohol'],
    ],
    [
      'who is called by a family name',
      'It led through tries from Struan Zaig on Sunday. Zaig also kicked 10 points.',
      ['person: Struan Zaig'],
    ],
    [
      'a given name in the name of a mosque',
      'Qaboos bin Zaid prayed at the Qaboos Grand Mosque.',
      ['person: Qaboos bin Zaid', 'place: Qaboos Grand Mosque'],
    ],
    ['one of many', 'They lost hope, an executive at a rival utility said.', ['group: executive']],
    ['an adverb is no place', 'Specifically, nobody came.', []],
    [
      'a unit by its number',
      'It held a base of the 444 Brigade and the March 9 Brigade.',
      ['organization: 444 Brigade', 'organization: March 9 Brigade'],
    ],
    [
      'where somebody is from',
      'Martin Vorrel, 58, of Zarrogate, was convicted.',
      ['person: Martin Vorrel', 'place: Zarrogate'],
    ],
    ['the government', 'She accused the government of ignoring it.', ['organization: government']],
  ])('%s', (_, text, actors) => {
    expect(actorsOf(text)).toEqual(actors)
  })
})
