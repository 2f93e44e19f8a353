/** What a page's markup says about its article, as written there. */
export interface PageFacts {
  title?: string | null
  published?: string | null
  publisher?: string | null
  byline?: string | null
  url?: string | null
  language?: string | null
}

/** The part of a DOM that is read; linkedom's documents fit. */
export interface ReadableNode {
  getAttribute(name: string): string | null
  readonly textContent: string | null
}

interface ReadableDocument {
  querySelector(selector: string): ReadableNode | null
}

const metaNames: Readonly<Record<keyof PageFacts, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'title'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datePublished',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'cXenseParse:recs:publishtime',
    'article.published',
  ],
  publisher: ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'twitter:site'],
  byline: ['author', 'article:author', 'dc.creator', 'parsely-author', 'byl'],
  url: ['og:url'],
  language: ['og:locale', 'language', 'dc.language'],
}

function metaOf(document: ReadableDocument, names: readonly string[]): string | null {
  for (const name of names) {
    for (const key of ['property', 'name', 'itemprop']) {
      const content = document.querySelector(`meta[${key}="${name}"]`)?.getAttribute('content')?.trim()
      if (content) return content
    }
  }
  return null
}

/** What meta tags, `link rel=canonical`, `time` and `itemprop` elements say. */
export function factsOfMeta(document: ReadableDocument): PageFacts {
  const time =
    document.querySelector('time[itemprop="datePublished"]') ??
    document.querySelector('time[pubdate]') ??
    document.querySelector('article time[datetime]') ??
    document.querySelector('header time[datetime]') ??
    document.querySelector('time[datetime]')
  return {
    title: metaOf(document, metaNames.title),
    published:
      metaOf(document, metaNames.published) ??
      document.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ??
      time?.getAttribute('datetime') ??
      time?.textContent ??
      null,
    publisher: metaOf(document, metaNames.publisher),
    byline: metaOf(document, metaNames.byline),
    url:
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
      metaOf(document, metaNames.url),
    language: document.querySelector('html')?.getAttribute('lang') ?? metaOf(document, metaNames.language),
  }
}
