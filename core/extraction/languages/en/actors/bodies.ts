import { fold } from '../../../../text/fold'
import type { Member, Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { shape } from '../../../actors/written'
import { tenseWords } from '../dates/tense-words'
import { prepositions } from '../quotes/words'
import { capital, hasShape } from './capital'
import { has, trait } from './traits'
import { bodyPairs } from './words'

/** "police", "the treasury", "the commission": a body without a name, or the one of that kind that was named before. */
export function addBodies(roster: Roster, sentences: readonly (readonly Token[])[]): void {
  const byKind = new Map<string, Member[]>()
  for (const member of roster.organizations()) {
    const kind = kindOf(member.name)
    byKind.set(kind, [...(byKind.get(kind) ?? []), member])
  }
  for (const tokens of sentences) tokens.forEach((_, at) => readBody(roster, byKind, tokens, at))
}

/** "Electoral Commission", "University of Lisbon": the noun that says what it is. */
function kindOf(name: string): string {
  const words = fold(name).split(/\s+/)
  const of = words.findIndex((word) => /^(?:of|for|to)$/.test(word))
  return words[of > 0 ? of - 1 : words.length - 1] ?? ''
}

function readBody(
  roster: Roster,
  byKind: ReadonlyMap<string, readonly Member[]>,
  tokens: readonly Token[],
  at: number,
): void {
  const token = tokens[at]
  if (!token) return
  const isDefinite = tokens[at - 1]?.folded === 'the' && joined(token)
  const isOwned = owners.has(tokens[at - 1]?.folded ?? '') && joined(token)
  const sole = has(token, trait.soleBody) && (isDefinite || bare.has(token.folded))
  if (!isDefinite && !isOwned && !sole) return
  const next = tokens[at + 1]
  const beside = has(token, trait.beginsBody) && next !== undefined && /^(?:['’]s)?\s$/u.test(next.gap)
  const pair = beside && bodyPairs.has(`${token.folded}-${next.folded}`) ? next : null
  const last = pair ?? token
  // "its ministry": of whom the pronoun tells
  if (isOwned && !pair) return
  if (!(pair || sole || has(last, trait.namedBody)) || roster.isTaken(token.start, token.end)) return
  const isFirst = at === 0 || /[.!?:“”"]/u.test(token.gap)
  const after = tokens[at + (pair ? 2 : 1)]
  // "the Commission": a noun that may be written as a name
  const mayBeNamed = (isDefinite && has(token, trait.namedBody)) || token.folded === 'parliament'
  const isNamed = mayBeNamed && !(capital(after) && joined(after))
  if (!hasShape(token, shape.lower) && !isNamed && !(isFirst && has(token, trait.soleBody))) return
  if (!stands(after, tokens[at + (pair ? 3 : 2)])) return
  const named = (byKind.get(last.folded) ?? []).filter((member) =>
    member.mentions.some(({ end }) => end < token.start),
  )
  const [only, other] = named
  if (only && !other && !(pair && only.name.toLowerCase() !== `${token.folded} ${last.folded}`))
    roster.mention(only, token.start, last.end)
  else if (named.length === 0 && (pair || sole)) roster.addNew('organization', token.start, last.end)
}

const beyond = new Set(
  `and or but nor that which who when while where if because after before as than then also later is are was were be has have had will would
  can could may might must should do does did not never now still shot made took found fired sought calls says plans wants hopes faces wins
  expects denies insists argues claims intends announced`.split(/\s+/),
)
const told = new Set(tenseWords.past)

/** Of these English needs no article: "police said", "parliament voted". */
const bare = new Set(['police', 'parliament'])

const owners = new Set(['its', 'their'])

/** Whether a noun stands for itself before `next`, rather than telling what kind of thing follows: "the police officer". */
export function stands(next: Token | undefined, after: Token | undefined): boolean {
  if (!joined(next)) return true
  const { folded } = next
  // "police of that county": whose they are makes the name; "accused the government of ignoring": of what
  if (folded === 'of') return after?.folded.endsWith('ing') === true
  return (
    beyond.has(folded) ||
    prepositions.has(folded) ||
    told.has(folded) ||
    has(next, trait.says) ||
    /(?:.{3}ed|ly)$/.test(folded)
  )
}
