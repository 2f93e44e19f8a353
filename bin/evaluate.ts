import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { goldSchema, statesItsDate } from '@/core/extraction/evaluation/gold'
import type { Gold } from '@/core/extraction/evaluation/gold'
import { ratesOf, scoreArticle, sumCounts } from '@/core/extraction/evaluation/score'
import type { Counts, Rates } from '@/core/extraction/evaluation/score'
import { extract } from '@/core/extraction/extract'
import { decodeArticle, decodeProblemMessage } from '@/core/text/decode'

const USAGE = `Usage: npm run -s evaluate -- [--json FILE] [--quiet] [FOLDER…]
Scores the extraction against gold: FOLDER holds ID.json with ID.txt beside it, or gold/ID.json with texts/ID.txt.
Without a folder the project's own gold is used (tests/fixtures/gold).
`

interface ArticleResult {
  id: string
  counts: Counts
  rates: Rates
  misses: string[]
}

/** A folder or file that cannot be used; the message is for people. */
class Unusable extends Error {}

const goldFolderOf = (folder: string): string =>
  existsSync(path.join(folder, 'gold')) ? path.join(folder, 'gold') : folder

function textFile(folder: string, file: string, gold: Gold): string {
  const id = path.basename(file, '.json')
  const places = [
    path.join(path.dirname(file), `${id}.txt`),
    path.join(folder, 'texts', `${id}.txt`),
    ...(gold.via ? [path.join(folder, '..', gold.via), path.join(folder, gold.via)] : []),
  ]
  const found = places.find((place) => existsSync(place))
  if (!found) throw new Unusable(`${file}: its text is in none of ${places.join(', ')}`)
  return found
}

function evaluateFile(folder: string, file: string): ArticleResult {
  const parsed = goldSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success)
    throw new Unusable(`${file}: not a gold file (${parsed.error.issues[0]?.path.join('.') ?? ''})`)
  const gold = parsed.data
  const place = textFile(folder, file, gold)
  const decoded = decodeArticle(readFileSync(place))
  if (!decoded.ok) throw new Unusable(`${place}: ${decodeProblemMessage[decoded.problem]}`)
  const found = extract(decoded.text, statesItsDate(gold) ? {} : { publishedOn: gold.published })
  const { counts, misses } = scoreArticle(gold, found, found.document.text ?? decoded.text)
  return { id: gold.id, counts, rates: ratesOf(counts), misses }
}

function goldFiles(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Unusable(`${folder}: there is no such folder`)
  const place = goldFolderOf(folder)
  const files = readdirSync(place).filter((name) => name.endsWith('.json'))
  if (files.length === 0) throw new Unusable(`${folder}: there is no gold in it`)
  return files.toSorted().map((name) => path.join(place, name))
}

const percent = (rate: number): string => (rate * 100).toFixed(0).padStart(5)

function row(name: string, rates: Rates): string {
  const { dateF1, quoteF1, actorF1, eventRecall3, eventRecall2, eventPrecision, badOffsets } = rates
  const cells = [dateF1, quoteF1, actorF1, eventRecall3, eventRecall2, eventPrecision].map(percent).join(' ')
  return `${name.padEnd(32)} ${cells} ${String(badOffsets).padStart(5)}`
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'string' },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const folders =
    positionals.length > 0 ? positionals : [path.resolve(import.meta.dirname, '../tests/fixtures/gold')]
  const results = folders.flatMap((folder) => goldFiles(folder).map((file) => evaluateFile(folder, file)))
  const counts = sumCounts(results.map((result) => result.counts))
  const rates = ratesOf(counts)
  const lines = [
    `${'article'.padEnd(32)}  date quote actor  ev.3 ev.2+ prec.  bad`,
    ...results.map((result) => row(result.id, result.rates)),
    row(`all ${results.length} (type ${(rates.actorType * 100).toFixed(0)})`, rates),
  ]
  if (!values.quiet)
    for (const { id, misses } of results) for (const miss of misses) lines.push(`${id}: ${miss}`)
  process.stdout.write(`${lines.join('\n')}\n`)
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ rates, counts, articles: results }, null, 2)}\n`)
  return 0
}

try {
  process.exitCode = main()
} catch (error) {
  const usage = error instanceof TypeError && 'code' in error
  process.stderr.write(
    `evaluate: ${error instanceof Error ? error.message : String(error)}\n${usage ? USAGE : ''}`,
  )
  process.exitCode = usage ? 2 : 1
}
