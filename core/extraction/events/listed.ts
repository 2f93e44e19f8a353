import type { Candidate } from './candidates'
import type { Clause } from './clauses'
import type { EventLanguage, EventToken } from './language'
import type { SentenceView } from './sentence-view'
import { has } from './traits'
import { trait } from './vocabulary'

/** Tokens of what is listed with its date: "the Harbury Prize in", "and the Pryce Medal for poetry in". */
const LONGEST_ITEM = 14

const isConjunction = (token: EventToken | undefined): boolean => token?.text === 'and'

/** First token of an item after its comma and its "and". */
function headOf({ tokens }: SentenceView, { from, to }: Clause): number {
  let at = from
  while (at < to && (tokens[at]?.kind === 'mark' || isConjunction(tokens[at]))) at++
  return at
}

/** A noun phrase with a date, and no verb of its own nor a word that opens a clause. */
function isItem(view: SentenceView, stretch: Clause, language: EventLanguage): boolean {
  const head = headOf(view, stretch)
  if (head === stretch.from || stretch.to - head > LONGEST_ITEM || stretch.to - head < 3) return false
  // "Hale was freed in 2010, and Jim Pryce in 2012": another subject
  const first = view.tokens[head]
  const named = view.mentions.find(({ start, end }) => first && first.start >= start && first.end <= end)
  if (!has(first, trait.determiner) && (!named || named.actor.type === 'person')) return false
  for (let at = head; at < stretch.to; at++) {
    const token = view.tokens[at]
    if (view.dated[at] || token === undefined) continue
    const role = language.clauseOpeners.get(token.text)
    if (has(token, trait.finite) || (role && !role.needsComma) || view.spoken[at]) return false
  }
  return true
}

/**
 * "She received the Harbury Prize in 1971, the Pryce Medal in 1987 and the Ostrel Prize in 1998": what stands with a later
 * date of a list is told by the verb of the first.
 *
 * @param first telling of the date right before the list goes on
 * @param stretches per further date of the sentence, in order: its index and the words that stand with it
 * @returns a telling for each, or none where this is no list
 */
export function tellingsOfList(
  view: SentenceView,
  first: Candidate | undefined,
  stretches: readonly { index: number; stretch: Clause }[],
  language: EventLanguage,
): { index: number; stretch: Clause; shared: Pick<Clause, 'from' | 'to'> }[] {
  const clause = first?.clause
  const last = stretches.at(-1)
  if (language.verbFirst || !first || !clause || !last || first.standing !== 'fact' || first.at < clause.from)
    return []
  if (!isConjunction(view.tokens[headOf(view, last.stretch) - 1])) return []
  if (!stretches.every(({ stretch }) => isItem(view, stretch, language))) return []
  const shared = { from: clause.from, to: first.at + first.lemma.split(' ').length }
  return stretches.map(({ index, stretch }) => ({
    index,
    stretch: { ...stretch, from: headOf(view, stretch) },
    shared,
  }))
}
