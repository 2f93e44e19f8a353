import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Span } from '../extraction'
import { agencySpokenTo } from './agencies'
import type { Article, Sentence } from './article'
import { datelineOf, type Dateline } from './dateline'
import { detectLanguage } from './language'
import { paragraphsOf } from './lines'
import { publicationOf } from './publication'
import { publisherOf, urlOf } from './publisher'
import { assignRoles, isTelling } from './roles'
import { splitSentences } from './sentences'
import { articleWords } from './words'

export interface PrepareOptions {
  /** ISO 8601 date; overrides what the text says. */
  publishedOn?: string
  /** BCP 47; overrides detection. */
  language?: string
}

/**
 * Cleans an article up: language, title, publication date with its basis, publisher, agency, address, and its sentences,
 * all as offsets into `decodedText`, which is never changed. Linear in the length of the text; never throws.
 */
export function prepareArticle(decodedText: string, options: PrepareOptions = {}): Article {
  const text = decodedText
  const language = options.language ?? detectLanguage(text)
  const lines = paragraphsOf(text)
  const { roles, stated, agency: signed, publisher } = assignRoles(text, lines, language)
  const sentences: Sentence[] = []
  const boilerplate: Span[] = []
  let dateline: Dateline | null = null
  let paragraph = 0
  lines.forEach((line, i) => {
    const role = roles[i] ?? 'body'
    if (!isTelling(role)) {
      boilerplate.push({ start: line.start, end: line.end, text: line.text })
      return
    }
    if (role === 'lead') dateline = datelineOf(line)
    const stretches =
      role === 'headline' || role === 'section-label'
        ? [{ start: line.start, end: line.end }]
        : splitSentences(text, line.start, line.end, articleWords.abbreviations, articleWords.speechVerbs)
    stretches.forEach(({ start, end }, k) => {
      const kind = role === 'lead' && k > 0 ? 'body' : role
      sentences.push({ start, end, text: text.slice(start, end), index: sentences.length, paragraph, kind })
    })
    paragraph++
  })
  const url = urlOf(text, boilerplate)
  const headline = sentences.find((sentence) => sentence.kind === 'headline') ?? sentences[0]
  const published = publicationOf(
    { text, language, stated, dateline, boilerplate, url, opening: sentences.slice(0, 4) },
    options.publishedOn,
  )
  return {
    text,
    document: {
      language,
      title: plainTitle(headline?.text ?? ''),
      publishedOn: published.on,
      publishedOnBasis: published.basis,
      publisher: publisherOf(text, boilerplate) ?? publisher,
      agency: signed ?? agencyOf(dateline) ?? agencySpokenTo(text),
      url,
      sha256: bytesToHex(sha256(utf8ToBytes(text))),
    },
    sentences,
    publishedOnSpan: published.span,
    boilerplate,
  }
}

const agencyOf = (dateline: Dateline | null) => dateline?.agency ?? null

/** A title is shown on its own: controls that could hide or reorder text are taken out and spaces made plain. */
const plainTitle = (title: string) =>
  title
    .replace(/[\p{Cf}\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
