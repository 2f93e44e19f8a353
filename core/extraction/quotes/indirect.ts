import type { Quote } from '../extraction'
import type { Act, Clause } from './acts'
import type { Speaker } from './mentions'

/** A clause that is direct speech for this part of it is told by that already. */
const MOSTLY = 0.6

/**
 * Clauses that tell what somebody with a name says. One that cuts through direct speech, or is little else, is left out,
 * and so is what nobody is known to have said: that is the article's own telling.
 */
export function indirectQuotes(
  clauses: readonly Clause[],
  speakers: ReadonlyMap<Act, Speaker | null>,
  direct: readonly Quote[],
  text: string,
): Quote[] {
  let next = 0
  return clauses.flatMap((clause) => {
    const speaker = speakers.get(clause.act) ?? null
    const { start, end } = trimmed(text, clause.start, clause.end)
    const touched: Quote[] = []
    while ((direct[next]?.end ?? Infinity) <= start) next++
    for (let quote = direct[next]; quote && quote.start < end; quote = direct[++next]) touched.push(quote)
    const cut = touched.some((quote) => quote.start <= start || quote.end >= end)
    const said = touched.reduce((sum, quote) => sum + quote.end - quote.start, 0)
    if (!speaker || end <= start || cut || said > (end - start) * MOSTLY) return []
    return [
      {
        start,
        end,
        text: text.slice(start, end),
        direct: false,
        speaker: speaker.id,
        speakerMention: speaker.span,
      },
    ]
  })
}

const loose = /[\s.,،;؛:!؟?…–—-]/u

/** Without spaces, marks of punctuation and conjunctions at its ends. */
function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to]
  while (start < end && loose.test(text[start] ?? '')) start++
  while (end > start && loose.test(text[end - 1] ?? '')) end--
  const joint = /[\s,](?:and|but|while|whereas|though|although|with)$/u.exec(
    text.slice(Math.max(start, end - 12), end),
  )
  if (joint) end -= joint[0].length
  while (end > start && loose.test(text[end - 1] ?? '')) end--
  return { start, end }
}
