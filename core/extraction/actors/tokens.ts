import type { Article, Sentence } from '../article/article'
import { writtenWords, type Written } from './written'

/** A word of the article. Offsets are UTF-16 units of the article's text. */
export interface Token {
  start: number
  end: number
  text: string
  /** By core/text/fold. */
  folded: string
  word: Written
  /** What stands between the word before (or the beginning of the sentence) and this one. */
  gap: string
  /** What parts it from the word before: a mark of punctuation, or nothing; words that are said, where quotations are left out. */
  apart: Apart
  sentence: Sentence
}

/** As small as can be: the words of a long text are held all at once. */
class Cut implements Token {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly word: Written,
    private readonly before: Gap,
    readonly sentence: Sentence,
  ) {}

  get text(): string {
    return this.word.text
  }

  get folded(): string {
    return this.word.folded
  }

  get gap(): string {
    return this.before.text
  }

  get apart(): Apart {
    return this.before.apart
  }
}

export type Apart = 'speech' | 'colon' | 'comma' | ''

const parting = (gap: string): Apart => {
  if (gap === ' ') return ''
  if (gap.includes(':')) return 'colon'
  return /[,،;؛()–—[\]]|\s-\s|[.!?؟…]\s/u.test(gap) ? 'comma' : ''
}

interface Gap {
  text: string
  apart: Apart
}

const space: Gap = { text: ' ', apart: '' }
/** After "B.C." within a sentence: it parts nothing. */
const stop: Gap = { text: '. ', apart: '' }
const gaps = new Map<string, Gap>()
/** Bounds the memory of a process that reads for ever. */
const REMEMBERED = 10_000

/** What stands between two words; of what recurs there is one. */
function gapOf(text: string): Gap {
  const known = gaps.get(text)
  if (known) return known
  const gap = { text, apart: parting(text) }
  if (gaps.size >= REMEMBERED) gaps.clear()
  gaps.set(text, gap)
  return gap
}

const unseen = 0
const inWord = 1
const binds = 2
const stretches = 3
const outside = 4
const surrogate = 5
const units = new Uint8Array(0x10000)

/** What a UTF-16 unit does to a word, looked up once for each: letters, marks and digits make it, a hyphen binds two of them. */
function kindOf(code: number): number {
  const known = units[code] ?? unseen
  if (known !== unseen) return known
  const char = String.fromCharCode(code)
  const kind = /[\p{L}\p{M}\p{N}]/u.test(char)
    ? inWord
    : /[’'.\-–]/.test(char)
      ? binds
      : code === 0x640
        ? stretches
        : code >= 0xd800 && code <= 0xdfff
          ? surrogate
          : outside
  return (units[code] = kind)
}

/** Units of the letter, mark or digit at `at`: one, two beyond the basic plane, 0 where none stands. */
function unitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const kind = kindOf(code)
  if (kind === inWord) return 1
  if (kind !== surrogate) return 0
  return /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2)) ? 2 : 0
}

/** A mark goes on with a word but not after a hyphen. */
const isMark = (text: string, at: number): boolean => /^\p{M}/u.test(text.slice(at, at + 2))

/** Where the word that begins at `from` ends, at most at `to`. */
function endOfWord(text: string, from: number, to: number): number {
  let at = from + unitsAt(text, from)
  while (at < to) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === inWord || kind === stretches) at++
    else if (kind === outside) break
    else if (kind === binds) {
      if (at + 1 >= to || unitsAt(text, at + 1) === 0 || isMark(text, at + 1)) break
      at++
    } else {
      const length = unitsAt(text, at)
      if (length === 0) break
      at += length
    }
  }
  return at
}

/** Whether nothing but a stop and a space stand in [end, next), after a word with a stop before its last letter. */
const isDotted = (text: string, end: number, next: number): boolean =>
  next === end + 2 && text.charCodeAt(end) === 0x2e && text.charCodeAt(end - 2) === 0x2e

/** The words of the sentences that tell something, in order, one list a sentence. */
export function tokenize(article: Article): Token[][] {
  return article.sentences
    .filter((sentence) => sentence.kind !== 'section-label')
    .map((sentence) => wordsOf(article.text, sentence))
}

function wordsOf(text: string, sentence: Sentence): Token[] {
  const tokens: Token[] = []
  let last = sentence.start
  for (let at = sentence.start; at < sentence.end;) {
    if (unitsAt(text, at) === 0) {
      at++
      continue
    }
    const after = endOfWord(text, at, sentence.end)
    const word = writtenWords.at(text, at, after)
    const end = at + word.text.length
    const plain = at === last + 1 && text.charCodeAt(last) === 0x20
    const gap = plain ? space : isDotted(text, last, at) ? stop : gapOf(text.slice(last, at))
    tokens.push(new Cut(at, end, word, gap, sentence))
    last = end
    at = after
  }
  return tokens
}

/** Whether a word follows the one before with nothing but white space between. */
export const joined = (token: Token | undefined): token is Token =>
  token !== undefined && (token.gap === ' ' || /^\s*$/u.test(token.gap))
