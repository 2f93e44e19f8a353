import { tokenize, type Token } from '../actors/tokens'
import type { Article } from '../article/article'
import type { Actor, Quote } from '../extraction'
import { arabicSpeech } from '../languages/ar/quotes/grammar'
import { englishSpeech } from '../languages/en/quotes/grammar'
import { frenchSpeech } from '../languages/fr/quotes/grammar'
import type { Act, SpeechGrammar, Wording } from './acts'
import { indirectQuotes } from './indirect'
import { Mentions, type Speaker } from './mentions'
import { Offices } from './offices'
import { passagesOf, type Passage, type Stretch } from './passages'
import { Turns } from './turns'
import { wordsOutside } from './words-outside'

/** Words in marks that nobody is told to say are speech from this many on. */
const SPEECH_WORDS = 6

/** How the languages tell that somebody speaks; in any other language marks are read as in English. */
const speechOf: ReadonlyMap<string, SpeechGrammar> = new Map([
  ['ar', arabicSpeech],
  ['en', englishSpeech],
  ['fr', frenchSpeech],
])

type Part = Passage['sentences'][number]

/**
 * Words that somebody says, between marks or in a clause that tells them, with who says them: the subject of the verb of
 * speech beside them, or who spoke last where a pronoun or nothing stands for the subject; nobody rather than somebody
 * wrong. Names, titles and mottoes in marks are none. The actors come back as given. `sentences`: the words of the article.
 */
export function findQuotes(
  article: Article,
  actors: Actor[],
  sentences: readonly (readonly Token[])[] = tokenize(article),
): { quotes: Quote[]; actors: Actor[] } {
  const grammar = speechOf.get(article.document.language.split('-')[0] ?? '') ?? englishSpeech
  const passages = passagesOf(article, sentences, grammar)
  const reader = new Reader(article.text, passages, new Mentions(actors), grammar)
  passages.forEach((passage, at) => reader.read(passage, passages[at + 1]))
  return { quotes: reader.quotes.toSorted((a, b) => a.start - b.start || b.end - a.end), actors }
}

class Reader {
  readonly quotes: Quote[] = []
  private readonly turns: Turns
  /** Who said the words of the paragraph or sentence before, when it was speech. */
  private before: Speaker | null = null

  constructor(
    private readonly text: string,
    passages: readonly Passage[],
    private readonly mentions: Mentions,
    private readonly grammar: SpeechGrammar,
  ) {
    const sentences = passages.flatMap(({ sentences: parts }) => parts.map(({ tokens }) => tokens))
    this.turns = new Turns(new Offices(sentences, mentions, grammar), text, grammar)
  }

  read(passage: Passage, next: Passage | undefined): void {
    const spoken = passage.stretches.filter(({ name }) => !name)
    let from = 0
    for (const part of passage.sentences) {
      let to = from
      while ((spoken[to]?.start ?? Infinity) < part.sentence.end) to++
      this.readSentence(part, spoken.slice(from, to), spoken, next)
      from = to
    }
  }

  private readSentence(
    part: Part,
    own: Stretch[],
    spoken: readonly Stretch[],
    next: Passage | undefined,
  ): void {
    const words = wordsOutside(part.tokens, spoken)
    if (words.length === 0) {
      const speaker = own.length > 0 ? (this.signature(next) ?? this.before) : null
      for (const stretch of own) this.add(stretch, speaker)
      return
    }
    const wording = { words, mentions: this.mentions }
    const acts = this.grammar.acts(wording)
    const speakers = new Map(acts.map((act) => [act, this.turns.take(act, words)]))
    const isSpeech = acts.length > 0 || own.length > 0
    const main = acts.length === 0 ? this.grammar.mainSubject(wording) : null
    this.before = isSpeech ? (speakers.get(acts.at(-1) ?? noAct) ?? null) : null
    const direct: Quote[] = []
    let after = 0
    for (const stretch of own) {
      while ((words[acts[after]?.at ?? -1]?.start ?? Infinity) < stretch.start) after++
      // the nearest before it governs a quotation, else the first after it
      const act = acts[Math.max(0, after - 1)]
      const isLong = isSentence(this.text, stretch)
      const named = main?.kind === 'named' && introduces(this.text, stretch, isLong) ? main.speaker : null
      if (!act && !named && !isLong) continue
      const speaker = (act ? speakers.get(act) : named) ?? null
      direct.push(this.add(stretch, speaker))
      this.before = speaker
    }
    if (main) this.turns.pass(main, () => peopleIn(wording), part.sentence.paragraph)
    const clauses = this.grammar.clauses(wording, acts, part.sentence.start, part.sentence.end)
    this.quotes.push(...indirectQuotes(clauses, speakers, direct, this.text))
  }

  /** «– فلان» on the line after a quotation: who said it. */
  private signature(next: Passage | undefined): Speaker | null {
    const line = next?.sentences[0]
    if (!next || !line || next.sentences.length > 1 || line.tokens.length > SIGNATURE_WORDS) return null
    const first = line.tokens[0]
    return first && /^[\s(]*[-–—―]/u.test(first.gap) ? (this.mentions.on(first) ?? null) : null
  }

  private add({ start, end }: Stretch, speaker: Speaker | null): Quote {
    const quote: Quote = {
      start,
      end,
      text: this.text.slice(start, end),
      direct: true,
      speaker: speaker?.id ?? null,
      speakerMention: speaker?.span ?? null,
    }
    this.quotes.push(quote)
    return quote
  }
}

const peopleIn = ({ words, mentions }: Wording): Speaker[] =>
  words.flatMap((word) => mentions.on(word) ?? []).filter(({ type }) => type === 'person')

const SIGNATURE_WORDS = 14
const noAct: Act = {
  kind: 'verb',
  at: -1,
  from: -1,
  to: -1,
  subject: { kind: 'unnamed', from: 0, to: 0, thing: true },
  feminine: null,
  content: false,
}

const isSentence = (text: string, { start, end }: Stretch): boolean =>
  text.slice(start, end).split(/\s+/, SPEECH_WORDS).length >= SPEECH_WORDS

/** `X: "…"`: a colon right before the marks; before a whole sentence a comma tells the same. */
const introduces = (text: string, { start }: Stretch, isLong: boolean): boolean => {
  const before = text.slice(Math.max(0, start - 6), start)
  const words = before.replace(/[\s«“"„‘]/gu, '')
  return words.endsWith(':') || (isLong && /[,،]$/u.test(words))
}
