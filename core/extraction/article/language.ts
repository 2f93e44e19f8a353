import { englishCommonWords } from '../languages/en/article/common-words'
import { frenchCommonWords } from '../languages/fr/article/common-words'

/** What tells a language in Latin letters from its neighbours. */
export interface LatinLanguage {
  /** BCP 47. */
  code: string
  /** Its commonest words that are not common in a neighbour, divided by spaces. */
  words: string
  /** Least share of them among the words of a text. */
  least: number
  /** The same of a few lines; the share must be above it. */
  leastOfLines: number
  /** Plain letters that each letter with an accent needs at least. */
  plainPerAccented: number
}

const sample = 20_000
const longestLines = 400

const words = (list: string) => new Set(list.split(' '))
const arabicWords = words('في من على أن إلى عن التي الذي ما هذا هذه قال كان مع بعد بين أو لا لم وقال إن')
/** Letters that Arabic does not write, as Persian, Urdu, Kurdish and Uyghur do. */
const foreignLetters = /[پچژگکیےۆێڕٹڈںەۇ]/g

const latinLanguages = [englishCommonWords, frenchCommonWords].map((language) => ({
  ...language,
  words: words(language.words),
}))

/** BCP 47 code of a language that there are rules for, or `und`, from the script and the commonest words of the first 20,000 units. */
export function detectLanguage(text: string): string {
  const head = text.slice(0, sample)
  const arabic = head.match(/[\u0620-\u064a]/g)?.length ?? 0
  const latin = head.match(/[a-z]/gi)?.length ?? 0
  const accented = head.match(/[\u00df-\u024f]/g)?.length ?? 0
  const foreign = head.match(foreignLetters)?.length ?? 0
  if (arabic > latin) {
    // a line or two of Arabic may hold none of its common words
    const common = head.length < longestLines ? 0 : 0.02
    return foreign * 20 > arabic || share(head, arabicWords) < common ? 'und' : 'ar'
  }
  if (latin === 0) return 'und'
  const known = latinLanguages.find((language) => {
    if (accented * language.plainPerAccented > latin) return false
    const common = share(head, language.words)
    return common >= language.least || (head.length < longestLines && common > language.leastOfLines)
  })
  return known?.code ?? 'und'
}

/** Whether there are rules for a language: those that `detectLanguage` tells. */
export const isKnownLanguage = (code: string): boolean =>
  code === 'ar' || latinLanguages.some((language) => language.code === code)

function share(text: string, known: ReadonlySet<string>): number {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return all.length === 0 ? 0 : all.filter((word) => known.has(word)).length / all.length
}
