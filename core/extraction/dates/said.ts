import { addDays, dayFromIso, isoFromDay, type DayNumber } from '@/core/chronology/day'
import type { Article, Sentence } from '../article/article'
import type { DateMention, Quote, Span } from '../extraction'

/** Days before publication in which somebody whose words are news may have said them. */
const newsDays = 7
/** UTF-16 units between who speaks and the day of the saying: "said on Monday", "on Monday, the mayor said". */
const reach = 40

/** A day that the article tells in its own voice. */
interface ToldDay extends Span {
  day: DayNumber
}

/** Index of the first of `sorted` that begins at `offset` or after it. */
function firstFrom(sorted: readonly { start: number }[], offset: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const within = (span: Span, outer: Span | undefined): boolean =>
  outer !== undefined && span.start >= outer.start && span.end <= outer.end

const gap = (a: Span, b: Span): number => Math.max(a.start, b.start) - Math.min(a.end, b.end)

/** When somebody's words were said: by the day that stands with them, then by what the article has told before. */
class SayingDays {
  private readonly bySpeaker = new Map<string, DayNumber>()

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly told: readonly ToldDay[],
  ) {}

  /** Quotes in text order; the day on which each was said, null where nothing tells it. */
  of({ start, speaker, speakerMention }: Quote): DayNumber | null {
    const stated = speakerMention && this.besideSpeaker(speakerMention)
    if (speaker !== null && stated !== null) this.bySpeaker.set(speaker, stated)
    const heard = speaker === null ? undefined : this.bySpeaker.get(speaker)
    return stated ?? heard ?? this.before(start)
  }

  private besideSpeaker(mention: Span): DayNumber | null {
    const sentence = this.sentences[firstFrom(this.sentences, mention.start + 1) - 1]
    if (!within(mention, sentence) || !sentence) return null
    let nearest: ToldDay | null = null
    for (let at = firstFrom(this.told, sentence.start); at < this.told.length; at++) {
      const one = this.told[at]
      if (!one || one.start >= sentence.end) break
      const near = gap(one, mention) <= reach || one.start - sentence.start <= 'on '.length
      if (near && (nearest === null || gap(one, mention) < gap(nearest, mention))) nearest = one
    }
    return nearest?.day ?? null
  }

  /** The day told last in the same paragraph, else the first of the article, which is the day of its news. */
  private before(offset: number): DayNumber | null {
    const last = this.told[firstFrom(this.told, offset) - 1]
    if (!last) return null
    const [here, there] = [offset, last.start].map(
      (at) => this.sentences[firstFrom(this.sentences, at + 1) - 1]?.paragraph,
    )
    return here === there ? last.day : (this.told[0]?.day ?? null)
  }
}

/**
 * Counts "last night", "today", «غدا» in somebody's own words from the day on which they were said, where the article tells
 * it, and not from that of publication. Linear in the length of the text, but for looking up sentences.
 */
export function datesAsSaid(
  article: Article,
  dates: readonly DateMention[],
  quotes: readonly Quote[],
): DateMention[] {
  const published = article.document.publishedOn === null ? null : dayFromIso(article.document.publishedOn)
  const spoken = quotes.filter(({ direct }) => direct)
  const inSpeech = (date: Span) => within(date, spoken[firstFrom(spoken, date.start + 1) - 1])
  const isCounted = (date: DateMention) =>
    date.rule === 'day-word' && date.anchor === article.document.publishedOn && inSpeech(date)
  if (published === null || spoken.length === 0 || !dates.some(isCounted)) return [...dates]
  const told = dates.flatMap((date) => {
    const { start, end, text, rule, edtf } = date
    const day = rule === 'publication-line' || inSpeech(date) ? null : dayFromIso(edtf)
    const isNews = day !== null && day <= published && day >= addDays(published, -newsDays)
    return isNews ? [{ start, end, text, day }] : []
  })
  const days = new SayingDays(article.sentences, told)
  const saidOn = new Map<Quote, DayNumber | null>()
  for (const quote of quotes) saidOn.set(quote, days.of(quote))
  return dates.map((date) => {
    const quote = isCounted(date) ? spoken[firstFrom(spoken, date.start + 1) - 1] : undefined
    const said = quote && saidOn.get(quote)
    const day = dayFromIso(date.edtf)
    if (said === undefined || said === null || said === published || day === null) return date
    const edtf = isoFromDay(addDays(said, day - published))
    return { ...date, edtf, rule: 'day-word-said', anchor: isoFromDay(said) }
  })
}
