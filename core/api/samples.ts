/** How an operation is asked for, in a language that many know. */
export interface Sample {
  lang: 'Shell' | 'TypeScript'
  label: 'curl' | 'TypeScript'
  source: string
}

/** Where a new installation answers; examples are written for it. */
export const sampleOrigin = 'http://localhost:3000'
const api = `${sampleOrigin}/api/v1`

/** Ids that an example asks for: whoever tries it sets them, `EVENT=…`. */
export const placeholders = ['EVENT', 'ACTOR', 'ARTICLE', 'QUOTE', 'TIMELINE'] as const

const reader = (address: string) => `const response = await fetch('${api}${address}')
if (!response.ok) throw new Error((await response.json()).detail)
`

interface Pair {
  curl: string
  typescript: string
}

const list = (query: string, rest: string): Pair => ({
  curl: `curl '${api}${query}'`,
  typescript: `${reader(query)}${rest}`,
})

const one = (path: string, placeholder: (typeof placeholders)[number], rest: string): Pair => ({
  curl: `curl "${api}${path}/$${placeholder}"`,
  typescript: `const id = process.env.${placeholder}
const response = await fetch(\`${api}${path}/\${id}\`)
if (!response.ok) throw new Error((await response.json()).detail)
${rest}`,
})

const pairs: Record<string, Pair> = {
  readArchive: list(
    '',
    `const { events, articles, actors } = await response.json()
console.log(events, articles, actors)`,
  ),
  listEvents: {
    curl: `curl '${api}/events?actor=vladimir-putin&type=visit&type=meeting&from=2022-12&limit=5'`,
    typescript: `let next: string | null = '${api}/events?actor=vladimir-putin&limit=50'
while (next !== null) {
  const response: Response = await fetch(next)
  if (!response.ok) throw new Error((await response.json()).detail)
  const page = await response.json()
  for (const event of page.items) console.log(event.edtf, event.title, '–', event.citations[0].exact)
  next = page.next
}`,
  },
  readEvent: one(
    '/events',
    'EVENT',
    `const { title, edtf, citations } = await response.json()
console.log(title, edtf)
for (const { article, exact, date } of citations) console.log(article.title, exact, date.words)`,
  ),
  listBuckets: list(
    '/buckets?unit=month&from=2022',
    `const { items } = await response.json()
for (const { from, to, count } of items) console.log(from, to, '#'.repeat(count))`,
  ),
  listActors: list(
    '/actors?name=putin&kind=person',
    `const { items } = await response.json()
for (const { id, names, eventCount } of items) console.log(id, names.ar, names.en, eventCount)`,
  ),
  readActor: one(
    '/actors',
    'ACTOR',
    `const { names, aliases, wikidata } = await response.json()
console.log(names, aliases, wikidata)`,
  ),
  listArticles: list(
    '/articles?actor=vladimir-putin',
    `const { items } = await response.json()
// A day number counts the days since 1970-01-01.
const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
for (const { title, publishedOn } of items) console.log(publishedOn && iso(publishedOn), title)`,
  ),
  readArticle: one(
    '/articles',
    'ARTICLE',
    `const { text, marks } = await response.json()
for (const { kind, start, end } of marks) console.log(kind, text.slice(start, end))`,
  ),
  listQuotes: list(
    '/quotes?speaker=vladimir-putin&limit=10',
    `const { items } = await response.json()
for (const { speaker, text, article } of items) console.log(speaker?.names.en, text, article.title)`,
  ),
  readQuote: one(
    '/quotes',
    'QUOTE',
    `const { text, direct, speakerWords } = await response.json()
console.log(direct ? 'verbatim' : 'reported', speakerWords, text)`,
  ),
  listTimelines: list(
    '/timelines',
    `const { items } = await response.json()
for (const { title, query } of items) console.log(title, \`${sampleOrigin}/embed?\${query}\`)`,
  ),
  readTimeline: one(
    '/timelines',
    'TIMELINE',
    `const { title, query } = await response.json()
console.log(title, query)`,
  ),
  watchLive: {
    curl: `curl --no-buffer --max-time 2 '${api}/live?actor=vladimir-putin' || true`,
    typescript: `const stream = await fetch('${api}/live?actor=vladimir-putin', { signal: AbortSignal.timeout(60_000) })
if (!stream.body) throw new Error('No stream')
for await (const piece of stream.body.pipeThrough(new TextDecoderStream())) {
  console.log(piece)
  if (piece.includes('event: ready')) break
}`,
  },
}

/** A file of a view: what its format is called is the end of its address. */
const file = (path: string): Pair => ({
  curl: `curl --output 'sanad${path.replace('/events', '')}' '${api}${path}?actor=vladimir-putin&lang=en'`,
  typescript: `import { writeFile } from 'node:fs/promises'

const response = await fetch('${api}${path}?actor=vladimir-putin&lang=en')
if (!response.ok) throw new Error((await response.json()).detail)
await writeFile('sanad${path.replace('/events', '')}', Buffer.from(await response.arrayBuffer()))`,
})

/** The examples of an operation, or of the file at a path. */
export function samplesOf(operation: string): Sample[] {
  const pair = operation.startsWith('/') ? file(operation) : pairs[operation]
  if (!pair) return []
  return [
    { lang: 'Shell', label: 'curl', source: pair.curl },
    { lang: 'TypeScript', label: 'TypeScript', source: pair.typescript },
  ]
}
