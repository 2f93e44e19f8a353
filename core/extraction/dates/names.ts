import { isAt, unit } from '@/core/text/units'
import type { Readings } from './readings'
import type { Phrase } from './match'

/** The word next to tokens [from, to), over quotation marks and brackets, or the empty string. */
function neighbour(readings: Readings, i: number, step: 1 | -1): string {
  const { tokens } = readings
  const text = tokens.textOf(i)
  return tokens.isMark(i) && quotationMarks.has(text) ? tokens.textOf(i + step) : text
}

const quotationMarks = new Set('"“”«»\'‘')

const kinds = ['weekday', 'month', 'hijri', 'season', 'seasonAlone', 'dayWord', 'Y', 'yearNoun']

/** What a phrase is as part of a name; a day with its year (ثورة 25 يناير 2011) is a name only after a place. */
function kindOf({ captures }: Phrase): string {
  if (captures.D ?? captures.ordinal) {
    if (!captures.month && !captures.hijri) return 'ordinal'
    return captures.Y ? 'datedDay' : 'day'
  }
  return kinds.find((name) => name in captures) ?? ''
}

const onlyOne = (phrase: Phrase) => Object.keys(phrase.captures).length === 1

const isCapital = ({ tokens }: Readings, i: number) =>
  tokens.isWord(i) && isAt(tokens.text, tokens.startOf(i), unit.upper)

/** Whether the words around a phrase make it the name of something: حركة 6 أبريل, Sunday Times, Resolution 1701. */
export function isName(readings: Readings, phrase: Phrase): boolean {
  const { names } = readings.lexicon
  const kind = kindOf(phrase)
  if (kind === 'dayWord' && isInMarks(readings, phrase)) return true
  const makers = names.before.get(kind)
  if (makers) {
    const before = neighbour(readings, phrase.from - 1, -1)
    if (makers.has(before) || makers.has(readings.lexicon.withoutProclitics(before))) return true
  }
  const after = neighbour(readings, phrase.to, 1)
  if (kind === 'weekday' && isEverySunday(readings, phrase, after)) return true
  return names.after.get(kind)?.has(after) ?? false
}

const sunday = 7

/** "the Sunday trading law", "a ban on Sunday openings": what shops may do on any of them. */
function isEverySunday({ lexicon, tokens }: Readings, phrase: Phrase, after: string): boolean {
  if (phrase.captures.weekday?.value !== sunday || !onlyOne(phrase)) return false
  const words = lexicon.names.after.get('sunday')
  return words !== undefined && (words.has(after) || words.has(`${after}-${tokens.textOf(phrase.to + 1)}`))
}

/** «لـ"الغد"», «وفق «اليوم»»: a day alone between quotation marks is a paper. */
function isInMarks({ tokens }: Readings, phrase: Phrase): boolean {
  const [before, after] = [phrase.from - 1, phrase.to]
  return (
    onlyOne(phrase) &&
    tokens.isMark(before) &&
    tokens.isMark(after) &&
    quotationMarks.has(tokens.textOf(before)) &&
    quotationMarks.has(tokens.textOf(after))
  )
}

/** Years that a bare number of four digits may be without a word that says so. */
const likelyYears = { first: 1900, last: 2099 }

/** Whether a bare year, or a month that is also a common word or name, lacks what would show that it is one. */
export function isUnsupported(readings: Readings, phrase: Phrase): boolean {
  if (!onlyOne(phrase)) return false
  const { month, Y, seasonAlone } = phrase.captures
  const { lexicon, tokens } = readings
  const before = tokens.textOf(phrase.from - 1)
  const supported = lexicon.supports(before) || (before.length === 1 && /\p{Script=Arabic}/u.test(before))
  // «بندر الخريف»: without a preposition before it a season's name is most often somebody's
  const bare = tokens.text.slice(tokens.startOf(phrase.from), phrase.end).startsWith('ال')
  if (seasonAlone && isArabicText(readings)) return bare && !supported
  if (month) {
    if (readings.is(phrase.to, 'appointment')) return false
    if (!lexicon.grammar.doubtfulMonths.includes(month.value)) return false
    // "one resident, June Marsden"
    if (tokens.isMark(phrase.from - 1) && isCapital(readings, phrase.to)) return true
    return !supported || (isCapital(readings, phrase.from - 1) && phrase.from > 1)
  }
  if (!Y) return false
  const { to } = phrase
  // «وفق أرقامها، 1450 بناية»: a comma shows no year
  if (Y.value < likelyYears.first || Y.value > likelyYears.last)
    return !supported || before === ',' || countsNoun(readings, to)
  if (supported) return false
  if (countsNation(readings, to) || (Y.value % round === 0 && countsNoun(readings, to))) return true
  const ends = !tokens.has(to) || (tokens.isMark(to) && !tokens.isGlued(to)) || endings.has(tokens.textOf(to))
  return !ends && !isCapital(readings, to) && tokens.isWord(to) && !isArabicText(readings)
}

/** Of the numbers that may be years these are most often counts. */
const round = 50

const endings = new Set('.,;:)]»”"؛؟!?')

/** «1436 طعنا», «وظفت 2000 عاملة»: what is counted stands without the article after the number, most often with one of two endings. */
const countsNoun = (readings: Readings, to: number): boolean =>
  isArabicText(readings) &&
  readings.tokens.isWord(to) &&
  /^(?!ال|[ويت]).{3,}[اه]$/.test(readings.tokens.textOf(to))

/** "sent 2000 American troops", "sold 2000 Thai stores": a nation's adjective with what is counted after it. */
function countsNation(readings: Readings, to: number): boolean {
  const { tokens } = readings
  if (!isCapital(readings, to) || !tokens.isWord(to + 1) || isCapital(readings, to + 1)) return false
  return (
    /(?:[^s]s|men|women|people|police)$/.test(tokens.textOf(to + 1)) &&
    /(?:an|ese|ish|i|dutch|french|greek|czech)$/.test(tokens.textOf(to))
  )
}

const isArabicText = (readings: Readings) => readings.lexicon.grammar.language === 'ar'
