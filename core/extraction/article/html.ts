import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { dayFromIso } from '@/core/chronology/day'
import { agencyNamed } from './agencies'
import type { Article } from './article'
import { textOfMarkup } from './html-text'
import { factsOfJsonLd } from './json-ld'
import { detectLanguage, isKnownLanguage } from './language'
import { factsOfMeta, type PageFacts } from './page-facts'
import { prepareArticle, type PrepareOptions } from './prepare'
import { dayOfUrl, dayWithin } from './publication'

/** The article that a page of HTML holds. */
export interface HtmlArticle {
  /** Title, an empty line, then the paragraphs with an empty line between them. Every offset refers to it. */
  text: string
  title: string
  /** ISO 8601 date. */
  publishedOn: string | null
  publishedOnBasis: 'stated' | 'inferred' | null
  publisher: string | null
  byline: string | null
  agency: string | null
  url: string | null
  language: string
}

const opening =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h1|meta|title)\b/i

/** Whether a decoded text is a page of HTML (it begins like one) and not plain text. */
export function looksLikeHtml(text: string): boolean {
  return opening.test(text.slice(0, 4000).replace(/^\uFEFF/, ''))
}

function dayOf(written: string | null | undefined, language: string): string | null {
  if (!written) return null
  const iso = /^\s*(\d{4}-\d{2}-\d{2})/.exec(written)?.[1]
  if (iso !== undefined && dayFromIso(iso) !== null) return iso
  return dayWithin(written, 0, Math.min(written.length, 200), language)?.iso ?? dayOfUrl(`/${written}/`)
}

/** A page title without the site's name after it. */
const withoutSite = (title: string, site: string | null) => {
  const parts = title.replace(/\s+/g, ' ').split(/ [|–—-] /)
  const last = parts.at(-1)
  return parts.length > 1 &&
    last !== undefined &&
    (last === site || last.length < 30) &&
    (parts[0]?.length ?? 0) > 15
    ? parts.slice(0, -1).join(' - ')
    : title
}

/**
 * Reads the article out of a page: its text by Readability, and title, date, publisher, byline, address and language from
 * JSON-LD, meta tags and markup, in this order. A page without a recognisable article gives the text of its body.
 */
export function readHtml(html: string): HtmlArticle {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html.slice(0, 4000)) ? html : `<html><body>${html}</body></html>`,
  )
  const scripts = Array.from(
    document.querySelectorAll('script[type="application/ld+json"]'),
    (s) => s.textContent ?? '',
  )
  const [linked, meta]: [PageFacts, PageFacts] = [factsOfJsonLd(scripts), factsOfMeta(document)]
  const heading = document.querySelector('h1')?.textContent?.trim()
  const pageTitle = document.querySelector('title')?.textContent?.trim() ?? ''
  const publisher = linked.publisher ?? meta.publisher ?? null
  const everything = document.body?.innerHTML ?? ''
  const found = new Readability(document, { charThreshold: 200 }).parse()
  const title = (linked.title ?? heading ?? meta.title ?? withoutSite(found?.title ?? pageTitle, publisher))
    .replace(/\s+/g, ' ')
    .trim()
  const body = textOfMarkup(found?.content ?? everything, title)
  const text = title === '' ? body : `${title}\n\n${body}`
  const language = (linked.language ?? meta.language ?? '').split(/[-_]/)[0]?.toLowerCase()
  const url = linked.url ?? meta.url ?? null
  const byline = linked.byline ?? meta.byline ?? found?.byline ?? null
  const stated = dayOf(linked.published ?? meta.published, language || 'en')
  const publishedOn = stated ?? (url === null ? null : dayOfUrl(url))
  return {
    text,
    title,
    publishedOn,
    publishedOnBasis: stated !== null ? 'stated' : publishedOn === null ? null : 'inferred',
    publisher,
    byline,
    agency: byline === null ? null : agencyNamed(byline),
    url: url !== null && /^https?:\/\//.test(url) ? url : null,
    language: language !== undefined && isKnownLanguage(language) ? language : detectLanguage(text),
  }
}

/**
 * `prepareArticle` for a page of HTML: offsets refer to the extracted text, which is `text` and `document.text`. What the
 * markup says about the article goes before what its text says; a given date goes before both.
 */
export function prepareHtmlArticle(html: string, options: PrepareOptions = {}): Article {
  const page = readHtml(html)
  const article = prepareArticle(page.text, { ...options, language: options.language ?? page.language })
  const { document } = article
  const fromPage = options.publishedOn === undefined && page.publishedOn !== null
  const fromText = document.publishedOn !== null && page.publishedOnBasis === 'inferred'
  const dated = fromPage && !fromText
  return {
    ...article,
    publishedOnSpan: dated && document.publishedOn !== page.publishedOn ? null : article.publishedOnSpan,
    document: {
      ...document,
      title: document.title === '' ? page.title : document.title,
      publishedOn: dated ? page.publishedOn : document.publishedOn,
      publishedOnBasis: dated ? page.publishedOnBasis : document.publishedOnBasis,
      publisher: page.publisher ?? document.publisher,
      agency: page.agency ?? document.agency,
      url: page.url ?? document.url,
      text: page.text,
    },
  }
}
