import type { Actor, ActorType } from '../extraction'
import type { Candidate } from './candidates'
import type { EventLanguage } from './language'
import type { ActorMention, SentenceView } from './sentence-view'

/** Words before a name that still leave it the subject of its sentence: "The former president, …". */
const SUBJECT_REACH = 60

/** Who stands at the head of a sentence, before its verb; null when the sentence begins otherwise. */
function subjectOf(view: SentenceView, language: EventLanguage): ActorMention | null {
  const verb = view.tokens.findIndex((_, at) => !view.dated[at] && language.isFinite(view.tokens, at))
  const end = Math.min(view.tokens[verb]?.start ?? view.sentence.end, view.sentence.start + SUBJECT_REACH)
  const named = view.mentions.find((mention) => mention.start < end)
  if (!named) return null
  const before = view.tokens.findLast((token) => token.end <= named.start)
  return before !== undefined && language.governs(before.text) ? null : named
}

/** The person whom the article names most, when nobody comes near. */
function protagonist(views: readonly SentenceView[], wanted: ReadonlySet<ActorType>): Actor | null {
  const counts = new Map<Actor, number>()
  for (const { mentions } of views)
    for (const { actor } of mentions)
      if (wanted.has(actor.type)) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

/**
 * Whom a pronoun can only mean: the subject of its own sentence, else the subject of the sentence before in the same
 * paragraph, else for a person the one whom the article is about.
 */
export function antecedents(
  views: readonly SentenceView[],
  language: EventLanguage,
): (candidate: Candidate, pronoun: string) => string | null {
  return ({ view, start, clause }, pronoun) => {
    const wanted = language.pronounTypes.get(pronoun)
    if (!wanted) return null
    const from = view.tokens[clause?.from ?? 0]?.start ?? start
    const own = subjectOf(view, language)
    if (own && own.end <= from) return wanted.has(own.actor.type) ? own.actor.name : null
    const { index, paragraph } = view.sentence
    const before = views[index - 1]
    if (before && before.sentence.paragraph === paragraph) {
      const subject = subjectOf(before, language)
      if (subject) return wanted.has(subject.actor.type) ? subject.actor.name : null
    }
    return wanted.has('person') ? (protagonist(views, wanted)?.name ?? null) : null
  }
}
