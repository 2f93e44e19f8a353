import type { WordTable } from '@/core/text/word-table'
import type { ActorType, EventType } from '../extraction'

/** How a trigger word stands: what decides whether the clause tells of something that happened. */
export type TriggerForm = 'past' | 'present' | 'future' | 'participle' | 'base' | 'gerund' | 'noun'

/** One reading of a word (or of several in a row) as the name of a happening. */
export interface Trigger {
  type: EventType
  form: TriggerForm
  /** Weak words ("won", "rose", "opened") need a date, an actor or a figure beside them. */
  weak: boolean
  /** Folded words after the first. */
  rest: readonly string[]
  /** The word as the lexicon lists it: mentions of one happening often share it. */
  lemma: string
}

/** What a stretch of a sentence does. Only main and coordinate clauses tell by themselves. */
export type ClauseRole =
  | 'main'
  | 'coordinate'
  | 'relative'
  | 'after'
  | 'content'
  | 'participle'
  | 'source'
  | 'aside'
  | 'condition'
  | 'purpose'

/** Speech verbs by what saying them does. */
export type SpeechAct = 'say' | 'announce' | 'deny' | 'demand'

/** A word that begins a clause. `needsComma`: only after a comma or another mark. */
export interface ClauseOpener {
  role: ClauseRole
  needsComma: boolean
}

/** What a language knows of one folded word; asked once for each word of the language. */
export interface EventWord {
  /** As `Token.text` in dates/tokens.ts: folded. */
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Bits of `trait` (vocabulary.ts). */
  readonly traits: number
  /** As `EventLanguage.triggersAt`. */
  readonly triggers: readonly Trigger[]
  /** As `EventLanguage.speechAt`. */
  readonly speech: SpeechAct | null
  readonly stem: string
}

/** A word, a number or a mark of a sentence, with what the language knows of it. */
export interface EventToken {
  readonly start: number
  readonly end: number
  readonly kind: EventWord['kind']
  readonly text: string
  /** Nothing stands between it and the token before. */
  readonly glued: boolean
  readonly word: EventWord
}

/** Where a line of a language breaks off. All words folded. */
export interface LineEnds {
  /** Does a line that ends in this word break off: "is likely to be", "who"? */
  endsOpen: (word: string) => boolean
  /** Does `before` want the preposition after it: "subject to"? */
  wants: (before: string, preposition: string) => boolean
  /** Does the word need the day that comes after it: "is scheduled for March 24"? */
  needsDay: (word: string) => boolean
  /** Does this verb of saying need a clause with a verb of its own? */
  needsClause: (word: string) => boolean
  /** Does it where only a name follows: "the station reported Ruth Hale"? */
  needsMoreThanName: (word: string) => boolean
  /** Do these words leave their sentence unfinished: "Because the residents of the islands"? */
  leavesUnfinished: (words: readonly string[]) => boolean
}

/** All that finding events needs to know of a language. Words are folded (core/text/fold); several words are joined by a space. */
export interface EventLanguage {
  code: string
  /** All of the below that depends on nothing but the word, by its letters. */
  words: WordTable<EventWord>
  /** Readings of a folded word, proclitics and endings allowed for. */
  triggersAt: (word: string) => readonly Trigger[]
  /** The speech act of a folded verb form; `participle` for "saying", «قائلا». */
  speechAt: (word: string) => SpeechAct | null
  /** Verbs of saying of two words: "called for", «عبر عن». */
  speechPairs: readonly string[]
  /** Two words by which the paper itself goes on, though the first is a verb of saying: «يذكر أن». */
  impersonal: ReadonlySet<string>
  clauseOpeners: ReadonlyMap<string, ClauseOpener>
  /** Before a trigger in its clause: it did not happen. */
  negators: ReadonlySet<string>
  /** Before a trigger in its clause: it may, should, is hoped or feared to happen. */
  doubts: ReadonlySet<string>
  /** Before a trigger: still to come. */
  futures: ReadonlySet<string>
  /** Right before a verb: still to come when it was said: "would". */
  projections: ReadonlySet<string>
  /** Words that open a description of what is only planned: "a debate scheduled for Monday". */
  plans: ReadonlySet<string>
  /** Anywhere in a clause: it tells of fears and rumours, not of a happening. */
  rumours: ReadonlySet<string>
  /** Generic or habitual telling: "usually", «عادة». */
  habits: ReadonlySet<string>
  /** Words that open a clause of what happened at the time just named: "when", «عندما». */
  timeClauses: ReadonlySet<string>
  /** Roles whose words make news: president, minister, spokesman, court. */
  offices: ReadonlySet<string>
  /** Where words are said: press conference, address, letter. */
  occasions: ReadonlySet<string>
  /** Subjects that stand for somebody named before. */
  pronouns: ReadonlySet<string>
  /** Subjects of an interview that is printed without quotation marks: "I", "we", "you". */
  conversing: ReadonlySet<string>
  /** Those of them that a title replaces by a name, with the kinds of actor that they stand for. */
  pronounTypes: ReadonlyMap<string, ReadonlySet<ActorType>>
  /** Words at the start of a clause that a title does without: "meanwhile", «كذلك». */
  fillers: readonly string[]
  /** Words of which `tellsHour` makes an hour with those beside them: "pm", "evening". */
  hours: ReadonlySet<string>
  /** Do tokens [from, to) name an hour or a part of the day that is told: "by 5 pm", "that evening"? */
  tellsHour: (tokens: readonly EventToken[], from: number, to: number) => boolean
  /** A verb of saying that says nothing where it stands: "member states met", "was accused". */
  saysNothing: (tokens: readonly EventToken[], index: number) => boolean
  /** A word that names a happening elsewhere and none where it stands: "it was found that", «كان مقررا أن تبدأ». */
  tellsNothing: (tokens: readonly EventToken[], index: number, type: EventType) => boolean
  /** Prepositions by the role of the actor after them. */
  locationPrepositions: ReadonlySet<string>
  targetPrepositions: ReadonlySet<string>
  agentPrepositions: ReadonlySet<string>
  participantPrepositions: ReadonlySet<string>
  /** Prepositions glued to a name («لروسيا»), with the word of the sets above that they stand for. */
  proclitics: ReadonlyMap<string, string>
  /** Words that open a noun phrase in apposition: "a", "the". */
  articles: ReadonlySet<string>
  /** Particles right before a verb of the past: «قد». */
  perfectMarkers: ReadonlySet<string>
  /** Words after which a participle describes a noun: "his", "the". */
  determiners: ReadonlySet<string>
  /** First words of a clause of which nothing happened: "no". */
  nullSubjects: ReadonlySet<string>
  /** Words that leave a subject or a whole clause out when a title begins with them: "was", "of". */
  hangingStarts: ReadonlySet<string>
  /** Two words before a participle that make it a plan: "to be". */
  infinitives: ReadonlySet<string>
  /** Auxiliaries right before a verb in the passive. */
  passives: ReadonlySet<string>
  /** Prepositions that a date expression takes with it when it is left out of a title. */
  datePrepositions: ReadonlySet<string>
  /** Verb before subject (Arabic) or after it (English). */
  verbFirst: boolean
  /** Is this word, known to no list, by its form a verb in the past tense? In a verb-first language only where it opens its clause. */
  isPast: (word: string) => boolean
  /** Is this word a verb that makes a clause: an auxiliary or a past tense? Never in a verb-first language. */
  isFinite: (word: string) => boolean
  /**
   * The role of a clause that begins at `index` without a mark before it and without a word that always opens one:
   * "said that …", "a debate scheduled for …"; null when none begins. `from`: where the present clause began.
   */
  embeds: (tokens: readonly EventToken[], index: number, from: number) => ClauseRole | null
  /** Does the clause word at `index` go on with the clause: «من المقرر أن تنسحب» is one verb? */
  goesOn: (tokens: readonly EventToken[], index: number) => boolean
  /** Is the word at `index` a verb of what is to come, known by its form or by the words before it? */
  isPlanned: (tokens: readonly EventToken[], index: number) => boolean
  /** Where the word stands by which a clause of time tells of a deed («منذ بدء …», «قبل أن ينال …»); −1 where none does. */
  deedAfter: (tokens: readonly EventToken[], clause: { from: number; to: number }) => number
  /** Does this word after a comma tell on, whatever stood before the comma: «…، وكان نفذ إضرابا»? */
  tellsOn: (word: string) => boolean
  /** Is this stretch between commas, in a verb-first language, a description of the noun before it: «، البالغة مليونين،»? */
  isApposed: (tokens: readonly EventToken[], clause: { from: number; to: number }) => boolean
  /** Did nothing happen on the date after these words: "compared with", «مقارنة بـ», «كان مقررا أن يبدأ في»? */
  leadsNowhere: (before: string) => boolean
  /** Verbs by which a study or a report comes out, folded, as the trigger lists have them. */
  publishing: ReadonlySet<string>
  /** Is this folded word a preposition, so that the name after it is no subject? */
  governs: (word: string) => boolean
  /** Is the noun at `index` one told before («الهجوم», "the attack")? */
  isDefinite: (tokens: readonly EventToken[], index: number) => boolean
  /** Null where titles end as their clauses do. */
  lineEnds: LineEnds | null
  /** Words that no title is cut before, though a date may take them along: "of". */
  binding: ReadonlySet<string>
  /** May a long title be cut before this folded word, which no set above holds? */
  breaksBefore: (word: string) => boolean
  /** Proclitics to peel from a title's first word («و»). */
  peelConjunction: (title: string) => string
  numberWords: ReadonlyMap<string, number>
  /** Folded word → unit: "dead", "injured", "drone", "percent". */
  units: ReadonlyMap<string, string>
  currencies: ReadonlyMap<string, string>
  /** Words too common to tell two happenings apart. */
  stopwords: ReadonlySet<string>
  /** Content word → stem for comparison. */
  stem: (word: string) => string
}
