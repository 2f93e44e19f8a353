import type { Act, SpeechGrammar, Subject, Word } from './acts'
import type { Speaker } from './mentions'
import type { Offices } from './offices'

/** A role of more words has something else in it. */
const ROLE_WORDS = 6

/** Remembers who spoke, for sentences that leave it to be understood. */
export class Turns {
  /** Who spoke last; null after somebody without a name. */
  private last: Speaker | null = null
  private person: Speaker | null = null
  private body: Speaker | null = null
  /** Whether who spoke last is a woman, where a verb told. */
  private feminine: boolean | null = null
  /** Whom the sentence before this one is about. */
  private topic: Speaker | null = null
  /** Whether that sentence stands in a later paragraph than who spoke last. */
  private isNewer = false
  private paragraph = -1

  constructor(
    private readonly offices: Offices,
    private readonly text: string,
    private readonly grammar: SpeechGrammar,
  ) {}

  /** Who an act's subject is, after all acts before it. */
  take(act: Act, words: readonly Word[]): Speaker | null {
    const { subject } = act
    const speaker =
      subject.kind === 'left-out' ? this.understood(subject, act.feminine) : this.named(subject, words)
    this.topic = null
    this.paragraph = words[0]?.sentence.paragraph ?? this.paragraph
    if (speaker) this.remember(speaker, subject.kind === 'left-out' ? this.feminine : act.feminine)
    else if (subject.kind === 'unnamed') this.forget(subject.thing)
    return speaker
  }

  /** A sentence in which nobody speaks is about somebody, whom "he" may mean next; `people` are those whom it names. */
  pass(subject: Subject, people: () => readonly Speaker[], paragraph: number): void {
    this.isNewer = paragraph > this.paragraph
    this.topic = subject.kind === 'named' && subject.speaker.type === 'person' ? subject.speaker : null
    if (this.topic) this.person = this.topic
    else if (subject.kind === 'unnamed') {
      const [first, ...others] = people()
      if (first && others.every(({ id }) => id === first.id)) this.person = first
    }
  }

  private named(subject: Exclude<Subject, { kind: 'left-out' }>, words: readonly Word[]): Speaker | null {
    if (subject.kind === 'named') return subject.speaker
    const phrase = words.slice(subject.from, subject.to)
    return this.offices.holder(phrase, this.text) ?? this.standIn(phrase) ?? this.described(phrase)
  }

  /** «ممثل النيابة»: somebody whom the article calls by a role alone; more words than the role, as those would not tell whose. */
  private described(phrase: readonly Word[]): Speaker | null {
    const [first, last] = [phrase[0], phrase.at(-1)]
    if (!first || !last || first === last || phrase.length > ROLE_WORDS) return null
    if (!this.grammar.isTitle(this.grammar.bareTitle(first.folded))) return null
    const span = { start: first.start, end: last.end, text: this.text.slice(first.start, last.end) }
    return { id: null, type: 'person', span }
  }

  /** "the teenager", «الوزير»: who spoke just before in the paragraph, else whom the sentence before is about where the word names nobody. */
  private standIn(phrase: readonly Word[]): Speaker | null {
    const [first, last] = [phrase[0], phrase.at(-1)]
    const noun = this.grammar.standIn(phrase.map(({ folded }) => folded))
    if (!first || !last || noun === null) return null
    const isWriting = this.grammar.isWriting?.(noun) ?? false
    const speaks = this.last?.type === 'person' || isWriting
    const spoke = speaks && first.sentence.paragraph === this.paragraph ? this.last : null
    const person = spoke ?? (isWriting || this.offices.isHeld(noun) ? null : this.topic)
    const span = { start: first.start, end: last.end, text: this.text.slice(first.start, last.end) }
    return person && { ...person, span }
  }

  private understood(
    subject: Extract<Subject, { kind: 'left-out' }>,
    feminine: boolean | null,
  ): Speaker | null {
    if (subject.who === 'person') return this.person
    if (subject.who === 'body') return this.body
    if (this.topic && (!subject.goesOn || this.isNewer)) return this.topic
    // «قالت فلانة … وأضاف»: he is somebody else
    const other = feminine !== null && this.feminine !== null && feminine !== this.feminine
    return other && this.last?.type === 'person' ? null : this.last
  }

  private remember(speaker: Speaker, feminine: boolean | null): void {
    this.last = speaker
    this.feminine = feminine
    if (speaker.type === 'person') this.person = speaker
    else this.body = speaker
  }

  private forget(isThing: boolean): void {
    this.last = null
    this.feminine = null
    this.body = null
    if (!isThing) this.person = null
  }
}
