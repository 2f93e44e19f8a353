import type { CitationRecord, EventRecord } from '@/core/archive/records'
import { formatDay, formatExtent } from '@/core/chronology/format'
import { node, type PaintNode } from '@/core/timeline/painters/node'
import { derivationSentence } from '../event/derivation'
import { textIn } from '../language/direction'
import type { Edition } from '../language/edition'

/** A citation with the number that it has throughout the paper. */
interface Note {
  number: number
  event: EventRecord
  citation: CitationRecord
}

/** The citations of all events, numbered in the order in which they are named. */
export function notesOf(events: readonly EventRecord[]): Map<CitationRecord, Note> {
  const notes = new Map<CitationRecord, Note>()
  for (const event of events)
    for (const citation of event.citations) notes.set(citation, { number: notes.size + 1, event, citation })
  return notes
}

/** A number that leads to its note. */
export const reference = (number: number): PaintNode =>
  node('a', { class: 'reference', href: `#note-${number}` }, `[${number}]`)

const isOfTheWeb = (address: string) => /^https?:\/\//i.test(address) && URL.canParse(address)

function noteNode({ number, event, citation }: Note, edition: Edition, origin: string): PaintNode {
  const { t, dates, locale } = edition
  const { article, exact, start } = citation
  const [open, close] = article.language === 'ar' ? ['«', '»'] : ['“', '”']
  const own = `${origin}/${locale}/articles/${article.id}#c${start}`
  const address = article.url !== null && isOfTheWeb(article.url) ? article.url : own
  const names = [article.publisher, article.agency].filter((name) => name !== null)
  const date = formatExtent(event.extent, event.edtf, dates)
  return node(
    'li',
    { id: `note-${number}` },
    node('span', { class: 'number' }, `${number}.`),
    ' ',
    node('q', textIn(article.language), `${open}${exact.replace(/\s+/g, ' ')}${close}`),
    node('cite', textIn(article.language), article.title),
    ...names.flatMap((name) => [' · ', node('bdi', {}, name)]),
    ' · ',
    article.publishedOn === null
      ? t('event.undatedArticle')
      : t('event.published', { date: formatDay(article.publishedOn, dates) }),
    node('a', { class: 'address', dir: 'ltr', href: own }, address),
    node('p', { class: 'soft' }, node('bdi', {}, derivationSentence(citation.date, date, t, dates))),
  )
}

/** What the events rest on: for each number the exact words, whose they are, when and where they were published. */
export function paperNotes(notes: Iterable<Note>, edition: Edition, origin: string): PaintNode {
  return node(
    'section',
    { class: 'notes' },
    node('h2', {}, edition.t('paper.sources')),
    node('ol', {}, ...[...notes].map((note) => noteNode(note, edition, origin))),
  )
}
