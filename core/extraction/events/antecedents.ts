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

/** Who may be meant by a pronoun: told sentence by sentence whom each is about. */
export class Antecedents {
  /** By index of the sentence, of those that begin with somebody. */
  private readonly subjects = new Map<number, { actor: Actor; end: number; paragraph: number }>()
  private readonly protagonists = new Map<ReadonlySet<ActorType>, Actor | null>()

  constructor(
    private readonly actors: readonly Actor[],
    private readonly language: EventLanguage,
  ) {}

  note(view: SentenceView): void {
    if (view.mentions.length === 0) return
    const subject = subjectOf(view, this.language)
    const { index, paragraph } = view.sentence
    if (subject) this.subjects.set(index, { actor: subject.actor, end: subject.end, paragraph })
  }

  /**
   * Whom a pronoun can only mean: the subject of its own sentence, else the subject of the sentence before in the same
   * paragraph, else for a person the one whom the article is about; null otherwise.
   */
  nameOf({ view, start, clause }: Candidate, pronoun: string): string | null {
    const wanted = this.language.pronounTypes.get(pronoun)
    if (!wanted) return null
    const from = view.tokens[clause?.from ?? 0]?.start ?? start
    const { index, paragraph } = view.sentence
    const own = this.subjects.get(index)
    if (own && own.end <= from) return wanted.has(own.actor.type) ? own.actor.name : null
    const before = this.subjects.get(index - 1)
    if (before && before.paragraph === paragraph)
      return wanted.has(before.actor.type) ? before.actor.name : null
    return wanted.has('person') ? (this.protagonist(wanted)?.name ?? null) : null
  }

  /** The one whom the article names most, when nobody comes near. */
  private protagonist(wanted: ReadonlySet<ActorType>): Actor | null {
    const known = this.protagonists.get(wanted)
    if (known !== undefined) return known
    const [first, second] = this.actors
      .filter(({ type }) => wanted.has(type))
      .toSorted((a, b) => b.mentions.length - a.mentions.length)
    const found = first && first.mentions.length >= 2 * (second?.mentions.length ?? 0) ? first : null
    this.protagonists.set(wanted, found)
    return found
  }
}
