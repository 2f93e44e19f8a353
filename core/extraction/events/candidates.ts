import type { DateMention, EventType, Quote } from '../extraction'
import type { Clause } from './clauses'
import { tellingsOfLeftDates } from './left-dates'
import { datesIn, readClause, themeOf, timeOf } from './clause-reading'
import type { ClauseReading } from './clause-reading'
import type { EventLanguage } from './language'
import { tokenRange } from './sentence-view'
import { asPublished } from './published-findings'
import type { SentenceView } from './sentence-view'
import type { Speech } from './speech'
import { tellingsInSpeech } from './spoken-tellings'
import { has } from './traits'
import type { Standing } from './trigger-hits'
import { trait } from './vocabulary'

/** One telling of a happening: what later becomes, alone or with others, an event. */
export interface Candidate {
  view: SentenceView
  type: EventType
  /** The clause that tells it; null when the sentence tells it as speech without a clause of its own. */
  clause: Clause | null
  /** Token index of the telling word. */
  at: number
  standing: Standing
  lemma: string
  weight: number
  /** The telling of its sentence, or one beside it. */
  primary: boolean
  /** Stretch of the source that shows it. */
  start: number
  end: number
  /** Indexes into the article's dates that stand with it. */
  dates: number[]
  /** Indexes into the article's quotes. */
  quotes: number[]
  /** Tokens of the subject and verb that an item of a list shares with the first: "She received …, the Pryce Medal in 1987". */
  shared?: Pick<Clause, 'from' | 'to'>
  /** Who says it; of talks told beside a statement, who speaks of them and took part. */
  speaker: string | null
}

const roleFactor: Record<Clause['role'], number> = {
  main: 1,
  coordinate: 0.95,
  content: 0.85,
  participle: 0.7,
  relative: 0.55,
  after: 0.5,
  aside: 0.5,
  source: 0.2,
  condition: 0,
  purpose: 0,
}

export interface CandidateContext {
  dates: readonly DateMention[]
  quotes: readonly Quote[]
  officials: ReadonlySet<string>
  topic: ReadonlyMap<EventType, number>
  language: EventLanguage
  /** ISO 8601 date or null. */
  publishedOn: string | null
}

const scoreOf = (reading: ClauseReading): number => reading.weight * roleFactor[reading.clause.role]

/** Below this a sentence in the body tells nothing. */
const TELLING = 0.45
/** Content of speech that is news by itself, whoever says it. */
const NEWS = 0.7

function candidateOf(view: SentenceView, reading: ClauseReading, primary: boolean): Candidate {
  const range = primary ? view.sentence : tokenRange(view, reading.clause.from, reading.clause.to)
  return {
    view,
    type: reading.type,
    clause: reading.clause,
    at: reading.at,
    standing: reading.standing,
    lemma: reading.lemma,
    weight: reading.weight,
    primary,
    start: range.start,
    end: range.end,
    dates: reading.dates,
    quotes: [],
    speaker: null,
  }
}

const edtfs = (indexes: readonly number[], dates: readonly DateMention[]) =>
  indexes.map((index) => dates[index]?.edtf)

const isSpoken = ({ type }: Candidate): boolean => type === 'statement' || type === 'demand'

/** Does a reading beside the sentence's main one tell of another happening? */
function standsBeside(
  view: SentenceView,
  reading: ClauseReading,
  main: Candidate,
  context: CandidateContext,
): boolean {
  const planned =
    reading.standing === 'future' &&
    timeOf(reading.dates, context.dates, context.publishedOn) === 'ahead' &&
    reading.at !== main.at
  if (planned && reading.clause === main.clause && isSpoken(main)) return true
  if (reading.clause === main.clause || reading.clause.role === 'source') return false
  if (reading.standing === 'future' && reading.dates.length === 0) return false
  const setting = reading.clause.role === 'aside' && !reading.verbal
  if (setting && context.language.locationPrepositions.has(reading.clause.opener)) return false
  const mainDates = edtfs(main.dates, context.dates)
  const ownDate = edtfs(reading.dates, context.dates).some((edtf) => !mainDates.includes(edtf))
  if (ownDate && reading.weight >= 0.4) return true
  const { role } = reading.clause
  if (reading.type === main.type) return false
  if (role === 'main' || role === 'coordinate') return reading.weight >= 0.8
  const range = tokenRange(view, reading.clause.from, reading.clause.to)
  const peopled = view.mentions.some((mention) => mention.start >= range.start && mention.end <= range.end)
  return (
    role === 'after' &&
    peopled &&
    !context.language.isDefinite(view.tokens, reading.at) &&
    reading.weight >= 0.55 &&
    reading.type !== 'other'
  )
}

/** Dates of the saying itself, not of what is said: in the verb's clause, outside the words said, and no other verb between. */
function sayingDates(
  view: SentenceView,
  speech: Speech,
  clause: Clause,
  context: CandidateContext,
): number[] {
  const { language } = context
  return datesIn(view, clause, context.dates).filter((index) => {
    const date = context.dates[index]
    if (!date) return false
    const said = speech.quotes.some((at) => {
      const quote = context.quotes[at]
      return quote && date.start >= quote.start && date.end <= quote.end
    })
    if (said) return false
    if (language.verbFirst || speech.at < 0) return true
    const last = view.tokens.findIndex((token) => token.end > date.start)
    return !view.tokens
      .slice(speech.at + 1, last)
      .some((token) => has(token, trait.passive | trait.planned | trait.doubts | trait.past))
  })
}

/** «قال فلان، في مؤتمر عقده مساء أمس، إن …»: the dates between the verb and what is said. */
function datesBetween(
  view: SentenceView,
  speech: Speech,
  clause: Clause,
  context: CandidateContext,
): number[] {
  const content = view.clauses.find((part) => part.from >= clause.to && part.role === 'content')
  const from = view.tokens[clause.to - 1]?.end ?? 0
  const quoted = speech.quotes.map((index) => context.quotes[index]?.start ?? Infinity)
  const to = Math.min(content ? (view.tokens[content.from]?.start ?? Infinity) : Infinity, ...quoted)
  if (to === Infinity) return []
  return view.dates.filter((index) => {
    const date = context.dates[index]
    return date !== undefined && date.start >= from && date.end <= to
  })
}

/** The dates of the saying; without one in its clause, that of the words set before the subject ("On Friday, X, who …, said"). */
function datesOfSaying(
  view: SentenceView,
  speech: Speech,
  clause: Clause,
  context: CandidateContext,
): number[] {
  const own = sayingDates(view, speech, clause, context)
  const participial = clause.role === 'participle' && !context.language.verbFirst
  if (own.length > 0 && !participial) return own
  if (context.language.verbFirst) return datesBetween(view, speech, clause, context)
  const opening = view.clauses.find((part) => part.role === 'main')
  if (!opening || opening.from > 0 || opening.to > clause.from) return own
  const before = datesIn(view, opening, context.dates).slice(0, 1)
  // "on Thursday they published a report, saying the lava of last year …"
  return before.length > 0 ? before : own
}

function statement(view: SentenceView, speech: Speech, context: CandidateContext): Candidate {
  const saying = view.clauses.find((part) => speech.at >= part.from && speech.at < part.to) ?? view.clauses[0]
  const telling = saying?.role === 'source' ? view.clauses.find((part) => part.role === 'main') : saying
  const clause = telling ?? saying ?? null
  return {
    view,
    type: speech.act === 'demand' ? 'demand' : 'statement',
    clause,
    at: Math.max(0, speech.at),
    standing: 'fact',
    lemma: speech.act,
    weight: speech.act === 'announce' ? 0.8 : 0.7,
    primary: true,
    start: view.sentence.start,
    end: view.sentence.end,
    dates: clause ? datesOfSaying(view, speech, clause, context) : [],
    quotes: speech.quotes,
    speaker: speech.speaker,
  }
}

/** Clauses that hold what was said; adjuncts and relatives beside them only set the scene. */
const told = new Set<Clause['role']>(['main', 'content', 'coordinate'])

/** What a sentence of speech tells: its content when that is a happening, else the saying when the speaker's words are news. */
function fromSpeech(
  view: SentenceView,
  speech: Speech,
  readings: readonly ClauseReading[],
  context: CandidateContext,
): Candidate | null {
  // "She will fly out on Friday, the palace said": the plan is the news
  const isPlan = (reading: ClauseReading): boolean =>
    reading.standing === 'future' &&
    reading.dates.length > 0 &&
    speech.act === 'say' &&
    (speech.quotes.length === 0 || attributed(view, speech)) &&
    reading.weight >= TELLING
  const content = readings
    .filter((reading) => (reading.standing === 'fact' || isPlan(reading)) && reading.at !== speech.at)
    .filter((reading) => told.has(reading.clause.role))
    .filter((reading) => reading.at > speech.at || speechTrails(view, speech))
    .filter(
      (reading) =>
        reading.verbal ||
        reading.clause.role === 'content' ||
        speechTrails(view, speech) ||
        reading.at - speech.at <= 3,
    )
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))[0]
  const official =
    speech.office || [speech.speaker, speech.subject].some((id) => id !== null && context.officials.has(id))
  const tells =
    content &&
    content.weight >= (attributed(view, speech) ? TELLING : NEWS) &&
    speech.act !== 'deny' &&
    speech.act !== 'demand'
  if (tells && (official || content.clause.role !== 'relative'))
    return { ...candidateOf(view, content, true), quotes: speech.quotes, speaker: speech.speaker }
  // whoever announces or denies something makes news, and so does anybody whose own words are printed
  const news = speech.act === 'announce' || (speech.act === 'deny' && speech.speaker !== null)
  return official || news || isHeard(speech, context) ? statement(view, speech, context) : null
}

/** Words shorter than this are a term that somebody uses, no statement. UTF-16 units. */
const SENTENCE = 25

/** Does somebody named say a sentence of their own? Of a match or a discovery such words only comment. */
const isHeard = (speech: Speech, context: CandidateContext): boolean =>
  speech.speaker !== null &&
  !['sport', 'science'].includes(themeOf(context.topic)) &&
  speech.quotes.some((index) => {
    const quote = context.quotes[index]
    return quote !== undefined && quote.direct && quote.end - quote.start > SENTENCE
  })

/** "…, according to the court": the sentence tells in its own voice and only names its source. */
function attributed(view: SentenceView, speech: Speech): boolean {
  return view.clauses.some(
    (part) => part.role === 'source' && (speech.at < 0 || (speech.at >= part.from && speech.at < part.to)),
  )
}

/** "…, officials said": the attribution comes last, and what stands before it is the content. */
function speechTrails(view: SentenceView, speech: Speech): boolean {
  // «…، وفق مسؤول»
  if (speech.at < 0) return attributed(view, speech)
  const clause = view.clauses.find((part) => speech.at >= part.from && speech.at < part.to)
  return (
    clause?.role === 'source' || (clause !== undefined && clause.from > 0 && clause.role !== 'coordinate')
  )
}

/** What was to happen on a day gone by may not have: only what is still ahead is told as planned. */
function isPastPlan(reading: ClauseReading, context: CandidateContext): boolean {
  const { publishedOn, dates } = context
  if (reading.standing !== 'future' || publishedOn === null) return false
  return reading.dates.some(
    (index) => (dates[index]?.edtf ?? '9') < publishedOn.slice(0, dates[index]?.edtf.length),
  )
}

/** Clauses that go on with the main one: what they tell happened on its day. */
const goesOn = new Set<Clause['role']>(['main', 'coordinate', 'aside', 'participle'])

/** "In findings published on Tuesday, researchers established": what is published tells nothing beside what it says. */
const isFinding = ({ type, clause }: ClauseReading, { view }: Candidate): boolean =>
  type === 'science' && view.tokens[clause.from]?.text === 'in'

/** «طوى المجلس، أمس، صفحة الشغور بانتخابه رئيسا»: a vague clause that opens the sentence lends its day to what it leads up to. */
function settingOf(main: Candidate, readings: readonly ClauseReading[]): ClauseReading | null {
  if (main.dates.length > 0 || !main.clause || main.speaker !== null || !goesOn.has(main.clause.role))
    return null
  const first = readings[0]
  const vague =
    first &&
    first.clause !== main.clause &&
    first.clause.from === 0 &&
    (first.type === 'other' || isFinding(first, main)) &&
    first.dates.length > 0
  return vague && first.clause.role === 'main' ? first : null
}

/** The happenings that one sentence tells of, the main one first. */
export function candidatesOf(
  view: SentenceView,
  speech: Speech | null,
  context: CandidateContext,
): Candidate[] {
  const readings = view.clauses
    .map((clause) =>
      readClause(view, clause, context.dates, context.topic, context.language, context.publishedOn),
    )
    .filter((reading) => reading !== null)
    .filter((reading) => roleFactor[reading.clause.role] > 0)
    .filter((reading) => !isPastPlan(reading, context))
  const lead = view.sentence.kind === 'lead' || view.sentence.kind === 'headline'
  let main: Candidate | null = null
  const announced = speech?.act === 'announce'
  if (speech && (speech.speaker !== null || speech.office || speech.quotes.length > 0 || announced))
    main = fromSpeech(view, speech, readings, context)
  if (!main && !(speech && speech.quotes.length > 0 && !lead)) {
    const best = readings.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0]
    const dated = (best?.dates.length ?? 0) > 0
    const scene = best?.clause.role === 'after' && best.weight < 0.8
    const enough =
      best && !(scene && !dated) && (scoreOf(best) >= TELLING || (dated && scoreOf(best) >= 0.3) || lead)
    if (best && enough && (best.standing === 'fact' || dated)) main = candidateOf(view, best, true)
  }
  main = asPublished(main, readings, context.language, (reading) => candidateOf(view, reading, true)) ?? main
  if (!main) {
    const dated = readings.find((reading) => reading.dates.length > 0 && reading.weight >= 0.4)
    const only = dated ? [candidateOf(view, dated, false)] : []
    return [...only, ...tellingsOfLeftDates(view, only, context), ...tellingsInSpeech(view, context)]
  }
  const setting = settingOf(main, readings)
  const chosen = setting ? { ...main, dates: setting.dates } : main
  const beside = readings
    .filter((reading) => reading !== setting && standsBeside(view, reading, chosen, context))
    .map((reading) => ({
      ...candidateOf(view, reading, false),
      speaker: reading.type === 'meeting' ? chosen.speaker : null,
    }))
  const found = [chosen, ...beside]
  return [...found, ...tellingsOfLeftDates(view, found, context), ...tellingsInSpeech(view, context)]
}
