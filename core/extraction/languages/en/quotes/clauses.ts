import type { Act, Clause, Word, Wording } from '../../../quotes/acts'
import { boundsAfter } from '../../../quotes/bounds'
import { afterDateline } from '../../../quotes/dateline'
import { has, trait } from './traits'
import * as lists from './words'

const at = (words: readonly Word[], index: number): string => words[index]?.folded ?? ''

/** Words between a verb and its "that". */
const THAT_REACH = 8
/** A clause of fewer words tells nothing by itself. */
const SHORTEST = 3
/** Words that an attribution at the end may have after its verb: "officials said on Tuesday". */
const TAIL = 7

/** What is told in clauses of its own: after the verb ("said that …"), or before it ("…, officials said"). */
export function englishClauses(wording: Wording, acts: readonly Act[], begin: number, end: number): Clause[] {
  if (acts.length === 0) return []
  const { words } = wording
  const clauses: Clause[] = []
  const bounds = boundsAfter(acts, (act) => divides(words, act), words.length)
  const verbs = nextVerbs(words)
  let told = 0
  acts.forEach((act, index) => {
    if (act.from < told) return
    const first = clauseStart(wording, act)
    const to = bounds[index] ?? words.length
    if (first !== null && to - first >= SHORTEST && (verbs[first + 1] ?? to) < to) {
      clauses.push({ start: words[first]?.start ?? begin, end: words[to]?.start ?? end, act })
      told = to
    } else if (act === acts[0] && trails(words, act, verbs)) {
      clauses.push({
        start: words[afterDateline(words)]?.start ?? begin,
        end: words[act.from]?.start ?? end,
        act,
      })
      told = act.to
    }
  })
  return clauses
}

/** Where what is said begins, or null when no clause follows the act. */
function clauseStart({ words, mentions }: Wording, act: Act): number | null {
  if (act.kind === 'source') {
    const leads = act.from === 0 && words[act.to]?.apart === 'comma'
    return leads ? act.to : null
  }
  if (!act.content) return null
  for (let index = act.at + 1; index <= act.at + THAT_REACH && index < words.length; index++) {
    if (words[index]?.apart === 'speech' || words[index]?.apart === 'colon') break
    if (at(words, index) === 'that' && !lists.verbal.has(at(words, index + 1)))
      return words[index + 1]?.apart === '' ? index + 1 : null
    if (at(words, index) === 'that') break
  }
  let first = act.at + 1
  if (/^(?:told|tells|telling)$/.test(at(words, act.at))) {
    const listener = words[first] && mentions.on(words[first] ?? { start: 0, end: 0 })
    if (listener)
      while (words[first] && mentions.on(words[first] ?? { start: 0, end: 0 }) === listener) first++
    else if (lists.audience.has(at(words, first))) first++
    else return null
  }
  const word = words[first]
  if (!word || word.apart !== '') return null
  const opens =
    lists.determiners.has(word.folded) ||
    lists.pronouns.has(word.folded) ||
    word.folded === 'there' ||
    word.folded === 'one' ||
    (/^\p{Lu}/u.test(word.text) && mentions.on(word) !== undefined && !lists.timeWords.has(word.folded))
  return opens ? first : null
}

/** For each word where the next verb stands; words in marks count as one. */
function nextVerbs(words: readonly Word[]): number[] {
  const next: number[] = []
  let last = words.length
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]
    if (word && (word.apart === 'speech' || has(word, trait.verb))) last = index
    next[index] = last
  }
  return next
}

/** Whether an act ends the clause before it, rather than standing inside it. */
function divides(words: readonly Word[], act: Act): boolean {
  const apart = words[act.from]?.apart
  if (act.kind !== 'verb') return apart !== '' || act.kind === 'source'
  const joined = /^(?:and|but|while|whereas|though|although)$/.test(at(words, act.from - 1))
  return apart !== '' || joined
}

/** "…, officials said on Tuesday": the words before the subject are what is said. */
function trails(words: readonly Word[], act: Act, verbs: readonly number[]): boolean {
  if (act.kind === 'participle' || act.from < SHORTEST + 1 || words.length - act.to > TAIL) return false
  if (words[act.from]?.apart !== 'comma') return false
  if (act.subject.kind === 'unnamed' && act.kind === 'source') return false
  if (act.kind === 'verb' && !act.content) return false
  const before = words.slice(0, act.from)
  return (
    before.every(({ apart }) => apart !== 'speech' && apart !== 'colon') && (verbs[1] ?? act.from) < act.from
  )
}
