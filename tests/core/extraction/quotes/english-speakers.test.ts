import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** Direct quotations with the name of who says them. */
const saidIn = (text: string) => {
  const { actors, quotes } = extract(`Title of the news\n\n${text}`, {
    publishedOn: '2019-11-04',
    language: 'en',
  })
  return quotes
    .filter(({ direct }) => direct)
    .map(({ text: words, speaker }) => [words, actors.find(({ id }) => id === speaker)?.name ?? null])
}

describe('who says words in marks, in English', () => {
  test.each<[string, string, [string, string | null][]]>([
    [
      'who was asked',
      'Chairwoman Mara Vorrel told a conference that the bank "will not hesitate".\n\nAsked whether it was late, she replied: "It is not."',
      [
        ['will not hesitate', 'Mara Vorrel'],
        ['It is not.', 'Mara Vorrel'],
      ],
    ],
    [
      'a noun that is a verb as well',
      'A Boeing spokesperson said reports that it would close were "wide of the mark".',
      [['wide of the mark', 'Boeing']],
    ],
    [
      'a player by the place on the field',
      'But Martin Vorrel, 21, crossed in the corner.\n\n"I do not remember the second one," the wing said.',
      [['I do not remember the second one,', 'Martin Vorrel']],
    ],
    [
      'straight single marks',
      "Mara Vorrel denied it, calling the players' audit 'incomplete' and saying it wasn't over.",
      [['incomplete', 'Mara Vorrel']],
    ],
    [
      'apostrophes',
      "The players' union met in the '90s, and rock 'n' roll wasn't over, Mara Vorrel said.",
      [],
    ],
    [
      'one of many',
      '"This is the end of the market," an executive at a rival utility said.',
      [['This is the end of the market,', 'executive']],
    ],
    [
      'a genitive in curly single marks',
      'Police reviewed it. ‘We saw 30,000 transactions,’ said Mara Vorrel. ‘The families’ courage got us here.’',
      [
        ['We saw 30,000 transactions,', 'Mara Vorrel'],
        ['The families’ courage got us here.', 'Mara Vorrel'],
      ],
    ],
    [
      'a pledge',
      'Mara Vorrel has pledged to “put an end to the armed groups”.',
      [['put an end to the armed groups', 'Mara Vorrel']],
    ],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
