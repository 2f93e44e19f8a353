import { addDays, dayFromIso } from '@/core/chronology/day'
import type { Article } from '../article/article'
import type { DateMention, EventDate } from '../extraction'
import type { Candidate } from './candidates'
import type { Clause } from './clauses'
import { tokenRange } from './sentence-view'
import type { EventLanguage } from './language'
import type { SentenceView } from './sentence-view'

/** Rules that read words without a calendar name of their own: yesterday, last month, three days ago. */
const relativeRules = /^(day-word|count-ago|count|unit-shift|narrative|narrative-day|night)/
/** An undated telling goes on with the date told last when that lies at most so many days before publication. */
export const NEWS_DAYS = 14

/** Where the telling of an article stands in time. */
interface Clock {
  /** The date that the lead tells. */
  news: EventDate | null
  /** The date told last in this paragraph. */
  local: EventDate | null
  paragraph: number
  /** Actor id → date of what they said last. */
  said: Map<string, EventDate>
}

function isNews(edtf: string, publishedOn: string | null): boolean {
  const published = publishedOn === null ? null : dayFromIso(publishedOn)
  const day = dayFromIso(edtf.slice(0, 10))
  if (published === null || day === null) return false
  return day <= published && day >= addDays(published, -NEWS_DAYS)
}

/** Does a date begin after the day of publication? */
function isAhead(edtf: string, publishedOn: string | null): boolean {
  const first = edtf.split('/')[0] ?? ''
  return publishedOn !== null && first.length === 10 && first > publishedOn
}

/** Clauses whose dates are those of something else. */
const notOwn = new Set(['relative', 'condition', 'aside'])

const isStatement = (candidate: Candidate): boolean =>
  candidate.type === 'statement' || candidate.type === 'demand'

/** A day dates better than a month or a year, which are often part of a name ("the October elections", "the 2019 marathon"). */
const coarseness = (date: DateMention | undefined): number => {
  if (!date) return 0
  if (date.edtf.includes('..')) return 1
  if (/^\d{4}\/\d{4}$/.test(date.edtf)) return 2
  return /^\d{4}$/.test(date.edtf) ? 2 : /^\d{4}-\d{2}$/.test(date.edtf) ? 1 : 0
}

/** Of several dates that of a candidate: the finest, of equally fine ones the nearest to its word; null of none. */
export function nearestDate(
  candidate: Candidate,
  indexes: readonly number[],
  dates: readonly DateMention[],
): number | null {
  const head = candidate.view.tokens[candidate.at]?.start ?? candidate.start
  const distance = (index: number) => Math.abs((dates[index]?.start ?? 0) - head)
  return (
    indexes.toSorted((a, b) => coarseness(dates[a]) - coarseness(dates[b]) || distance(a) - distance(b))[0] ??
    null
  )
}

/** The mention that dates a candidate: in its clause the one nearest to the telling word, else one that no other clause owns. */
function ownDate(
  candidate: Candidate,
  others: readonly Candidate[],
  dates: readonly DateMention[],
  language: EventLanguage,
): number | null {
  const nearest = (indexes: readonly number[]) => nearestDate(candidate, indexes, dates)
  // "… reports sixteen deaths since 2015": the saying has no beginning in 2015
  const stand = isStatement(candidate)
    ? candidate.dates.filter((index) => !dates[index]?.edtf.endsWith('/..'))
    : candidate.dates
  const own = stand.filter((index) => !namesOnly(candidate, dates[index], language))
  if (own.length > 0) return nearest(own)
  const named = stand.length > 0 ? nearest(stand) : null
  return dateBeside(candidate, others, dates, language) ?? named
}

/** Tokens from a year to the noun that it dates: "the 2018 presidential election". */
const YEAR_REACH = 4

/** "sued over its 2018 Harbury Act": a year that tells which act is meant, and not when somebody sued. */
export function namesOnly(
  { view, at }: Pick<Candidate, 'view' | 'at'>,
  date: DateMention | undefined,
  { determiners, verbFirst }: EventLanguage,
): boolean {
  if (verbFirst || !date || !/^\d{4}$/.test(date.edtf)) return false
  const year = view.tokens.findIndex((token) => token.start >= date.start)
  const [before, next] = [view.tokens[year - 1], view.tokens[year + 1]]
  if (!determiners.has(before?.text ?? '') || next?.kind !== 'word') return false
  // "the 2018 election": when it was
  return at < year || at - year > YEAR_REACH
}

/** The date of a candidate's sentence that stands in no clause of its own and that no other clause owns. */
function dateBeside(
  candidate: Candidate,
  others: readonly Candidate[],
  dates: readonly DateMention[],
  language: EventLanguage,
): number | null {
  const { view, clause } = candidate
  const nearest = (indexes: readonly number[]) => nearestDate(candidate, indexes, dates)
  if (!candidate.primary || isStatement(candidate)) return null
  const taken = new Set(others.flatMap((other) => (other === candidate ? [] : other.dates)))
  // «في اجتماعها اليوم»: a setting between commas has the day of its sentence
  const background = view.clauses.filter(
    (part) =>
      part.from !== clause?.from && notOwn.has(part.role) && !language.locationPrepositions.has(part.opener),
  )
  const free = view.dates.filter((index) => {
    const date = dates[index]
    if (!date || taken.has(index) || namesOnly(candidate, date, language)) return false
    const at = view.tokens.findIndex((token) => token.end > date.start)
    if (view.spoken[at]) return false
    return !background.some((part) => {
      const range = tokenRange(view, part.from, part.to)
      return date.start >= range.start && date.start < range.end
    })
  })
  const attributed = (index: number) =>
    view.clauses.some((part) => part.role === 'source' && liesIn(view, part, dates[index]))
  return nearest(free.filter((index) => !attributed(index))) ?? nearest(free)
}

function liesIn(view: SentenceView, clause: Clause, date: DateMention | undefined): boolean {
  const range = tokenRange(view, clause.from, clause.to)
  return date !== undefined && date.start >= range.start && date.start < range.end
}

function stated(index: number, dates: readonly DateMention[]): EventDate | null {
  const date = dates[index]
  if (!date) return null
  return { edtf: date.edtf, basis: relativeRules.test(date.rule) ? 'relative' : 'stated', from: index }
}

const carried = (date: EventDate): EventDate => ({ ...date, basis: 'inferred' })

/** "She resigned after the vote on Monday": without a day of its own the deed takes that of what it followed. */
function afterwards(candidate: Candidate, dates: readonly DateMention[]): EventDate | null {
  const { view, clause } = candidate
  if (!candidate.primary || clause?.role !== 'main' || view.sentence.kind === 'lead') return null
  const before = view.clauses.find((part) => part.role === 'after' && /^after$/.test(part.opener))
  if (!before || before.from < clause.from) return null
  const index = view.dates.find((at) => liesIn(view, before, dates[at]))
  const date = index === undefined ? null : stated(index, dates)
  return date && carried(date)
}

/** Does a sentence name an hour in its own voice? */
const tellsHour = ({ tokens, spoken }: SentenceView, language: EventLanguage): boolean =>
  tokens.some((_, at) => spoken[at] !== true && language.tellsHour(tokens, at, at + 1))

function inferred(
  candidate: Candidate,
  main: EventDate | null,
  clock: Clock,
  publishedOn: string | null,
  language: EventLanguage,
): EventDate | null {
  const published: EventDate | null =
    publishedOn === null ? null : { edtf: publishedOn, basis: 'publication', from: null }
  if (!candidate.primary && main) return carried(main)
  if (isStatement(candidate)) {
    const before = candidate.speaker === null ? undefined : clock.said.get(candidate.speaker)
    if (before) return carried(before)
    // "by 5 pm the city warned", "that evening the mayor said": an hour of the day that is told
    const day = clock.local ?? clock.news
    if (day?.edtf.length === 10 && tellsHour(candidate.view, language)) return carried(day)
    return published ?? (clock.news ? carried(clock.news) : null)
  }
  if (clock.local && clock.paragraph === candidate.view.sentence.paragraph) return carried(clock.local)
  if (clock.news) return carried(clock.news)
  return published
}

/** Dates what an article tells, sentence by sentence in text order. */
export class Dating {
  private readonly clock: Clock = { news: null, local: null, paragraph: -1, said: new Map() }
  private readonly publishedOn: string | null

  constructor(
    article: Article,
    private readonly dates: readonly DateMention[],
    private readonly language: EventLanguage,
  ) {
    this.publishedOn = article.document.publishedOn
  }

  /**
   * The dates of one sentence's candidates: their own words first, then the date that the telling has reached, then
   * publication; null where the text gives none of them.
   */
  datesOf(candidates: readonly Candidate[]): (EventDate | null)[] {
    let main: EventDate | null = null
    return candidates.map((candidate) => {
      const date = this.dateOf(candidate, candidates, main)
      if (candidate.primary && date) main = date
      return date
    })
  }

  private dateOf(
    candidate: Candidate,
    candidates: readonly Candidate[],
    main: EventDate | null,
  ): EventDate | null {
    const { clock, dates, publishedOn } = this
    const { paragraph } = candidate.view.sentence
    if (paragraph !== clock.paragraph) {
      clock.paragraph = paragraph
      clock.local = null
    }
    const index = ownDate(candidate, candidates, dates, this.language)
    const printed = index === null ? null : stated(index, dates)
    const ahead = printed !== null && isAhead(printed.edtf, publishedOn)
    // "announced mourning from tomorrow": the day is that of what was announced
    // «استبعد الوزير أي زيادة خلال العام الجاري»: the year that runs is that of what is said
    const around = printed?.edtf.length === 4 && publishedOn?.startsWith(printed.edtf) === true
    const own = (ahead || around) && isStatement(candidate) ? null : printed
    const date =
      own ?? afterwards(candidate, dates) ?? inferred(candidate, main, clock, publishedOn, this.language)
    if (!date) return null
    if (candidate.speaker !== null && isStatement(candidate) && isNews(date.edtf, publishedOn))
      clock.said.set(candidate.speaker, date)
    const moves = own && candidate.standing !== 'future' && candidate.view.sentence.kind !== 'headline'
    if (!own || !moves || ahead) return date
    const isNewsOfLead = candidate.view.sentence.kind === 'lead' && isNews(own.edtf, publishedOn)
    // "leaders met for a summit, where on Thursday they signed": the only day of the lead is that of the news
    if (clock.news === null && isNewsOfLead) clock.news = own
    if (!candidate.primary) return date
    // what has lasted since a day says nothing of when the next thing happened
    if (!own.edtf.endsWith('/..')) clock.local = own
    if (clock.news === null && isNews(own.edtf, publishedOn)) clock.news = own
    return date
  }
}
