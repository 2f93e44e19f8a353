import type { Actor } from '../extraction'
import type { EventLanguage } from './language'
import { readTokens } from './tokens'
import { has } from './traits'
import { trait } from './vocabulary'

/** Mentions looked at for an office; later ones seldom repeat it. */
const MENTIONS = 30
/** Characters before and after a name within which its office stands. */
const BEFORE = 50
const AFTER = 60

const namesOffice = (text: string, from: number, to: number, language: EventLanguage): boolean =>
  readTokens(text, Math.max(0, from), Math.min(text.length, to), language).some((token) =>
    has(token, trait.somebodysOffice),
  )

/** The part of [from, to) in `text` that lies in the same sentence as its far end (`before`) or its near end. */
function clipped(text: string, from: number, to: number, before: boolean): [number, number] {
  const stretch = text.slice(Math.max(0, from), to)
  const stop = before
    ? Math.max(stretch.lastIndexOf('. '), stretch.lastIndexOf('\n'))
    : stretch.search(/[.\n]/)
  if (stop < 0) return [from, to]
  return before ? [Math.max(0, from) + stop + 1, to] : [from, from + stop]
}

/**
 * Actor ids whose words are news by themselves: states, organisations, people in an office that the text names or that
 * the lexicon knows, groups of officials. Witnesses, athletes and researchers are none: what they say belongs to the
 * event that they speak of.
 */
export function officialSpeakers(
  text: string,
  actors: readonly Actor[],
  language: EventLanguage,
): ReadonlySet<string> {
  const officials = new Set<string>()
  for (const actor of actors) {
    const byNature = actor.type === 'state' || actor.type === 'organization'
    const known = actor.type === 'person' && actor.wikidata !== undefined
    if (byNature || known || isCalledOfficial(text, actor, language)) officials.add(actor.id)
  }
  return officials
}

/** Whether the text names an office in somebody's name, before it, or between commas after it. */
const isCalledOfficial = (text: string, actor: Actor, language: EventLanguage): boolean =>
  actor.mentions.slice(0, MENTIONS).some((mention) => {
    if (namesOffice(text, mention.start, mention.end, language)) return true
    if (actor.type !== 'person') return false
    const [from, to] = clipped(text, mention.start - BEFORE, mention.start, true)
    const [next, last] = clipped(text, mention.end, mention.end + AFTER, false)
    const apposed = text[mention.end] === ',' || text[mention.end] === '،'
    return namesOffice(text, from, to, language) || (apposed && namesOffice(text, next, last, language))
  })
