import { bareOf } from './proclitics'
import { brokenPlurals } from './words'

/**
 * Whether a definite word can be the adjective of the definite noun before it, by their endings: «النقابة العامة», but not
 * «النقابة الإجراءات», where the second is what the first is said to have done something to.
 */
export function agrees(noun: string, adjective: string): boolean {
  const bare = bareOf(noun)
  if (/(?:ات|ان)$/.test(bare) || brokenPlurals.has(bare)) return true
  return bare.endsWith('ه') ? !/(?:ات|ين|ون)$/.test(adjective) : !/(?:ات|ين|ون|[^ي]ه)$/.test(adjective)
}
