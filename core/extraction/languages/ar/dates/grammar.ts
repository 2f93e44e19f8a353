import type { DateGrammar, Tense } from '../../../dates/grammar'
import { cardinals, decades, hijriMonths, months, ordinals, seasons, weekdays } from './calendar-words'
import { patterns } from './patterns'
import { phraseWords } from './phrase-words'
import { tenseWords } from './tense-words'

/** Words that begin like a verb of the future (س + ي, ت, ن, ا) and are none. */
const notFuture =
  /^(و|ف)?(سياس|سيار|سيد|سيطر|سيناريو|سينما|سيف|سينا|سيره|سيول|سيل|ستين|سته|ستون|ستر|ستاد|سنه|سنو|سند|ساع|سابق|ساحه|ساحل|ساح|سائ|سادس|سالم|سام|سار|ساد|سال|ساه|ساب|ساعد|سان|ساخن|ساكن|ستا|ستوك|سيبر|سيراليون|سيدن|سيئ)/

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
    decadeName: decades,
    ordinal: ordinals,
    cardinal: cardinals,
    ...phraseWords,
  },
  patterns: patterns.sequences,
  macros: patterns.macros,
  proclitics: [
    ['و', 'ف'],
    ['ب', 'ل', 'ك'],
  ],
  contractions: { لل: 'ال' },
  tense: tenseWords,
  tenseOfForm,
  dayFirst: true,
  spelled: { آب: ['آب', 'آب'], أوت: ['أوت', 'اوت'], غد: ['غد', 'غدٍ'] },
}
