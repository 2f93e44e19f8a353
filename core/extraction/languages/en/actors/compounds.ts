import { joined, type Token } from '../../../actors/tokens'
import { lexicon } from '../../../lexicon/lexicon'
import { stands } from './bodies'
import { known } from './known'
import { has, trait } from './traits'
import { describedNouns, stateBodyPairs } from './words'

/** "Mumbai-based", "Iran-backed": what the lexicon knows by the part before the hyphen. */
export function partOfCompound({ text, folded }: Token) {
  if (!/[-–]/.test(text)) return null
  const tail =
    /^(.+)[-–](?:based|backed|led|born|controlled|held|occupied|run|owned|brokered|mediated)$/u.exec(text)
  const head = tail?.[1]
  const spelling =
    head &&
    lexicon()
      .spellings.en.get(folded.slice(0, head.length))
      ?.find(({ words }) => words.length === 1)
  return spelling ? { entity: spelling.entity, length: head.length } : null
}

/** One after "military" in "Israeli military", "Azerbaijan's military", "Lebanese health ministry"; else `end`. */
export function bodyOfState(tokens: readonly Token[], at: number, end: number): number {
  const state = tokens[at]
  if (state && end - at <= 3 && isLocal(tokens, at, end)) return end + 2
  if (!state || end !== at + 1) return end
  const adjective = has(state, trait.demonym)
  if (!adjective && known(tokens, at)?.entity.type !== 'state') return end
  const [first, second] = [tokens[end], tokens[end + 1]]
  const genitive = /^['’]s?\s$/u.test(first?.gap ?? '')
  if (!first || !(joined(first) || (genitive && !adjective))) return end
  if (describedNouns.has(second?.folded ?? '')) return end
  if (second && joined(second) && stateBodyPairs.has(`${first.folded}-${second.folded}`)) return end + 2
  return has(first, trait.stateBody) ? end + 1 : end
}

const levels = new Set(
  'provincial city town county district municipal regional village borough parish'.split(' '),
)
const localBodies = new Set('council court police government assembly administration'.split(' '))

/** "Harbury city council", "the Zarrogate provincial court": a body by its place and its level. */
function isLocal(tokens: readonly Token[], at: number, end: number): boolean {
  const [level, body] = [tokens[end], tokens[end + 1]]
  if (!joined(level) || !joined(body) || !levels.has(level.folded) || !localBodies.has(body.folded))
    return false
  if (!stands(tokens[end + 2], tokens[end + 3])) return false
  return !tokens
    .slice(at, end)
    .some((token) => has(token, trait.common | trait.title | trait.thing | trait.given | trait.organization))
}

/** Words of "News 12", "Channel 4": 2 where one begins, else 0. */
export const channelLength = (tokens: readonly Token[], at: number): number =>
  /^(?:News|Channel)$/.test(tokens[at]?.text ?? '') &&
  joined(tokens[at + 1]) &&
  /^\p{Nd}{1,2}$/u.test(tokens[at + 1]?.text ?? '')
    ? 2
    : 0
