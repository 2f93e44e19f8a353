import { parseFeed } from 'feedsmith'
import { z } from 'zod'
import { textOfMarkup } from '../../extraction/article/html-text'
import { looksLikeHtml } from '../../extraction/article/html'
import { RowFault, type ReadingContext } from './imported'
import { readDate } from './read-date'
import { fieldOf } from './record'

/** An article of a collection, before anything is found in it. */
export interface ImportedArticle {
  /** Title, an empty line, the text; or a page of HTML. */
  text: string
  title: string | null
  url: string | null
  publisher: string | null
  /** ISO 8601 date. */
  publishedOn: string | null
  language: string | null
}

interface Given {
  title?: string | null
  text?: string | null
  url?: string | null
  publisher?: string | null
  published?: string | null
  language?: string | null
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '')

function dayOf(published: string, context: ReadingContext): string | null {
  if (published === '') return null
  const date = readDate(published, context, 'The date')
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null
}

/** @throws {RowFault} when it has no text or a date that is none. */
function articleOf(given: Given, context: ReadingContext): ImportedArticle {
  const body = fieldOf('The text', given.text ?? '').trim()
  if (body === '') throw new RowFault('The text is empty; the words of an article were expected.')
  const title = (given.title ?? '').replace(/\s+/g, ' ').trim()
  const url = given.url && /^https?:/.test(given.url) && URL.canParse(given.url) ? given.url : null
  const whole = title === '' || looksLikeHtml(body) || body.startsWith(title) ? body : `${title}\n\n${body}`
  return {
    text: whole,
    title: title || null,
    url,
    publisher: given.publisher?.trim() || (url === null ? null : hostOf(url)),
    publishedOn: dayOf((given.published ?? '').trim(), context),
    language: given.language?.trim() || null,
  }
}

const names = {
  title: ['title', 'headline'],
  text: ['text', 'content', 'body', 'article'],
  url: ['url', 'link'],
  publisher: ['publisher', 'source', 'site'],
  published: ['date', 'published', 'published_at', 'publishedon', 'published_on', 'pubdate'],
  language: ['language', 'lang'],
} as const satisfies Record<keyof Given, readonly string[]>

/** Whether columns are those of a collection of articles. */
export function areArticleColumns(columns: readonly string[]): boolean {
  const known = new Set(columns.map((column) => column.trim().toLowerCase()))
  const has = (field: keyof Given) => names[field].some((name) => known.has(name))
  return has('text') && has('title') && (has('url') || has('published'))
}

/** A row of a collection by column or member name, in any case. @throws {RowFault} */
export function readArticleRow(
  row: Readonly<Record<string, unknown>>,
  context: ReadingContext,
): ImportedArticle {
  const cells = new Map(Object.entries(row).map(([name, value]) => [name.trim().toLowerCase(), value]))
  const cell = (field: keyof Given) =>
    names[field].map((name) => cells.get(name)).find((value) => typeof value === 'string')
  return articleOf(
    {
      title: cell('title'),
      text: cell('text'),
      url: cell('url'),
      publisher: cell('publisher'),
      published: cell('published'),
      language: cell('language'),
    },
    context,
  )
}

const jsonRow = z.record(z.string(), z.unknown())

/** A line of JSON that holds an article. @throws {RowFault} */
export function readArticleObject(value: unknown, context: ReadingContext): ImportedArticle {
  const row = jsonRow.safeParse(value)
  if (!row.success) throw new RowFault('An object with "title", "text", "url" and "date" was expected.')
  return readArticleRow(row.data, context)
}

const link = z.object({ href: z.string().optional(), rel: z.string().optional() })
const content = z.union([
  z.string(),
  z.object({ value: z.string().optional() }).transform(({ value }) => value ?? ''),
])
/** Of RSS 0.9–2.0, RDF, Atom and JSON Feed what an article can be made of, as feedsmith names it. */
const feedItem = z.object({
  title: content.optional(),
  link: z.string().optional(),
  url: z.string().optional(),
  links: z.array(link).optional(),
  description: content.optional(),
  summary: content.optional(),
  content: z
    .union([content, z.object({ encoded: z.string().optional() }).transform(({ encoded }) => encoded ?? '')])
    .optional(),
  content_html: z.string().optional(),
  content_text: z.string().optional(),
  pubDate: z.string().optional(),
  published: z.string().optional(),
  updated: z.string().optional(),
  date_published: z.string().optional(),
  dc: z.object({ date: z.string().optional(), dates: z.array(z.string()).optional() }).optional(),
})
const feedShape = z.object({
  title: content.optional(),
  language: z.string().optional(),
  items: z.array(z.unknown()).optional(),
  entries: z.array(z.unknown()).optional(),
})

/** RFC 822, as RSS writes dates, to the day on which it was where it was written. */
function dayOfRfc822(text: string): string {
  const match = /^(?:[A-Za-z]{3},\s*)?(\d{1,2} [A-Za-z]{3,9} \d{4})\b/.exec(text.trim())
  return match?.[1] ?? text
}

function articleOfItem(
  value: unknown,
  publisher: string | null,
  language: string | null,
  context: ReadingContext,
) {
  const read = feedItem.safeParse(value)
  if (!read.success) throw new RowFault('The entry has another shape than feeds have.')
  const item = read.data
  const alternate = item.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? item.links?.[0]
  const title = textOfMarkup(item.title ?? '', '').replace(/\s+/g, ' ')
  const markup = item.content || item.content_html || item.description || item.summary
  const date =
    item.pubDate ??
    item.published ??
    item.date_published ??
    item.dc?.date ??
    item.dc?.dates?.[0] ??
    item.updated
  return articleOf(
    {
      title,
      text: markup ? textOfMarkup(markup, title) : item.content_text,
      url: item.link ?? item.url ?? alternate?.href,
      publisher,
      published: date === undefined ? '' : dayOfRfc822(date),
      language,
    },
    context,
  )
}

/** What became of each entry of a feed, in its order. */
export type FeedEntry = { article: ImportedArticle } | { fault: RowFault }

/** The entries of an RSS, RDF, Atom or JSON feed. @throws {RowFault} when it is none. */
export function readFeed(text: string, context: ReadingContext): FeedEntry[] {
  let feed: unknown
  try {
    feed = parseFeed(text).feed
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable'
    throw new RowFault(`This is no feed (${why}); RSS, RDF, Atom or JSON Feed was expected.`)
  }
  const { title, language, items, entries } = feedShape.parse(feed)
  const publisher = title === undefined ? null : textOfMarkup(title, '').replace(/\s+/g, ' ') || null
  const spoken = context.language ?? language?.split('-')[0]?.toLowerCase() ?? null
  return (items ?? entries ?? []).map((item) => {
    try {
      return { article: articleOfItem(item, publisher, spoken, context) }
    } catch (error) {
      if (error instanceof RowFault) return { fault: error }
      throw error
    }
  })
}
