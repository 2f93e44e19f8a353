import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalText } from '../text/canonical'
import { looksLikeHtml, prepareHtmlArticle } from './article/html'
import { prepareArticle } from './article/prepare'
import { findActors } from './actors/find-actors'
import { tokenize } from './actors/tokens'
import type { Article } from './article/article'
import { findDates } from './dates/find'
import { datesAsSaid } from './dates/said'
import { findEvents } from './events/find-events'
import type { Extraction, Span } from './extraction'
import { findQuotes } from './quotes/find-quotes'

export interface ExtractOptions {
  /** ISO 8601 date; overrides what the text says. */
  publishedOn?: string
  /** BCP 47; overrides detection. */
  language?: string
}

/** Spans found in the cleaned text, with their words as the source has them: a NUL that was cleaned away is a NUL again. */
function withSourceWords(value: Extraction, source: string): Extraction {
  const restore = <T extends Span>(span: T): T => ({ ...span, text: source.slice(span.start, span.end) })
  return {
    document: value.document,
    dates: value.dates.map(restore),
    actors: value.actors.map((actor) => ({ ...actor, mentions: actor.mentions.map(restore) })),
    quotes: value.quotes.map((quote) => ({
      ...restore(quote),
      speakerMention: quote.speakerMention && restore(quote.speakerMention),
    })),
    events: value.events.map((event) => ({
      ...event,
      evidence: event.evidence.map(restore),
      figures: event.figures.map(restore),
    })),
  }
}

/** Actors and quotes, from the words of the article, which are cut once and let go before events are looked for. */
function findSpeakers(article: Article) {
  const sentences = tokenize(article)
  return findQuotes(article, findActors(article, sentences), sentences)
}

/**
 * One article, plain text or HTML, to its dates, actors, quotes and events (docs/extract.md). Every offset refers to
 * `decodedText`, or for HTML to `document.text`, which is returned then. Pure: the same input gives the same output, and
 * no input throws. In a language without a lexicon numeric dates and quotes are found, and no events.
 */
export function extract(decodedText: string, options: ExtractOptions = {}): Extraction {
  const clean = canonicalText(decodedText)
  const html = looksLikeHtml(clean)
  const article = html ? prepareHtmlArticle(clean, options) : prepareArticle(clean, options)
  const found = findDates(article)
  const { quotes, actors } = findSpeakers(article)
  const dates = datesAsSaid(article, found, quotes)
  const events = findEvents(article, dates, actors, quotes)
  const extraction: Extraction = { document: article.document, dates, actors, quotes, events }
  if (html || clean === decodedText) return extraction
  const sha = bytesToHex(sha256(utf8ToBytes(decodedText)))
  return withSourceWords({ ...extraction, document: { ...article.document, sha256: sha } }, decodedText)
}
