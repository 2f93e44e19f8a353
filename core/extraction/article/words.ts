import { fold } from '@/core/text/fold'
import { arabicArticleWords } from '../languages/ar/article/words'
import { englishArticleWords } from '../languages/en/article/words'
import { frenchArticleWords } from '../languages/fr/article/words'

/** What a language says around an article. Lists of single words are divided by spaces; the rest are phrases. */
export interface ArticleWords {
  /** Without their last stop. */
  abbreviations: string
  /** That may follow a quotation ending in a stop within the same sentence. */
  speechVerbs: string
  /** That may stand beside the date in a line of its own. */
  dateLine: string
  /** Beginnings of lines that belong to the page. */
  boilerplateStarts: readonly string[]
  /** Beginnings of lines that tell what a picture shows … */
  captionStarts: readonly string[]
  /** … and phrases that such lines hold. */
  captionHolds: readonly string[]
  /** Phrases that make a short line one of the page wherever they stand. */
  boilerplateHolds: readonly string[]
  /** Phrases that the publisher's name follows. */
  publisherBefore: readonly string[]
  bylineStarts: readonly string[]
}

const set = (lists: readonly string[]) => new Set(lists.flatMap((list) => list.trim().split(/\s+/)))
const all: readonly ArticleWords[] = [arabicArticleWords, englishArticleWords, frenchArticleWords]
const phrases = (pick: (words: ArticleWords) => readonly string[]) =>
  all.flatMap(pick).map((phrase) => fold(phrase))

/** Pages mix languages in their furniture, so the words of all of them are known together. Folded. */
export const articleWords = {
  abbreviations: set(all.map((words) => words.abbreviations.toLowerCase())),
  speechVerbs: set(all.map((words) => words.speechVerbs)),
  dateLine: set(all.map((words) => fold(words.dateLine))),
  boilerplateStarts: phrases((words) => words.boilerplateStarts),
  captionStarts: phrases((words) => words.captionStarts),
  captionHolds: phrases((words) => words.captionHolds),
  boilerplateHolds: phrases((words) => words.boilerplateHolds),
  /** Longest first: لموقع before ل. */
  publisherBefore: phrases((words) => words.publisherBefore).toSorted((a, b) => b.length - a.length),
  bylineStarts: phrases((words) => words.bylineStarts),
}
