import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Span } from '../extraction'
import { agencyOfSignature, agencySpokenTo } from './agencies'
import type { Article, Sentence, SentenceKind } from './article'
import { isBoilerplate, isSectionLabel } from './boilerplate'
import { datelineOf, type Dateline } from './dateline'
import { detectLanguage } from './language'
import { linesOf, type Line } from './lines'
import { dayOfDateLine, publicationOf, type StatedDay } from './publication'
import { publisherOf, urlOf } from './publisher'
import { splitSentences } from './sentences'
import { articleWords } from './words'

export interface PrepareOptions {
  /** ISO 8601 date; overrides what the text says. */
  publishedOn?: string
  /** BCP 47; overrides detection. */
  language?: string
}

/** Lines at the top among which title, date and byline are looked for. */
const headerLines = 8
/** A line longer than this is a paragraph, never a title. */
const longestTitle = 220

type Role = SentenceKind | 'date' | 'byline' | 'page' | 'signature'

interface Roles {
  roles: Role[]
  stated: StatedDay | null
  agency: string | null
}

const isBold = (line: Line) => line.text.length <= longestTitle
const isFinished = (line: Line) => /[.!?؟…]["”»)']?$/u.test(line.text)

function assignRoles(text: string, lines: readonly Line[], language: string): Roles {
  const roles: Role[] = lines.map((line) =>
    isBoilerplate(line) ? 'page' : isSectionLabel(line) ? 'section-label' : 'body',
  )
  let stated: StatedDay | null = null
  let agency: string | null = null
  let headline = false
  let lead = false
  for (let i = 0, seen = 0; i < lines.length && seen < headerLines && !lead; i++) {
    const line = lines[i]
    if (!line || roles[i] === 'page') continue
    seen++
    const day = dayOfDateLine(text, line, language)
    const signature = agencyOfSignature(line.text)
    if (day) {
      roles[i] = 'date'
      stated ??= day
    } else if (signature) {
      roles[i] = 'signature'
      agency ??= signature
    } else if (isByline(line)) roles[i] = 'byline'
    else if (
      !headline &&
      isBold(line) &&
      !datelineOf(line) &&
      hasBodyAfter(lines, roles, i) &&
      !isLeadParagraph(line)
    ) {
      roles[i] = 'headline'
      headline = true
    } else {
      roles[i] = 'lead'
      lead = true
    }
  }
  for (let i = lines.length - 1, seen = 0; i >= 0 && seen < 6; i--) {
    const line = lines[i]
    if (!line || roles[i] === 'headline' || roles[i] === 'lead') break
    seen++
    const signature = agencyOfSignature(line.text)
    if (signature) {
      roles[i] = 'signature'
      agency ??= signature
    } else if (roles[i] === 'body' || roles[i] === 'page') {
      const day = dayOfDateLine(text, line, language)
      if (day && roles[i] === 'body') {
        roles[i] = 'date'
        stated ??= day
      }
    }
  }
  return { roles, stated, agency }
}

const isLeadParagraph = (line: Line) => line.text.length > 140 && isFinished(line)

const hasBodyAfter = (lines: readonly Line[], roles: readonly Role[], i: number) =>
  lines.some((_, k) => k > i && roles[k] !== 'page')

function isByline(line: Line): boolean {
  const words = line.text.split(/\s+/)
  if (words.length > 8 || isFinished(line)) return false
  const lower = line.text.toLowerCase()
  return articleWords.bylineStarts.some((start) => lower.startsWith(start))
}

const kinds: readonly Role[] = ['headline', 'lead', 'body', 'section-label']
const isKind = (role: Role): role is SentenceKind => kinds.includes(role)

/**
 * Cleans an article up: language, title, publication date with its basis, publisher, agency, address, and its sentences,
 * all as offsets into `decodedText`, which is never changed. Linear in the length of the text; never throws.
 */
export function prepareArticle(decodedText: string, options: PrepareOptions = {}): Article {
  const text = decodedText
  const language = options.language ?? detectLanguage(text)
  const lines = linesOf(text)
  const { roles, stated, agency: signed } = assignRoles(text, lines, language)
  const sentences: Sentence[] = []
  const boilerplate: Span[] = []
  let dateline: Dateline | null = null
  let paragraph = 0
  lines.forEach((line, i) => {
    const role = roles[i] ?? 'body'
    if (!isKind(role)) {
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
      publisher: publisherOf(text, boilerplate),
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
