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
  test('a body whose name begins with letters and stops', () => {
    const { quotes } = extract(
      'Title\n\nAccording to the B.C. Coroners Service, there were 170 deaths in May alone.',
      {
        publishedOn: '2019-11-04',
        language: 'en',
      },
    )
    expect(quotes.map(({ text, speakerMention }) => [text, speakerMention?.text])).toEqual([
      ['there were 170 deaths in May alone', 'B.C. Coroners Service'],
    ])
  })

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
      'somebody described and not named',
      '"We waited for weeks," said a senior Dorvanian security official, who declined to be named. "That is over."',
      [
        ['We waited for weeks,', 'official'],
        ['That is over.', 'official'],
      ],
    ],
    [
      'after the hour of the sentence before',
      'Witnesses in Cairo said they heard blasts at around 3 a.m. "The whole street ran out," said Mara Vorrel, a shopkeeper.',
      [['The whole street ran out,', 'Mara Vorrel']],
    ],
    [
      'the statement of whoever spoke just before',
      'The Ostrel Valley Youth League discovered the losses.\n\nIn a statement posted late Thursday, the league denied that its board had known. “We found out when the bank told us,” the statement said.',
      [['We found out when the bank told us,', 'Ostrel Valley Youth League']],
    ],
    [
      'a party and a mission',
      'The ruling Hope for Dorvania party rejected the charge as “baseless.” The European Union observer mission said the vote had been “well run.”',
      [
        ['baseless.', 'Hope for Dorvania'],
        ['well run.', 'European Union'],
      ],
    ],
    [
      'terms under which something is entered in the books are nobody’s words',
      'Mara Vorrel told the court that he wrote 90 checks to himself and listed them in the books as “fuel” and “repairs.”',
      [],
    ],
    [
      'the title of a source below the article',
      'The ship burned for a day.\n\nM. Vorrel. "Ship fire kills seven off the western coast" — The Orvane Post, March 13, 2019',
      [],
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
