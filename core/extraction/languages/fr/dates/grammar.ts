import type { DateGrammar } from '../../../dates/grammar'
import {
  cardinals,
  decades,
  months,
  ordinals,
  seasons,
  seasonsAlone,
  shortMonths,
  shortWeekdays,
  spelledMonths,
  weekdays,
} from './calendar-words'
import { nameWords, supports } from './name-words'
import { patterns } from './patterns'
import { phraseWords } from './phrase-words'
import { tenseOfForm, tenseWords } from './tense-words'

export const frenchDates: DateGrammar = {
  language: 'fr',
  words: {
    month: months,
    monthShort: shortMonths,
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
  doubtfulMonths: [],
  proclitics: [],
  contractions: {},
  tense: tenseWords,
  auxiliaries:
    'sera seront doit doivent devrait devraient va vont pourrait pourraient être avoir été également aussi',
  tenseOfForm,
  isState: () => false,
  dayFirst: true,
  spelled: spelledMonths,
}
