import type { Token } from '../actors/tokens'
import type { Mentions, Speaker } from './mentions'

/** A word outside of speech. */
export type Word = Token

/** Whom a verb of speech has for its subject. */
export type Subject =
  | { kind: 'named'; speaker: Speaker }
  /** A pronoun or nothing: who it is stands in an earlier sentence. */
  | { kind: 'left-out'; who: 'person' | 'body' | 'any'; goesOn: boolean }
  /** A common noun; the words [from, to) may name an office. */
  | { kind: 'unnamed'; from: number; to: number; thing: boolean }

/** That somebody speaks: a verb, a participle, or a naming of the source. All numbers are word indexes. */
export interface Act {
  kind: 'verb' | 'participle' | 'source'
  at: number
  /** First word of the subject and the verb together. */
  from: number
  /** One after the last of them. */
  to: number
  subject: Subject
  /** What the verb's form says of its subject, where it says so. */
  feminine: boolean | null
  /** Whether a clause may follow that tells what is said. */
  content: boolean
}

/** What a sentence says outside of its quotations, with the mentions of the article. */
export interface Wording {
  words: readonly Word[]
  mentions: Mentions
}

/** What is said in a clause of its own: offsets into the article's text. */
export interface Clause {
  start: number
  end: number
  act: Act
}

/** How a language tells that somebody speaks. */
export interface SpeechGrammar {
  /** Acts of a sentence, in order. */
  acts: (wording: Wording) => Act[]
  /** Who does what the sentence tells, when it is somebody with a name. */
  mainSubject: (wording: Wording) => Subject
  /** Content clauses; `end` is where the sentence's words end, `text` the article's. */
  clauses: (wording: Wording, acts: readonly Act[], begin: number, end: number) => Clause[]
  /** Whether the marks at `start` hold a name: `before` and `after` are the words beside them, nearest first. */
  namesThing: (before: readonly Token[], after: Token | undefined, words: string) => boolean
  /** The noun of a phrase that may stand for a person named just before ("the teenager", «الوزير»); null for others. */
  standIn: (phrase: readonly string[]) => string | null
  /** Whether such a noun is what somebody wrote: "the statement said", whoever spoke just before. */
  isWriting?: (noun: string) => boolean
  /** Whether a word tells that what follows is said. */
  says: (folded: string) => boolean
  /** The words of a title, without articles and conjunctions; empty where a word is part of none. */
  bareTitle: (folded: string) => string
  isTitle: (bare: string) => boolean
  /** Whether a name between commas may follow the title of its holder: `la maire de Lyon, Odile Zémond,`. */
  apposesNames?: boolean
  /** Words that make another office of a title: a deputy is no minister. */
  lessens: (bare: string) => boolean
}
