import type { EventToken } from '@/core/extraction/events/language'
import { has } from '@/core/extraction/events/traits'
import { trait } from '@/core/extraction/events/vocabulary'
import { wordSet } from './grammar'

const marksOfHour = wordSet('am pm gmt utc est edt pst pdt cet bst')
const parts = wordSet('evening afternoon morning noon midday midnight dawn dusk nightfall sunset sunrise')
const before = wordSet('by around about at until before after that early late')
const nextTo = wordSet('thereafter after afterwards')

/** All words at which an hour may be told. */
export const hours: ReadonlySet<string> = new Set([...marksOfHour, ...parts, ...nextTo, 'local', 'a', 'p'])

/** "by 5 pm", "at 6:20 p.m.", "by the evening", "shortly thereafter": an hour of a day that the words do not name. */
export function tellsHour(tokens: readonly EventToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const previous = tokens[at - 1]
    if (token === undefined || !has(token, trait.hour)) continue
    if (marksOfHour.has(token.text) && previous?.kind === 'number') return true
    if (token.text === 'local' && previous?.kind === 'number') return true
    // "p.m." is cut at its stops
    if (/^[ap]$/.test(token.text) && previous?.kind === 'number' && tokens[at + 2]?.text === 'm') return true
    if (nextTo.has(token.text) && previous?.text === 'shortly' && tokens[at + 1]?.kind === 'mark') return true
    if (!parts.has(token.text)) continue
    const lead = previous?.text === 'the' ? tokens[at - 2] : previous
    if (lead && before.has(lead.text)) return true
  }
  return false
}
