import { z } from 'zod'
import { looksLikeHtml } from '../../extraction/article/html'
import { RowFault, type ReadingContext } from './imported'
import { languageTag } from './language-tag'
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

/** An article by its parts. @throws {RowFault} when it has no text or a date that is none. */
export function articleOf(given: Given, context: ReadingContext): ImportedArticle {
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
    language: languageTag(given.language ?? ''),
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

/** Whether a column holds the words of articles. */
export const isTextColumn = (column: string): boolean =>
  names.text.some((name) => name === column.trim().toLowerCase())

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
