import type { ClauseRole, EventToken } from '@/core/extraction/events/language'
import { has } from '@/core/extraction/events/traits'
import { trait } from '@/core/extraction/events/vocabulary'
import { auxiliaries, numberWords, prepositions, speechVerbs, wordSet } from './grammar'

const irregularPasts =
  wordSet(`said told was were had did went came took gave made became saw got knew thought brought brought held led ran
  caught dealt slept swung dug overran overthrew tore woke wept stung slew meant fed spoke stood sent sold set spent left lost paid put read rose sat shook stole swam taught threw won wore wrote broke built bought
  chose drew drove fell felt flew fought found grew heard hid hit kept laid lay met quit rode sank sang shot shut slid struck swept swore began become became drowned died tied lied sued freed sought arose broke drank drove ate fled forgot forgave froze gave hung
  knelt lent slid sank swung slipped outdid rewrote reread forbade bid cast cost hurt overtook undid upheld withheld wrung lit overcame oversaw rang rebuilt shrank sped spun spread sprang strode stuck underwent withdrew wound`)
const notPast = wordSet(
  'united red need speed indeed hundred feed seed bed led shed bleed breed exceed proceed united-states',
)

/** A verb in the past tense or its participle, by a list or by its ending. */
export function looksPast(word: string): boolean {
  return irregularPasts.has(word) || (word.length > 4 && word.endsWith('ed') && !notPast.has(word))
}

/** A verb that makes a clause: an auxiliary, a past tense, a verb of saying. */
export const isFinite = (word: string): boolean =>
  auxiliaries.has(word) || looksPast(word) || speechVerbs.has(word)

/** After these "that" points at something: "that day", "that same year". */
const pointed = wordSet(
  'day year month week night evening morning time point moment same case country way of is was',
)

/** Verbs without a passive: after its noun such a form is the verb of a clause. */
const intransitive = wordSet(
  'exploded died collapsed crashed occurred happened arrived appeared disappeared erupted remained fell went came led resigned',
)

const past = (token: EventToken | undefined): boolean => has(token, trait.past)
const finite = (token: EventToken | undefined): boolean => has(token, trait.finite)

/** Whether a verb that makes a clause, and no auxiliary of the passive, stands in tokens [from, to). */
function tells(tokens: readonly EventToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (finite(token) && !has(token, trait.passive)) return true
  }
  return false
}

/** "a bomb that exploded" describes; "said that …", "ruled in May that …" tells what is said. */
function thatClause(tokens: readonly EventToken[], index: number, from: number): ClauseRole | null {
  const next = tokens[index + 1]
  if (pointed.has(next?.text ?? '') && next?.text !== 'was' && next?.text !== 'is') return null
  if (finite(next)) return 'relative'
  return tells(tokens, from, index) ? 'content' : null
}

/** "killed at least 30", "injured over a dozen": a number with its bound, no preposition. */
function countsAfter(tokens: readonly EventToken[], index: number): boolean {
  const [word, next] = [tokens[index]?.text ?? '', tokens[index + 1]]
  if (word === 'at') return next?.text === 'least' || next?.text === 'most'
  return (
    /^(?:over|about|around|near|under)$/.test(word) &&
    (next?.kind === 'number' || numberWords.has(next?.text ?? ''))
  )
}

/** "a debate scheduled for Monday", "the man arrested in May": a participle right after its noun, in a clause that has its verb. */
function isReducedRelative(tokens: readonly EventToken[], index: number, from: number): boolean {
  const [before, word, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!before || !word || !after || before.kind !== 'word' || !past(word)) return false
  if (auxiliaries.has(word.text) || !prepositions.has(after.text)) return false
  // "in a bid to assist", "curb the spread of it", "flags be lowered to half staff", "where a minibus exploded in May"
  if (
    has(before, trait.finite | trait.determiner | trait.passive) ||
    intransitive.has(word.text) ||
    prepositions.has(before.text) ||
    /ly$|^(?:and|or|to|not|also|then|who|which|that|it|he|she|they|we|i)$/.test(before.text)
  )
    return false
  if (countsAfter(tokens, index + 1)) return false
  // "was yesterday reported": the verb of the clause itself
  if (auxiliaries.has(tokens[index - 2]?.text ?? '') || auxiliaries.has(tokens[index - 3]?.text ?? ''))
    return false
  let verb = from
  while (verb < index && !finite(tokens[verb])) verb++
  // without a verb before it this one is the clause's own
  return verb < index && index - verb > 1
}

/** "officials said a bomb planted on a bus exploded": after the description what is said goes on. */
function goesOn(tokens: readonly EventToken[], index: number, from: number): boolean {
  if (from === 0 || index - from < 2 || !past(tokens[from]) || !finite(tokens[index])) return false
  if (/^(?:and|or|to|who|which|that)$/.test(tokens[index - 1]?.text ?? '')) return false
  return tokens.slice(Math.max(0, from - 12), from).some((token) => token.word.speech !== null)
}

/** Words from the verb of saying within which what is said has its own verb. */
const OWN_VERB = 8

/** "the union said talks would resume": what is said begins without a "that". */
function saysAtOnce(tokens: readonly EventToken[], index: number): boolean {
  const verb = tokens[index - 1]
  if (!verb || verb.word.speech === null || !plainSaying.has(verb.text)) return false
  const first = tokens[index]
  if (first?.kind !== 'word' || prepositions.has(first.text) || first.text === 'that' || finite(first))
    return false
  for (const token of tokens.slice(index + 1, index + OWN_VERB)) {
    if (token.kind === 'mark' || token.text === 'that') return false
    if (/^(?:would|will)$/.test(token.text)) return true
  }
  return false
}

const plainSaying = wordSet('said says added claimed insisted argued conceded')

/** "elections which were held", not "signs which read 'enough' on Monday", whose day is that of the main verb. */
function describes(tokens: readonly EventToken[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (before?.kind !== 'word' || prepositions.has(before.text)) return false
  return finite(after) && !/^(?:read|say|says|said|state|states|stated)$/.test(after?.text ?? '')
}

/** Where a clause begins inside another without a comma: what is said, or what describes the noun before. */
export function embeddedClause(
  tokens: readonly EventToken[],
  index: number,
  from: number,
): ClauseRole | null {
  if (index <= from) return null
  const word = tokens[index]?.text
  if (word === 'that') return thatClause(tokens, index, from)
  // "elections which were held in June": without its comma
  if (word === 'which') return describes(tokens, index) ? 'relative' : null
  if (goesOn(tokens, index, from) || saysAtOnce(tokens, index)) return 'content'
  return isReducedRelative(tokens, index, from) ? 'relative' : null
}
