import type { Act, Clause, Word, Wording } from '../../../quotes/acts'
import { at, within } from './subjects'
import { boundsAfter } from '../../../quotes/bounds'
import { afterDateline } from '../../../quotes/dateline'
import * as lists from './words'

/** Words between a verb's subject and the particle of its clause. */
const PARTICLE_REACH = 20
/** A clause of fewer words tells nothing by itself. */
const SHORTEST = 2

/** What is told in clauses of its own: «قال إن …», «أعلنت أنها …», «…، وفق فلان». */
export function arabicClauses(wording: Wording, acts: readonly Act[], begin: number, end: number): Clause[] {
  if (acts.length === 0) return []
  const { words } = wording
  const clauses: Clause[] = []
  const bounds = boundsAfter(acts, (act) => divides(words, act), words.length)
  let told = 0
  acts.forEach((act, index) => {
    if (act.from < told) return
    const bound = bounds[index] ?? words.length
    const start = act.content ? contentStart(words, act, bound) : null
    if (start !== null) {
      const to = clauseEnd(words, start.index, bound)
      clauses.push({ start: start.offset, end: words[to]?.start ?? end, act })
      told = to
    } else if (act === acts[0] && attributes(words, act)) {
      const first = afterDateline(words) || (words[1]?.apart === 'comma' ? 1 : 0)
      clauses.push({ start: words[first]?.start ?? begin, end: words[act.from]?.start ?? end, act })
      told = act.to
    }
  })
  return clauses
}

/** The first word of the clause after its particle; a pronoun on the particle stays with it. */
function contentStart(
  words: readonly Word[],
  act: Act,
  to: number,
): { offset: number; index: number } | null {
  for (let index = act.to; index < to && index <= act.to + PARTICLE_REACH; index++) {
    const word = words[index]
    const gone = word?.apart === 'speech' || word?.apart === 'colon'
    if (!word || gone || to - index <= SHORTEST) return null
    if (lists.contentPronouns.has(word.folded))
      return { offset: word.start + (word.folded.startsWith('ب') ? 1 : 0), index }
    const next = words[index + 1]
    if (lists.contentParticles.has(word.folded))
      return next && next.apart !== 'colon' ? { offset: word.end, index } : null
  }
  return null
}

/** Whether an act ends the clause before it, rather than standing inside it. */
function divides(words: readonly Word[], act: Act): boolean {
  const word = words[act.from]
  if (!word) return false
  if (act.kind === 'participle') return word.apart !== ''
  if (act.kind === 'source') return true
  return word.apart !== '' || within(lists.sayingVerbs, word.folded) !== word.folded
}

/** Where a clause that begins after `from` ends: before «، فيما», «في وقت», «داعيا» or `to`. */
function clauseEnd(words: readonly Word[], from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    if (words[index]?.apart !== 'comma') continue
    const folded = at(words, index)
    if (lists.clauseStops.has(folded)) return index
    if (folded === 'في' && /^(?:وقت|حين|الوقت)$/.test(at(words, index + 1))) return index
  }
  return to
}

/** «…، بحسب فلان»: the sentence up to there is what the source says. */
function attributes(words: readonly Word[], act: Act): boolean {
  if (act.subject.kind === 'unnamed' || act.from <= SHORTEST + 1) return false
  if (act.kind !== 'source' || words[act.from]?.apart !== 'comma') return false
  return words.slice(0, act.from).every(({ apart }) => apart !== 'speech' && apart !== 'colon')
}
