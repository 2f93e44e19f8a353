import { hash } from 'node:crypto'
import { dayFromIso } from '@/core/chronology/day'
import { extentOfEdtf } from '@/core/chronology/edtf'
import type { ImportedActor, ImportedEvent } from '@/core/exchange/reading/imported'
import { lexicon } from '@/core/extraction/lexicon/lexicon'
import { canonicalText } from '@/core/text/canonical'
import { fold } from '@/core/text/fold'
import { articleIdOf } from '../ingest'
import { surroundingsOf } from '../passage'

const sha256 = (text: string) => hash('sha256', text)

/** The columns of `import_row`, in the order of `stagedLine`. */
export const stagedColumns = `import_id, day, "row", event_id, own, title, language, type, edtf, earliest, latest, precision,
  basis, salience, planned, search_text, article_id, sha256, text, article_title, url, publisher, agency, published_on, start,
  "end", exact, prefix, suffix, passage, passage_start, actors, roles, figures`

const special = /[\\\n\r\t]/
const specials = /[\\\n\r\t]/g
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A cell of COPY's text format. */
const cell = (value: string | number | boolean | null): string => {
  if (value === null) return '\\N'
  if (typeof value !== 'string') return value === true ? 't' : value === false ? 'f' : String(value)
  return special.test(value) ? value.replace(specials, (sign) => escapes[sign] ?? sign) : value
}

const array = (values: readonly string[]) =>
  `{${values.map((value) => `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`).join(',')}}`

/**
 * The id of the event that a row tells of: the same in every file that has the row, by the row's own id where the data set
 * gives one that is nobody else's, else by its words.
 */
export const eventIdOf = ({ own, key }: ImportedEvent, articleHash: string): string =>
  own ?? `e${sha256(key ?? `${articleHash}:record`).slice(0, 16)}`

const nullable = (text: string | null) => text && canonicalText(text)

/** What is said of a row whose format does not say it. */
export interface Given {
  publisher: string
}

/** A row of `import_row` for COPY. */
export function stagedLine(importId: number, row: number, event: ImportedEvent, given: Given): string {
  const { record, edtf } = event
  const { earliest, latest, precision } = extentOfEdtf(edtf)
  const digest = sha256(record.text)
  const { start, end } = record.cited
  const words = surroundingsOf(record.text, start, end)
  const title = canonicalText(event.title)
  const published = record.publishedOn === null ? null : dayFromIso(record.publishedOn)
  const values = [
    importId,
    earliest ?? latest ?? 0,
    row,
    eventIdOf(event, digest),
    event.own !== null,
    title,
    event.language,
    event.type,
    edtf,
    earliest,
    latest,
    precision,
    event.basis,
    event.salience,
    published !== null && earliest !== null && earliest > published,
    `${fold(title)}\n${fold(words.exact)}`,
    articleIdOf(digest),
    digest,
    record.text,
    canonicalText(record.title),
    nullable(record.url),
    canonicalText(record.publisher ?? given.publisher),
    nullable(record.agency),
    published,
    start,
    end,
    words.exact,
    words.prefix,
    words.suffix,
    // Most rows are one passage: what is the citation itself is not sent twice.
    words.passage === words.exact ? null : words.passage,
    words.passageStart,
    array(event.actors.map(({ id }) => id)),
    array(event.actors.map(({ role }) => role)),
    event.figures.length === 0 ? null : JSON.stringify(event.figures),
  ]
  return `${values.map(cell).join('\t')}\n`
}

/** An actor of `import_actor` for COPY: the names to show, and every other spelling of the lexicon to be found by. */
export function stagedActor(importId: number, { id, type, wikidata, names }: ImportedActor): string {
  const shown = Object.entries(names).map(([language, name]) => ({ language, name, kind: 'primary' }))
  const spellings = Object.entries(lexicon().entities.get(id)?.spellings ?? {})
  const others = spellings.flatMap(([language, all]) =>
    all.map((name) => ({ language, name, kind: 'alias' })),
  )
  const seen = new Set<string>()
  const all = [...shown, ...others]
    .filter(({ language, name }) => !seen.has(`${language} ${name}`) && seen.add(`${language} ${name}`))
    .map((name) => ({ ...name, folded: fold(name.name) }))
  return `${[importId, id, type, wikidata, JSON.stringify(all)].map(cell).join('\t')}\n`
}
