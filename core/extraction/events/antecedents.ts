import type { Actor, ActorType } from '../extraction'
import type { Candidate } from './candidates'
import type { EventLanguage } from './language'
import type { ActorMention, SentenceView } from './sentence-view'
import { has } from './traits'
import { trait } from './vocabulary'

/** Words before a name that still leave it the subject of its sentence: "The former president, …". */
const SUBJECT_REACH = 60

/** Who stands at the head of a sentence, before its verb; null when the sentence begins otherwise. */
function subjectOf(view: SentenceView): ActorMention | null {
  const verb = view.tokens.findIndex((token, at) => !view.dated[at] && has(token, trait.finite))
  const end = Math.min(view.tokens[verb]?.start ?? view.sentence.end, view.sentence.start + SUBJECT_REACH)
  const named = view.mentions.find((mention) => mention.start < end)
  if (!named) return null
  const before = view.tokens.findLast((token) => token.end <= named.start)
  return has(before, trait.governs) ? null : named
}

/** Who may be meant by a pronoun: of the sentences that tell something, whom they and the ones before them are about. */
export class Antecedents {
  /** By index of the sentence. */
  private readonly views = new Map<number, SentenceView>()
  private readonly protagonists = new Map<ReadonlySet<ActorType>, Actor | null>()

  constructor(
    private readonly actors: readonly Actor[],
    private readonly language: EventLanguage,
  ) {}

  /** A sentence whose pronouns may be asked for, and the one before it in its paragraph. */
  note(view: SentenceView, before: SentenceView | null): void {
    this.views.set(view.sentence.index, view)
    if (before?.sentence.paragraph === view.sentence.paragraph) this.views.set(before.sentence.index, before)
  }

  private subjectOf(index: number): ActorMention | null {
    const view = this.views.get(index)
    return view === undefined || view.mentions.length === 0 ? null : subjectOf(view)
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
    // "Her father, Tom Hale, died": not his
    const own = view.tokens[0]?.text === pronoun ? null : this.subjectOf(index)
    if (own && own.end <= from) return wanted.has(own.actor.type) ? own.actor.name : null
    const before =
      this.views.get(index - 1)?.sentence.paragraph === paragraph ? this.subjectOf(index - 1) : null
    if (before) return wanted.has(before.actor.type) ? before.actor.name : null
    return wanted.has('person') ? (this.protagonist(wanted, from)?.name ?? null) : null
  }

  /** The one whom the article names most, when nobody comes near; none who is named only after the pronoun. */
  private protagonist(wanted: ReadonlySet<ActorType>, before: number): Actor | null {
    const most = this.mostNamed(wanted)
    return most && (most.mentions[0]?.start ?? Infinity) < before ? most : null
  }

  private mostNamed(wanted: ReadonlySet<ActorType>): Actor | null {
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
