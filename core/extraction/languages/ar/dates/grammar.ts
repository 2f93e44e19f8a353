import type { DateGrammar, Tense } from '../../../dates/grammar'
import {
  cardinals,
  decades,
  decadesAlone,
  hijriMonths,
  months,
  ordinals,
  seasons,
  seasonsAlone,
  weekdays,
} from './calendar-words'
import { nameWords, supports } from './name-words'
import { patterns } from './patterns'
import { phraseWords } from './phrase-words'
import { tenseWords } from './tense-words'

/** Words that begin like a verb of the future (س + ي, ت, ن, ا) and are none. */
const notFuture =
  /^(و|ف)?(سياس|سيار|سيد|سيطر|سيناريو|سينما|سيف|سينا|سيره|سيول|سيل$|سيلا|ستين|سته|ستون|ستر|ستاد|سنه|سنو|سند|ساع|سابق|ساحه|ساحل|ساح|سائ|سادس|سالم|سام|سار|ساد|سال|ساه|ساب|ساعد|سان|ساخن|ساكن|ستا|ستوك|سيبر|سيراليون|سيدن|سيئ)/

/** س before a verb of the imperfect: سيزور, ستبدأ, سنعمل. */
function tenseOfForm(folded: string): Tense | null {
  if (folded.length < 5) return null
  if (!/^(و|ف)?س[يتنا]/.test(folded)) return null
  return notFuture.test(folded) ? null : 'future'
}

export const arabicDates: DateGrammar = {
  language: 'ar',
  words: {
    month: months,
    hijri: hijriMonths,
    weekday: weekdays,
    season: seasons,
    seasonAlone: seasonsAlone,
    decadeName: decades,
    decadeAlone: decadesAlone,
    ordinal: ordinals,
    cardinal: cardinals,
    ...phraseWords,
  },
  patterns: patterns.sequences,
  forms: patterns.forms,
  names: nameWords,
  supports,
  doubtfulMonths: [3],
  proclitics: [
    ['و', 'ف'],
    ['ب', 'ل', 'ك'],
  ],
  contractions: { لل: 'ال' },
  tense: tenseWords,
  auxiliaries: '',
  tenseOfForm,
  // «طلب عدم ذكر اسمه»: nothing is told there
  isState: (before) => /^[بل]?(?:عدم|دون)$/.test(before),
  dayFirst: true,
  spelled: { آب: ['آب', 'آب'], أوت: ['أوت', 'اوت'], غد: ['غد', 'غدٍ'] },
}
