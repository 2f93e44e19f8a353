import type { Readings } from './readings'
import type { Phrase } from './sequence'

/** The word next to tokens [from, to), over quotation marks and brackets, or the empty string. */
function neighbour(readings: Readings, i: number, step: 1 | -1): string {
  const token = readings.tokens[i]
  if (!token) return ''
  if (token.kind === 'mark' && /^["“”«»'‘]$/.test(token.text)) return readings.tokens[i + step]?.text ?? ''
  return token.text
}

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

const isCapital = (readings: Readings, i: number) => {
  const token = readings.tokens[i]
  return token?.kind === 'word' && /^\p{Lu}/u.test(readings.text.slice(token.start, token.start + 2))
}

/** Whether the words around a phrase make it the name of something: حركة 6 أبريل, Sunday Times, Resolution 1701. */
export function isName(readings: Readings, phrase: Phrase): boolean {
  const { names } = readings.lexicon
  const kind = kindOf(phrase)
  const before = neighbour(readings, phrase.from - 1, -1)
  const after = neighbour(readings, phrase.to, 1)
  const bare = readings.lexicon.withoutProclitics(before)
  const makers = names.before.get(kind)
  return (
    (makers !== undefined && (makers.has(before) || makers.has(bare))) ||
    (names.after.get(kind)?.has(after) ?? false)
  )
}

/** Years that a bare number of four digits may be without a word that says so. */
const likelyYears = { first: 1900, last: 2099 }

/** Whether a bare year, or a month that is also a common word or name, lacks what would show that it is one. */
export function isUnsupported(readings: Readings, phrase: Phrase): boolean {
  if (!onlyOne(phrase)) return false
  const { month, Y, seasonAlone } = phrase.captures
  const { lexicon, tokens } = readings
  const before = tokens[phrase.from - 1]
  const supported =
    before !== undefined && (lexicon.supports(before.text) || /^\p{Script=Arabic}$/u.test(before.text))
  // «بندر الخريف»: without a preposition before it a season's name is most often somebody's
  const bare = readings.text.slice(tokens[phrase.from]?.start ?? 0, phrase.end).startsWith('ال')
  if (seasonAlone && isArabicText(readings)) return bare && !supported
  if (month) {
    if (readings.is(phrase.to, 'appointment')) return false
    if (!lexicon.grammar.doubtfulMonths.includes(month.value)) return false
    // "one resident, June Marsden"
    if (before?.kind === 'mark' && isCapital(readings, phrase.to)) return true
    return !supported || (isCapital(readings, phrase.from - 1) && phrase.from > 1)
  }
  if (!Y) return false
  const after = tokens[phrase.to]
  // «وفق أرقامها، 1450 بناية»: a comma shows no year
  if (Y.value < likelyYears.first || Y.value > likelyYears.last) return !supported || before.text === ','
  if (supported) return false
  const ends = !after || (after.kind === 'mark' && !after.glued) || /^[.,;:)\]»”"؛؟!?]$/.test(after.text)
  return !ends && !isCapital(readings, phrase.to) && after.kind === 'word' && !isArabicText(readings)
}

const isArabicText = (readings: Readings) => readings.lexicon.grammar.language === 'ar'
