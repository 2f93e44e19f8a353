import type { Token } from '../../../actors/tokens'
import type { SpeechGrammar } from '../../../quotes/acts'
import { titles } from '../actors/words'
import { frenchActs } from './acts'
import { frenchClauses } from './clauses'
import { mainSubject } from './subjects'
import { determiners, finiteForms, gerunds, participleForms } from './verbs'
import * as lists from './words'

/** More words than this in marks are no name. */
const NAME_WORDS = 9

/** `le film « … »`, `intitulé « … »`, `« Le Monde »`: marks that hold a name. French titles begin with a capital and go on without. */
function namesThing(before: readonly Token[], _after: Token | undefined, words: string): boolean {
  const parts = words.split(/\s+/)
  if (parts.length > NAME_WORDS) return false
  const last = before[0]?.folded ?? ''
  if (lists.naming.has(last)) return true
  if (/[,.!?…]$/u.test(words)) return false
  if (lists.namedThings.has(last)) return parts.length <= 2 || /^\p{Lu}/u.test(words)
  const weighty = parts.filter((part) => !lists.smallWords.has(part.toLowerCase()))
  const isSpoken = finiteForms.has(last) || participleForms.has(last) || gerunds.has(last)
  return !isSpoken && weighty.length > 1 && weighty.every((part) => /^[\p{Lu}\p{N}#@]/u.test(part))
}

/** Forms of address and parts of offices by which no single holder is known. */
const unofficial: ReadonlySet<string> = new Set(
  `m mm mme mmes mlle me dr pr mgr monsieur madame premier premiere general generale chef cheffe adjoint adjointe delegue deleguee
  elu elue`.split(/\s+/),
)

/** A word of a title without an elided article. */
const withoutElision = (folded: string): string => folded.replace(/^(?:l|d|qu)['’]/u, '')

function bareTitle(folded: string): string {
  const bare = withoutElision(folded)
  return determiners.has(bare) || lists.prepositions.has(bare) ? '' : bare
}

export const frenchSpeech: SpeechGrammar = {
  apposesNames: true,
  acts: frenchActs,
  mainSubject,
  clauses: frenchClauses,
  namesThing,
  standIn: () => null,
  says: (folded) => finiteForms.has(folded) || participleForms.has(folded) || gerunds.has(folded),
  bareTitle,
  lessens: (bare) => /^(?:vice|ancien|ancienne|ex|adjoint|adjointe|feu)(?:-|$)/u.test(bare),
  isTitle: (bare) => titles.has(bare) && !unofficial.has(bare),
}
