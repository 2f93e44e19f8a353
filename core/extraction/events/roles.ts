import type { ActorRole, EventActor, EventType } from '../extraction'
import type { Candidate } from './candidates'
import type { EventLanguage } from './language'
import { together } from './merge'
import type { ActorMention } from './sentence-view'

/** Happenings in which those who take part stand side by side. */
const mutual = new Set<EventType>(['meeting', 'agreement', 'exercise'])
/** What a person or a body of people is: the subject of a verb. */
const acts = new Set(['person', 'state', 'organization', 'group'])

function wordsBefore(candidate: Candidate, mention: ActorMention): string[] {
  const { tokens } = candidate.view
  const at = tokens.findIndex((token) => token.end > mention.start)
  const glued = tokens[at]
  const proclitic =
    glued && glued.start < mention.start ? glued.text.slice(0, mention.start - glued.start) : ''
  return [proclitic, tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? '']
}

/** Characters after an English verb within which its object begins. */
const OBJECT_REACH = 30

const has = (set: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.some((word) => set.has(word))

function roleOf(
  candidate: Candidate,
  mention: ActorMention,
  passive: boolean,
  language: EventLanguage,
): ActorRole {
  const [proclitic = '', near = '', far = ''] = wordsBefore(candidate, mention)
  const prepositions = [
    language.proclitics.get(proclitic.replace(/^و/, '')) ?? '',
    near.replace(/^[وف](?=.{2})/, ''),
    far,
  ]
  const close = prepositions.slice(0, 2)
  if (has(language.agentPrepositions, prepositions) || language.agentPrepositions.has(`${far} ${near}`))
    return 'agent'
  if (mention.actor.type === 'place')
    return has(language.targetPrepositions, close) && candidate.type !== 'visit' ? 'target' : 'location'
  if (has(language.locationPrepositions, close))
    return mention.actor.type === 'state' ? 'location' : 'participant'
  if (has(language.participantPrepositions, prepositions) || mutual.has(candidate.type)) return 'participant'
  const head = candidate.view.tokens[candidate.at]
  if (has(language.targetPrepositions, close)) return candidate.type === 'visit' ? 'location' : 'target'
  if (!head) return 'participant'
  if (language.verbFirst) {
    const follows = mention.start >= head.end && mention.start - head.end < 40
    return follows || (mention.end <= head.start && head.start - mention.end <= 2) ? 'agent' : 'participant'
  }
  if (mention.end <= head.start) return passive ? 'target' : 'agent'
  return passive || mention.start - head.end > OBJECT_REACH ? 'participant' : 'target'
}

function isPassive(candidate: Candidate, language: EventLanguage): boolean {
  const { tokens } = candidate.view
  return [1, 2, 3].some((back) => language.passives.has(tokens[candidate.at - back]?.text ?? ''))
}

/** Who is only named as the source ("according to the ministry", "(Reuters)") takes no part. */
function inSource(candidate: Candidate, mention: ActorMention): boolean {
  const { clauses, tokens } = candidate.view
  const at = tokens.findIndex((token) => token.end > mention.start)
  return clauses.some(
    (clause) => (clause.role === 'source' || clause.opener === '(') && at >= clause.from && at < clause.to,
  )
}

const strength: Record<ActorRole, number> = { agent: 3, target: 2, location: 1, participant: 0 }

/**
 * Who takes part in what a candidate tells, by position, voice and preposition. The speaker of a statement is its agent;
 * of a further actor without a place in the clause nothing more is claimed than that they take part.
 */
export function actorsOf(candidate: Candidate, language: EventLanguage): EventActor[] {
  const roles = new Map<string, ActorRole>()
  const statement = candidate.type === 'statement' || candidate.type === 'demand'
  if (statement && candidate.speaker !== null) roles.set(candidate.speaker, 'agent')
  const passive = isPassive(candidate, language)
  let agentGiven = statement && candidate.speaker !== null
  for (const mention of candidate.view.mentions) {
    if (mention.start < candidate.start || mention.end > candidate.end) continue
    if (inSource(candidate, mention)) continue
    let role = roleOf(candidate, mention, passive, language)
    if (role === 'agent' && (agentGiven || !acts.has(mention.actor.type))) role = 'participant'
    const before = roles.get(mention.actor.id)
    if (before !== undefined && strength[before] >= strength[role]) continue
    if (role === 'agent') agentGiven = true
    roles.set(mention.actor.id, role)
  }
  if (candidate.speaker !== null && together.has(candidate.type) && !roles.has(candidate.speaker))
    roles.set(candidate.speaker, 'participant')
  if (roles.size === 0 && candidate.speaker !== null) roles.set(candidate.speaker, 'agent')
  return [...roles].map(([id, role]) => ({ id, role }))
}
