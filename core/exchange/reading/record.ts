import { canonicalText } from '../../text/canonical'
import { RowFault, type DataRecord } from './imported'

/** No field of a row is a book: what is longer is a quotation mark that was never closed. */
const longestField = 1_000_000
/** A citation is read at a glance; the record has the rest. */
const longestCitation = 2000
const longestTitle = 300

/** Words of ASCII with single spaces between them. */
const plain = /^[!-~]+(?: [!-~]+)*$/

/** Words on one line, without what could hide or reorder others. */
export function titleOf(text: string): string {
  if (text.length <= longestTitle && plain.test(text)) return text
  const line = text
    .replace(/[\p{Cf}\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= longestTitle) return line
  const cut = line.slice(0, longestTitle)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle - 40)).replace(/[\ud800-\udbff]$/, '')}…`
}

/** @throws {RowFault} when a field is longer than any field. */
export function fieldOf(name: string, text: string): string {
  if (text.length > longestField)
    throw new RowFault(
      `${name} has ${text.length.toLocaleString('en')} characters; at most ${longestField.toLocaleString('en')} were expected.`,
    )
  return text
}

interface Told {
  /** First line of the record. */
  headline: string
  /** The row's own telling; without it the facts are cited. */
  prose?: string
  /** Columns and their values, a line each; empty values are left out. */
  facts: readonly (readonly [name: string, value: string])[]
  /** Further columns that no citation needs. */
  details?: readonly (readonly [name: string, value: string])[]
}

const oneLine = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ')

const lines = (pairs: Told['facts']) =>
  pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${oneLine(fieldOf(name, value))}`)
    .join('\n')

const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff

/** A row in words, with the stretch that tells of the event: its telling, else its facts, else its headline. */
export function recordText({
  headline,
  prose = '',
  facts,
  details = [],
}: Told): Pick<DataRecord, 'text' | 'cited'> {
  const told = fieldOf('The text', prose).replace(/\r\n?/g, '\n').trim()
  const stated = lines(facts)
  const telling = told === '' ? stated : told
  const parts = [headline, telling, told === '' ? '' : stated, lines(details)]
  const text = canonicalText(parts.filter((part) => part !== '').join('\n\n'))
  const start = telling === '' || headline === '' ? 0 : headline.length + 2
  const length = Math.min(longestCitation, (telling === '' ? headline : telling).length)
  const end = start + length
  return {
    text,
    cited: { start, end: isHighSurrogate(text.charCodeAt(end - 1)) && end < text.length ? end - 1 : end },
  }
}
