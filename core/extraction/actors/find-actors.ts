import type { Article } from '../article/article'
import type { Actor } from '../extraction'
import { readArabic, resolveArabic } from '../languages/ar/actors/read'
import { readEnglish } from '../languages/en/actors/read'
import { resolveEnglish, smallWords } from '../languages/en/actors/resolve'
import { readFrench, resolveFrench } from '../languages/fr/actors/read'
import { Roster } from './roster'
import { tokenize, type Token } from './tokens'

type ReadActors = (roster: Roster, sentences: readonly (readonly Token[])[], text: string) => void

const arabic: ReadActors = (roster, sentences) => {
  for (const tokens of sentences) readArabic(roster, tokens)
  resolveArabic(roster, sentences)
}

const english: ReadActors = (roster, sentences, text) => {
  const small = smallWords(sentences)
  for (const tokens of sentences) readEnglish(roster, tokens, small)
  resolveEnglish(roster, sentences, text, small)
}

const french: ReadActors = (roster, sentences) => {
  for (const tokens of sentences) readFrench(roster, tokens)
  resolveFrench(roster, sentences)
}

/** The languages in which actors are found. */
const readers: ReadonlyMap<string, ReadActors> = new Map([
  ['ar', arabic],
  ['en', english],
  ['fr', french],
])

/**
 * Who and what takes part in the article: people, states, organisations, places, groups, in order of first mention. A
 * stretch of text belongs to one actor at most; ids are the same in every language for whom the lexicon knows. In a
 * language without rules nobody is found. `sentences`: the words of the article.
 */
export function findActors(
  article: Article,
  sentences: readonly (readonly Token[])[] = tokenize(article),
): Actor[] {
  const language = article.document.language.split('-')[0] ?? ''
  const roster = new Roster(article.text, language)
  readers.get(language)?.(roster, sentences, article.text)
  return roster.actors()
}
