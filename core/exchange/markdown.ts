import type { CitationRecord } from '../archive/records'
import { formatDay, formatExtent } from '../chronology/format'
import { oneLine } from '../text/printable'
import { citationOf, doubtsOf, nameOf, type Exchange, type Writer } from './exchange'

/**
 * Text as Markdown shows it: on one line, no character of it taken for a sign, none of its words for an address that leads
 * away (GitHub makes links of bare ones).
 */
const plain = (text: string) =>
  oneLine(text).replace(/[\\`*_[\]<>&~|^$@]|:(?=\/\/)|(?<=www)\./gi, (sign) => `\\${sign}`)

/** The same as the words of a link, of which some programs take the signs before brackets away and read it again. */
const label = (text: string) =>
  plain(text).replace(/\\[[\]]/g, (sign) => (sign === '\\[' ? '&#91;' : '&#93;'))

/** The same where it begins a line: neither a heading nor an item of a list. */
const beginning = (text: string) => plain(text).replace(/^(\d*)(?=[#+\-=.)])/, '$1\\')

/** An address between `<` and `>`: only what a link may hold, and only of the web. */
const linked = (url: string) => (/^https?:\/\/[^\s<>]+$/i.test(url) ? `<${oneLine(url)}>` : plain(url))

function noteOf({ exact, article }: CitationRecord, { dates }: Exchange): string {
  const [open, close] = article.language === 'ar' ? ['«', '»'] : ['“', '”']
  const published = article.publishedOn === null ? null : formatDay(article.publishedOn, dates)
  const origin = [article.publisher, article.agency, article.title, published]
    .filter((part) => part !== null)
    .map(plain)
  const url = article.url === null ? [] : [linked(article.url)]
  return `${open}${plain(exact)}${close} ${[...origin, ...url].join(' · ')}`
}

/** A list in order of time; what each event and quotation rests on stands in footnotes. */
export const writeMarkdown: Writer = async function* (events, exchange) {
  const { title, description, home, dates, locale, addressOf } = exchange
  yield `# ${plain(title)}\n\n${plain(description)}\n\n${linked(home)}\n`
  let note = 0
  for await (const event of events) {
    const notes: string[] = []
    const footnote = (text: string) => {
      note += 1
      notes.push(`[^${note}]: ${text}\n`)
      return `[^${note}]`
    }
    const signs = new Map(
      event.citations.map((citation) => [citation, footnote(noteOf(citation, exchange))] as const),
    )
    const doubts = doubtsOf(event, exchange)
    const date = plain(formatExtent(event.extent, event.edtf, dates))
    const extra = doubts.length > 0 ? ` (${doubts.map(plain).join(' · ')})` : ''
    yield `\n- **${date}**: [${label(event.title)}](${addressOf(event.id)})${extra}${[...signs.values()].join('')}\n`
    for (const [place, quote] of event.quotes.entries()) {
      const { text, speaker, speakerWords, direct, language } = quote
      const [open, close] = direct ? (language === 'ar' ? ['«', '»'] : ['“', '”']) : ['', '']
      const who = speaker ? nameOf(speaker, locale) : speakerWords
      const said = who === null && open === '' ? beginning(text) : `${open}${plain(text)}${close}`
      const source = citationOf(quote, event)
      const sign = (source && signs.get(source)) ?? ''
      yield `${place > 0 ? '  >\n' : ''}  > ${who === null ? '' : `${beginning(who)}: `}${said}${sign}\n`
    }
    if (notes.length > 0) yield `\n${notes.join('\n')}`
  }
}
