import type { DateGrammar, Tense } from '../../../dates/grammar'
import {
  cardinals,
  decades,
  hijriMonths,
  months,
  ordinals,
  seasons,
  seasonsAlone,
  shortMonths,
  shortWeekdays,
  weekdays,
} from './calendar-words'
import { nameWords, supports } from './name-words'
import { patterns } from './patterns'
import { phraseWords } from './phrase-words'
import { tenseWords } from './tense-words'

const adjectives = new Set([
  'united',
  'hundred',
  'indeed',
  'speed',
  'exceed',
  'proceed',
  'succeed',
  'bleed',
  'breed',
  'armed',
  // "plans a campaign aimed at children in July": what something is for tells no time
  'aimed',
])

/** A word in -ed is a verb of the past nearly always; words such as `need`, `bed` and `united` are short or listed. */
function tenseOfForm(folded: string): Tense | null {
  return folded.length > 4 && folded.endsWith('ed') && !adjectives.has(folded) ? 'past' : null
}

/** May and March are dates only with a capital, Sun and Mar too. */
const capitalised = (words: readonly string[]) =>
  Object.fromEntries(
    words.map((word) => [word, [`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`, word.toUpperCase()]]),
  )

export const englishDates: DateGrammar = {
  language: 'en',
  words: {
    month: months,
    monthShort: shortMonths,
    hijri: hijriMonths,
    weekday: weekdays,
    weekdayShort: shortWeekdays,
    season: seasons,
    seasonAlone: seasonsAlone,
    decadeName: decades,
    ordinal: ordinals,
    cardinal: cardinals,
    ...phraseWords,
  },
  patterns: patterns.sequences,
  forms: patterns.forms,
  names: nameWords,
  supports,
  doubtfulMonths: [3, 4, 5, 6, 8],
  proclitics: [],
  contractions: {},
  tense: tenseWords,
  auxiliaries: 'be been have to not also being get',
  tenseOfForm,
  // "is suspended for the match on March 2"
  isState: (before, folded) => /^(?:is|are|am)$/.test(before) && folded.endsWith('ed'),
  dayFirst: true,
  spelled: {
    ...capitalised(Object.keys(months)),
    ...capitalised(Object.keys(weekdays)),
    ...capitalised(Object.keys(shortMonths)),
    ...capitalised(Object.keys(shortWeekdays)),
  },
}
