import type { Act, Clause, Word, Wording } from '../../../quotes/acts'
import { boundsAfter } from '../../../quotes/bounds'
import { afterDateline } from '../../../quotes/dateline'

/** Words between a verb and its `que`. */
const THAT_REACH = 8
/** A clause of fewer words tells nothing by itself. */
const SHORTEST = 4
/** Words that an attribution at the end may have after its verb. */
const TAIL = 10

interface ClauseStart {
  /** Index of the first word. */
  first: number
  /** Offset into the article's text; within the word after an elided `qu'`. */
  start: number
}

/** What is told in clauses of its own: after `que`, after `selon X,`, or before `…, a indiqué X`. */
export function frenchClauses(wording: Wording, acts: readonly Act[], begin: number, end: number): Clause[] {
  const { words } = wording
  const clauses: Clause[] = []
  const bounds = boundsAfter(acts, (act) => divides(words, act), words.length)
  let told = 0
  acts.forEach((act, index) => {
    if (act.from < told) return
    const begins = clauseStart(words, act)
    const to = bounds[index] ?? words.length
    if (begins && to - begins.first >= SHORTEST) {
      clauses.push({ start: begins.start, end: words[to]?.start ?? end, act })
      told = to
    } else if (act === acts[0] && trails(words, act)) {
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

function clauseStart(words: readonly Word[], act: Act): ClauseStart | null {
  if (act.kind === 'source') {
    const word = words[act.to]
    return act.from === 0 && word?.apart === 'comma' ? { first: act.to, start: word.start } : null
  }
  if (!act.content) return null
  for (let index = act.at + 1; index <= act.at + THAT_REACH; index++) {
    const word = words[index]
    if (!word || word.apart === 'speech' || word.apart === 'colon') return null
    const that = /^qu['’]/u.exec(word.folded)
    if (that) return { first: index, start: word.start + that[0].length }
    const next = words[index + 1]
    if (word.folded === 'que') return next?.apart === '' ? { first: index + 1, start: next.start } : null
  }
  return null
}

/** Whether an act ends the clause before it, rather than standing inside it. */
const divides = (words: readonly Word[], act: Act): boolean =>
  act.kind === 'source' ||
  words[act.from]?.apart !== '' ||
  /^(?:et|mais|puis)$/u.test(words[act.from - 1]?.folded ?? '')

/** `…, a indiqué lundi la préfecture`, `…, estime-t-elle`: the words before it are what is said. */
function trails(words: readonly Word[], act: Act): boolean {
  if (act.kind === 'participle' || act.content) return false
  if (act.from < SHORTEST || words.length - act.to > TAIL) return false
  if (words[act.from]?.apart !== 'comma' || (act.kind === 'verb' && act.subject.kind === 'unnamed'))
    return false
  return words.slice(0, act.from).every(({ apart }) => apart !== 'speech' && apart !== 'colon')
}
