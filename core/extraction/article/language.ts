import { isAt, unit } from '@/core/text/units'
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

interface Vocabulary {
  words: ReadonlySet<string>
  /** UTF-16 units of the longest of them. */
  longest: number
}

const words = (list: string): Vocabulary => {
  const each = list.split(' ')
  return { words: new Set(each), longest: Math.max(...each.map(({ length }) => length)) }
}
const arabicWords = words('في من على أن إلى عن التي الذي ما هذا هذه قال كان مع بعد بين أو لا لم وقال إن')
/** Letters that Arabic does not write, as Persian, Urdu, Kurdish and Uyghur do. */
const foreignLetters = new Set(Array.from('پچژگکیےۆێڕٹڈںەۇ', (letter) => letter.charCodeAt(0)))

const latinLanguages = [englishCommonWords, frenchCommonWords].map((language) => ({
  ...language,
  words: words(language.words),
}))

/** Letters by the script and the writing that they show. */
interface Letters {
  arabic: number
  latin: number
  accented: number
  foreign: number
}

function lettersOf(text: string): Letters {
  const found: Letters = { arabic: 0, latin: 0, accented: 0, foreign: 0 }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) found.latin++
    else if (code >= 0x620 && code <= 0x64a) found.arabic++
    else if (code >= 0xdf && code <= 0x24f) found.accented++
    if (code >= 0x620 && foreignLetters.has(code)) found.foreign++
  }
  return found
}

/** BCP 47 code of a language that there are rules for, or `und`, from the script and the commonest words of the first 20,000 units. */
export function detectLanguage(text: string): string {
  const head = text.slice(0, sample)
  const { arabic, latin, accented, foreign } = lettersOf(head)
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

/** Share of the words of a text that are known ones; those too long to be one are only counted. */
function share(text: string, known: Vocabulary): number {
  const lower = text.toLowerCase()
  let [all, common] = [0, 0]
  for (let at = 0; at < lower.length; at++) {
    if (!isAt(lower, at, unit.letter)) continue
    const start = at
    while (isAt(lower, at, unit.letter)) at++
    all++
    if (at - start <= known.longest && known.words.has(lower.slice(start, at))) common++
  }
  return all === 0 ? 0 : common / all
}
