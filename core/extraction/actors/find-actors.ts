import type { Article } from '../article/article'
import type { Actor } from '../extraction'
import { readArabic, resolveArabic } from '../languages/ar/actors/read'
import { readEnglish, resolveEnglish } from '../languages/en/actors/read'
import { Roster } from './roster'
import { tokenize } from './tokens'

/**
 * Who and what takes part in the article: people, states, organisations, places, groups, in order of first mention. A
 * stretch of text belongs to one actor at most; ids are the same in both languages for whom the lexicon knows. In a
 * language without rules nobody is found.
 */
export function findActors(article: Article): Actor[] {
  const { language } = article.document
  const roster = new Roster(article.text, language)
  const sentences = tokenize(article)
  if (language === 'ar') {
    for (const tokens of sentences) readArabic(roster, tokens)
    resolveArabic(roster, sentences)
  } else if (language === 'en') {
    const written = new Set(
      sentences
        .flat()
        .map(({ text }) => text)
        .filter((text) => /^\p{Ll}/u.test(text)),
    )
    for (const tokens of sentences) readEnglish(roster, tokens, written)
    resolveEnglish(roster, sentences, article.text)
  }
  return roster.actors()
}
