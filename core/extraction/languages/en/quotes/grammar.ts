import type { Token } from '../../../actors/tokens'
import type { SpeechGrammar } from '../../../quotes/acts'
import { titles } from '../actors/words'
import { englishActs } from './acts'
import { englishClauses } from './clauses'
import { mainSubject } from './subjects'
import * as lists from './words'

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** More words than this in marks are no name. */
const NAME_WORDS = 9

/** `the film "…"`, `titled "…"`, `Obergefell v. Hodges`, `Dwayne "The Rock" Johnson`: marks that hold a name. */
function namesThing(before: readonly Token[], after: Token | undefined, words: string): boolean {
  const parts = words.split(/\s+/)
  if (parts.length > NAME_WORDS) return false
  if (/\s(?:v|vs)\.?\s/.test(words)) return true
  const last = before[0]
  if (!last) return false
  if (lists.naming.has(last.folded) || isNicknamed(before)) return parts.length < NAME_WORDS
  if (/[,.!?…]$/.test(words) && !lists.namedThings.has(last.folded)) return false
  if (last.folded === 'as' && /^(?:known|titled|branded|marketed)$/.test(before[1]?.folded ?? '')) return true
  if (last.folded === 'as' && parts.length < 3 && before.some(({ folded }) => lists.listing.has(folded)))
    return true
  const weighty = parts.filter((part) => !lists.smallWords.has(part.toLowerCase()))
  const titled = weighty.length > 0 && weighty.every((part) => /^[\p{Lu}\p{N}#@]/u.test(part))
  if (lists.namedThings.has(last.folded)) return titled || parts.length <= 2
  if (!titled || lists.sayingVerbs.has(last.folded) || lists.speechParticiples.has(last.folded)) return false
  if (weighty.length > 1) return true
  const inName =
    isCapital(last.text) && after !== undefined && isCapital(after.text) && /^["”]?\s/.test(after.gap)
  return inName || lists.namedThings.has(after?.folded ?? '')
}

/** "nicknamed the 'Lion of the North'" */
const isNicknamed = ([last, verb]: readonly Token[]): boolean =>
  /^(?:the|an?)$/.test(last?.folded ?? '') && verb?.folded === 'nicknamed'

const bareTitle = (folded: string): string =>
  lists.determiners.has(folded) || lists.prepositions.has(folded) ? '' : folded

const unofficial: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'first',
  'foreign',
  'prime',
  'chief',
  'general',
])

export const englishSpeech: SpeechGrammar = {
  acts: englishActs,
  mainSubject,
  clauses: englishClauses,
  namesThing,
  standIn: ([article, noun = '', ...more]) =>
    article === 'the' &&
    more.length === 0 &&
    (noun === 'statement' || lists.standIns.has(noun) || noun.endsWith('-year-old'))
      ? noun
      : null,
  isWriting: (noun) => noun === 'statement',
  says: (folded) => lists.sayingVerbs.has(folded) || lists.speechParticiples.has(folded),
  bareTitle,
  lessens: (bare) => /^(?:deputy|vice|former|ex|assistant|acting|late)(?:-|$)/.test(bare),
  isTitle: (bare) => titles.has(bare) && !unofficial.has(bare),
}
