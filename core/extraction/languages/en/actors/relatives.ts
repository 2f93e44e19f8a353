import { joined, type Token } from '../../../actors/tokens'
import { capital } from './capital'
import { has, trait } from './traits'

const relatives = new Set(
  'mother father brother sister wife husband son daughter widow widower uncle aunt cousin grandmother grandfather nephew niece'.split(
    ' ',
  ),
)

/** What no first name is. */
const notFirst =
  trait.common | trait.thing | trait.title | trait.organization | trait.demonym | trait.placeHead

/** "his mother, Amina, wept", "Hale's brother Idris said": a first name alone after whose relative it is. */
export function isRelative(tokens: readonly Token[], at: number): boolean {
  if (!relatives.has(tokens[at - 1]?.folded ?? '')) return false
  const [owner, name, next] = [tokens[at - 2], tokens[at], tokens[at + 1]]
  if (!/^\p{Lu}\p{Ll}+$/u.test(name?.text ?? '')) return false
  if (has(name, notFirst) || (capital(next) && joined(next))) return false
  if (/^,\s$/u.test(name?.gap ?? '')) return next !== undefined && next.gap.startsWith(',')
  return joined(name) && /^(?:his|her|their|my)$|['’]s$/.test(owner?.folded ?? '')
}
