import type { Candidate } from './candidates'
import type { SentenceView } from './sentence-view'
import { has } from './traits'
import { trait } from './vocabulary'

/** Whether a token stands between quotation marks, however few words they hold. */
function inMarks({ tokens }: SentenceView, at: number): boolean {
  let open = false
  for (let token = 0; token < at; token++) {
    const mark = tokens[token]?.text
    if (mark === '"') open = !open
    else if (mark === '“' || mark === '”') open = mark === '“'
  }
  return open
}

/**
 * A name may end in such a word ("World War I") or hold one ("The Time of Your Life"): what comes before is a mark or a
 * small word, and an owner ("My mother") opens a clause.
 */
function isSubject({ tokens, named, spoken }: SentenceView, at: number, from: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!has(token, trait.converses) || named[at] || spoken[at]) return false
  // "I'm"
  if (next?.kind !== 'word' && !/^['’]$/.test(next?.text ?? '')) return false
  if (has(token, trait.determiner)) return at === from || before?.kind === 'mark'
  return before?.kind !== 'word' || has(before, trait.stopword | trait.opens | trait.finite)
}

/**
 * Is this telling of an interview that is printed without quotation marks: what somebody says of themselves ("I moved out
 * in 2016"), or asks? It is neither quoted nor told by the paper.
 */
function isConversation({ view, clause, quotes }: Candidate): boolean {
  if (quotes.length > 0) return false
  const [from, to] = [clause?.from ?? 0, clause?.to ?? view.tokens.length]
  for (let at = from; at < to; at++) if (isSubject(view, at, from) && !inMarks(view, at)) return true
  return false
}

/** The tellings of a sentence without those of an interview. */
export const toldByThePaper = (told: readonly Candidate[]): readonly Candidate[] =>
  told.filter((telling) => !isConversation(telling))
