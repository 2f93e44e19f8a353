import type { DateGrammar, Tense } from '../../../dates/grammar'
import { cardinals, decades, hijriMonths, months, ordinals, seasons, weekdays } from './calendar-words'
import { patterns } from './patterns'
import { phraseWords } from './phrase-words'
import { tenseWords } from './tense-words'

/** A word in -ed is a verb of the past nearly always; words such as `need`, `bed` and `united` are short or listed. */
function tenseOfForm(folded: string): Tense | null {
  return folded.length > 5 && folded.endsWith('ed') && folded !== 'united' && folded !== 'hundred'
    ? 'past'
    : null
}

export const englishDates: DateGrammar = {
  language: 'en',
  words: {
    month: months,
    hijri: hijriMonths,
    weekday: weekdays,
    season: seasons,
    decadeName: decades,
    ordinal: ordinals,
    cardinal: cardinals,
    ...phraseWords,
  },
  patterns: patterns.sequences,
  macros: patterns.macros,
  proclitics: [],
  contractions: {},
  tense: tenseWords,
  tenseOfForm,
  dayFirst: true,
  spelled: {
    may: ['May', 'MAY'],
    march: ['March', 'MARCH'],
    august: ['August', 'AUGUST'],
    mar: ['Mar'],
    sun: ['Sun'],
    sat: ['Sat'],
    wed: ['Wed'],
    mon: ['Mon'],
    dec: ['Dec', 'DEC'],
    jan: ['Jan', 'JAN'],
  },
}
