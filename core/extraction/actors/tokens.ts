import { foldWord } from '../../text/fold'
import type { Article, Sentence } from '../article/article'

/** A word of the article. Offsets are UTF-16 units of the article's text. */
export interface Token {
  start: number
  end: number
  text: string
  /** By core/text/fold. */
  folded: string
  /** What stands between the word before (or the beginning of the sentence) and this one. */
  gap: string
  sentence: Sentence
  /** Position in its sentence. */
  position: number
}

const word = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u0640]|[’'.\-–](?=[\p{L}\p{N}]))*/gu

function withoutGenitive(written: string): string {
  const mark = written.at(-2)
  return (mark === "'" || mark === '’') && /s$/i.test(written) ? written.slice(0, -2) : written
}

/** The words of the sentences that tell something, in order, one list a sentence. */
export function tokenize(article: Article): Token[][] {
  return article.sentences
    .filter((sentence) => sentence.kind !== 'section-label')
    .map((sentence) => {
      const tokens: Token[] = []
      let last = 0
      for (const match of sentence.text.matchAll(word)) {
        const written = withoutGenitive(match[0])
        const end = match.index + written.length
        tokens.push({
          start: sentence.start + match.index,
          end: sentence.start + end,
          text: written,
          folded: foldWord(written),
          gap: sentence.text.slice(last, match.index),
          sentence,
          position: tokens.length,
        })
        last = end
      }
      return tokens
    })
}

/** Whether a word follows the one before with nothing but white space between. */
export const joined = (token: Token | undefined): token is Token =>
  token !== undefined && /^\s*$/u.test(token.gap)
