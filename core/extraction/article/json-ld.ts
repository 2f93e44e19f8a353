import type { PageFacts } from './page-facts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const articleTypes =
  /(?:News|Reportage|Analysis|Opinion|Background|Live|Blog)?(?:Article|Posting|LiveBlogPosting)$/

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}

/** Objects of a JSON-LD document, `@graph` and lists opened; three levels are as deep as pages go. */
function objectsIn(value: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > 3) return []
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1))
  if (!isRecord(value)) return []
  return [value, ...objectsIn(value['@graph'], depth + 1)]
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return textOf(first) ?? (isRecord(first) ? textOf(first.name) : null)
}

const addressOf = (value: unknown): string | null =>
  textOf(value) ?? (isRecord(value) ? textOf(value['@id']) : null)

const isArticle = (object: Record<string, unknown>) =>
  [object['@type']].flat().some((type) => typeof type === 'string' && articleTypes.test(type))

/** What the first schema.org article among the JSON-LD scripts of a page says of itself. */
export function factsOfJsonLd(scripts: readonly string[]): PageFacts {
  const article = scripts.flatMap((script) => objectsIn(parsed(script))).find(isArticle)
  if (!article) return {}
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    publisher: nameOf(article.publisher),
    byline: nameOf(article.author),
    url: addressOf(article.url) ?? addressOf(article.mainEntityOfPage),
    language: textOf(article.inLanguage),
  }
}
