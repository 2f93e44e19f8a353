import { prepareArticle } from '@/core/extraction/article/prepare'
import { findDates } from '@/core/extraction/dates/find'

/** Publication date, sentence, and the dates expected in it as `words=EDTF`, in order. */
export type Row = readonly [published: string, sentence: string, ...expected: string[]]

/** What is found in a row's sentence, in the form of its expectation. */
export function found([published, sentence]: Row): string[] {
  const language = /[\u0620-\u064a]/.test(sentence) ? 'ar' : 'en'
  const article = prepareArticle(sentence, { publishedOn: published, language })
  return findDates(article).map((date) => `${date.text}=${date.edtf}`)
}
