import { parseFeed } from 'feedsmith'
import { z } from 'zod'
import { textOfMarkup } from '../../extraction/article/html-text'
import { articleOf, type ImportedArticle } from './article-rows'
import { RowFault, type ReadingContext } from './imported'
import { languageTag } from './language-tag'
import { cutFeed, type CutFeed } from './split-feed'

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

/** RFC 822, as RSS writes dates, to the day on which it was where it was written; years of two digits by RFC 2822, 4.3. */
function dayOfRfc822(text: string): string {
  const match = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2}\s+[A-Za-z]{3,9})\s+(\d{4}|\d{2})(?!\d)/.exec(text.trim())
  const [, day, year] = match ?? []
  if (day === undefined || year === undefined) return text
  return `${day} ${year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`}`
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

/** What became of each entry of a feed, in its order, and where it begins. */
export type FeedEntry = { line: number; column: number } & (
  | { article: ImportedArticle }
  | { fault: RowFault }
)

const beginning = { line: 1, column: 1 }

interface Feed {
  title?: string
  language?: string
  items: readonly unknown[]
}

function parsed(text: string): Feed {
  const { title, language, items, entries } = feedShape.parse(parseFeed(text).feed)
  return { title, language, items: items ?? entries ?? [] }
}

/** The items of a feed that cannot be read as a whole: those that can be read one by one. */
function parsedOneByOne({ head, entries, tail }: CutFeed): Feed | null {
  const feeds: Feed[] = []
  const items = entries.map(({ text, fault }) => {
    if (fault) return fault
    try {
      const feed = parsed(`${head}${text}${tail}`)
      feeds.push(feed)
      return feed.items[0]
    } catch {
      return new RowFault('The entry cannot be read: tags and quotation marks that close were expected.')
    }
  })
  return feeds[0] ? { ...feeds[0], items } : null
}

function feedOf(text: string, cut: CutFeed): Feed {
  try {
    return parsed(text)
  } catch (error) {
    const read = parsedOneByOne(cut)
    if (read) return read
    const why = error instanceof Error ? error.message : 'unreadable'
    throw new RowFault(`This is no feed (${why}); RSS, RDF, Atom or JSON Feed was expected.`)
  }
}

/** The entries of an RSS, RDF, Atom or JSON feed. @throws {RowFault} when it is none. */
export function readFeed(text: string, context: ReadingContext): FeedEntry[] {
  const cut = cutFeed(text)
  const { title, language, items } = feedOf(text, cut)
  const publisher = title === undefined ? null : textOfMarkup(title, '').replace(/\s+/g, ' ') || null
  const spoken = context.language ?? languageTag(language ?? '')?.split('-')[0] ?? null
  return items.map((item, index) => {
    const { line, column } = (items.length === cut.entries.length && cut.entries[index]) || beginning
    try {
      if (item instanceof RowFault) throw item
      return { line, column, article: articleOfItem(item, publisher, spoken, context) }
    } catch (error) {
      if (error instanceof RowFault) return { line, column, fault: error }
      throw error
    }
  })
}
