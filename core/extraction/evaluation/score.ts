import { fold } from '@/core/text/fold'
import type { Extraction, ExtractedEvent, Quote } from '../extraction'
import type { Gold, GoldEvent } from './gold'

/** Counts of one article; sums over articles give the rates. */
export interface Counts {
  dateRight: number
  dateWrong: number
  dateMissed: number
  quoteRight: number
  quoteWrong: number
  quoteMissed: number
  actorRight: number
  actorWrong: number
  actorMissed: number
  typeRight: number
  /** Events of salience 3 found and dated right, of how many. */
  topRight: number
  topAll: number
  /** The same for salience 2 and 3. */
  mainRight: number
  mainAll: number
  eventReal: number
  eventAll: number
  offsetsBad: number
}

export interface Score {
  counts: Counts
  /** One line per fault, for people. */
  misses: string[]
}

export interface Rates {
  dateF1: number
  quoteF1: number
  actorF1: number
  actorType: number
  eventRecall3: number
  eventRecall2: number
  eventPrecision: number
  badOffsets: number
}

interface Range {
  start: number
  end: number
}

const none: Counts = {
  dateRight: 0,
  dateWrong: 0,
  dateMissed: 0,
  quoteRight: 0,
  quoteWrong: 0,
  quoteMissed: 0,
  actorRight: 0,
  actorWrong: 0,
  actorMissed: 0,
  typeRight: 0,
  topRight: 0,
  topAll: 0,
  mainRight: 0,
  mainAll: 0,
  eventReal: 0,
  eventAll: 0,
  offsetsBad: 0,
}

const shared = (a: Range, b: Range): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
const meets = (a: Range, b: Range): boolean => shared(a, b) > 0

/** Intersection over union of two stretches. */
function likeness(a: Range, b: Range): number {
  const common = shared(a, b)
  return common <= 0 ? 0 : common / (a.end - a.start + b.end - b.start - common)
}

/** Without qualifiers: whether "about" was noticed is not what is measured. */
const bare = (edtf: string): string => edtf.replace(/[~?%]/g, '')

function sameName(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  return x.split(/\s+/).at(-1) === y.split(/\s+/).at(-1) || x.includes(y) || y.includes(x)
}

const isRight = (want: Gold['temporal'][number], edtf: string): boolean =>
  [want.edtf, ...(want.altEdtf ?? [])].some((value) => bare(value) === bare(edtf))

function scoreDates(gold: Gold, found: Extraction, counts: Counts, misses: string[]): void {
  const used = new Set<number>()
  for (const want of gold.temporal) {
    const hit = found.dates.findIndex(
      (date, index) => !used.has(index) && meets(date, want) && isRight(want, date.edtf),
    )
    if (hit >= 0) used.add(hit)
    if (want.optional) continue
    if (hit >= 0) counts.dateRight++
    else {
      counts.dateMissed++
      misses.push(`date missed: ${want.edtf} at ${want.start}`)
    }
  }
  const neutral = [...gold.durations, ...gold.temporal.filter((want) => want.optional)]
  for (const [index, date] of found.dates.entries()) {
    if (used.has(index) || neutral.some((range) => meets(date, range))) continue
    if (gold.temporal.some((want) => meets(date, want) && isRight(want, date.edtf))) continue
    counts.dateWrong++
    misses.push(`date wrong: ${date.text} ${date.edtf}`)
  }
}

function speakerNames(quote: Quote, found: Extraction): string[] {
  const actor = found.actors.find(({ id }) => id === quote.speaker)
  const names = actor
    ? [actor.name, ...Object.values(actor.names), ...actor.mentions.map(({ text }) => text)]
    : []
  return quote.speakerMention ? [...names, quote.speakerMention.text] : names
}

function scoreQuotes(gold: Gold, found: Extraction, counts: Counts, misses: string[]): void {
  const used = new Set<number>()
  for (const want of gold.quotes.filter(({ direct }) => direct)) {
    const ranges: Range[] = [want, ...(want.altSpans ?? [])]
    const hit = found.quotes.findIndex(
      (quote, index) => !used.has(index) && ranges.some((range) => likeness(quote, range) >= 0.8),
    )
    if (hit >= 0) used.add(hit)
    if (want.optional) continue
    const quote = found.quotes[hit]
    const names = quote ? speakerNames(quote, found) : []
    const speakers = [want.speaker, ...(want.altSpeakers ?? [])].filter((name) => name !== null)
    const right =
      quote !== undefined &&
      (speakers.length === 0 || speakers.some((who) => names.some((name) => sameName(name, who))))
    if (right) counts.quoteRight++
    else {
      counts.quoteMissed++
      misses.push(
        quote
          ? `speaker: ${want.speaker ?? 'none'}, not ${names[0] ?? 'none'}`
          : `quote missed at ${want.start}`,
      )
    }
  }
  for (const [index, quote] of found.quotes.entries()) {
    if (!quote.direct || used.has(index) || gold.quotes.some((want) => likeness(quote, want) >= 0.5)) continue
    counts.quoteWrong++
    misses.push(`quote that is none: ${quote.text.slice(0, 60)}`)
  }
}

const sharesMention = (a: { mentions: Range[] }, b: { mentions: Range[] }): boolean =>
  a.mentions.some((mention) => b.mentions.some((other) => meets(mention, other)))

function scoreActors(gold: Gold, found: Extraction, counts: Counts, misses: string[]): void {
  for (const want of gold.actors.filter(({ type }) => type !== 'group')) {
    const hit = found.actors.find((actor) => sharesMention(actor, want))
    if (!hit) {
      counts.actorMissed++
      misses.push(`actor missed: ${want.name}`)
      continue
    }
    counts.actorRight++
    if (hit.type === want.type || want.altTypes?.includes(hit.type)) counts.typeRight++
  }
  for (const actor of found.actors)
    if (!gold.actors.some((want) => sharesMention(actor, want))) {
      counts.actorWrong++
      misses.push(`actor that is none: ${actor.name}`)
    }
}

const shows = (event: ExtractedEvent, want: GoldEvent): boolean =>
  event.evidence.some((span) =>
    [want.evidence, ...(want.altEvidence ?? [])].some((range) => meets(span, range)),
  )

function scoreEvents(gold: Gold, found: Extraction, counts: Counts, misses: string[]): void {
  const dated = (event: ExtractedEvent, want: GoldEvent) => {
    const edtf = bare(event.date.edtf)
    if ([want.date, ...(want.altDates ?? [])].some((date) => date !== null && bare(date) === edtf))
      return true
    const loose = want.dateBasis !== undefined && want.dateBasis !== 'stated'
    return loose && edtf.startsWith(gold.published.slice(0, 7))
  }
  for (const want of gold.events.filter((event) => !event.optional)) {
    const parts = want.cluster ? gold.events.filter((event) => event.cluster === want.cluster) : [want]
    const hits = found.events.filter((event) => parts.some((part) => shows(event, part)))
    const right = hits.some((event) => parts.some((part) => dated(event, part)))
    if (want.salience === 3) counts.topAll++
    if (want.salience === 3 && right) counts.topRight++
    if (want.salience >= 2) counts.mainAll++
    if (want.salience >= 2 && right) counts.mainRight++
    if (!right)
      misses.push(
        `event missed (${want.salience}): ${want.date} ${want.title_en}; got ${hits.map((hit) => hit.date.edtf).join(' ')}`,
      )
  }
  for (const event of found.events) {
    counts.eventAll++
    if (gold.events.some((want) => shows(event, want))) counts.eventReal++
    else misses.push(`event that is none: ${event.date.edtf} ${event.title}`)
  }
}

/** Compares one extraction with its gold; `text` is what its offsets refer to. */
export function scoreArticle(gold: Gold, found: Extraction, text: string): Score {
  const counts = { ...none }
  const misses: string[] = []
  const spans = [
    ...found.dates,
    ...found.quotes,
    ...found.actors.flatMap((actor) => actor.mentions),
    ...found.events.flatMap((event) => [...event.evidence, ...event.figures]),
  ]
  counts.offsetsBad = spans.filter((span) => text.slice(span.start, span.end) !== span.text).length
  scoreDates(gold, found, counts, misses)
  scoreQuotes(gold, found, counts, misses)
  scoreActors(gold, found, counts, misses)
  scoreEvents(gold, found, counts, misses)
  return { counts, misses }
}

const countKeys = Object.keys(none).filter((key): key is keyof Counts => key in none)

/** Sums the counts of several articles. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sum = { ...none }
  for (const counts of all) for (const key of countKeys) sum[key] += counts[key]
  return sum
}

const f1 = (right: number, wrong: number, missed: number): number =>
  right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed)
const share = (part: number, all: number): number => (all === 0 ? 1 : part / all)

/** Rates from counts, 0–1; where there was nothing to find, 1. */
export function ratesOf(counts: Counts): Rates {
  return {
    dateF1: f1(counts.dateRight, counts.dateWrong, counts.dateMissed),
    quoteF1: f1(counts.quoteRight, counts.quoteWrong, counts.quoteMissed),
    actorF1: f1(counts.actorRight, counts.actorWrong, counts.actorMissed),
    actorType: share(counts.typeRight, counts.actorRight),
    eventRecall3: share(counts.topRight, counts.topAll),
    eventRecall2: share(counts.mainRight, counts.mainAll),
    eventPrecision: share(counts.eventReal, counts.eventAll),
    badOffsets: counts.offsetsBad,
  }
}
