import type { DateMention, EventType } from '../extraction'
import type { Clause } from './clauses'
import type { EventLanguage } from './language'
import type { SentenceView } from './sentence-view'
import { has, looksPast } from './traits'
import { hitsIn, isAbsolute } from './trigger-hits'
import type { ClauseTime, Standing, TriggerHit } from './trigger-hits'
import { trait } from './vocabulary'

/** What a clause tells of, if anything. */
export interface ClauseReading {
  clause: Clause
  type: EventType
  /** Token index of the word that tells it. */
  at: number
  standing: Standing
  lemma: string
  /** A verb of the clause tells it, or stands with the noun that does. */
  verbal: boolean
  /** 0–1: how surely these words name a happening. */
  weight: number
  /** Indexes into the article's dates that stand in the clause. */
  dates: number[]
}

/** Casualty verbs tell how a strike, quake or crash ended: the noun beside them names the happening. */
const consequences = new Set(['assault', 'other', 'disaster'])
const causes = new Set<EventType>([
  'strike',
  'assault',
  'disaster',
  'accident',
  'protest',
  'exercise',
  'election',
  'sport',
  'legal',
])

export function datesIn(view: SentenceView, clause: Clause, dates: readonly DateMention[]): number[] {
  if (view.dates.length === 0) return []
  const start = view.tokens[clause.from]?.start ?? 0
  const end = view.tokens[clause.to - 1]?.end ?? 0
  return view.dates.filter((index) => {
    const date = dates[index]
    return date !== undefined && date.start >= start && date.start < end && !inSpeech(view, date.start)
  })
}

/** "in 2020, when a ceasefire ended the fighting": the date right before a clause of time is also its own. */
function dateBefore(view: SentenceView, clause: Clause, dates: readonly DateMention[]): number[] {
  const last = view.tokens[clause.from - 1]
  const edge = (last?.kind === 'mark' ? view.tokens[clause.from - 2] : last)?.end
  return view.dates.filter((index) => dates[index]?.end === edge)
}

function inSpeech(view: SentenceView, offset: number): boolean {
  if (view.spoken.length === 0) return false
  const at = view.tokens.findIndex((token) => token.end > offset)
  return view.spoken[at] ?? false
}

function mentionsIn(view: SentenceView, clause: Clause): number {
  const start = view.tokens[clause.from]?.start ?? 0
  const end = view.tokens[clause.to - 1]?.end ?? 0
  return view.mentions.filter((mention) => mention.start >= start && mention.start < end).length
}

/** The likelier of several readings of one word: the type that the article is mostly about, then the lexicon's order. */
function preferred(
  hits: readonly TriggerHit[],
  topic: ReadonlyMap<EventType, number>,
): TriggerHit | undefined {
  const weightOf = (hit: TriggerHit) =>
    (topic.get(hit.trigger.type) ?? 0) + (hit.trigger.type === 'other' ? -0.5 : 0)
  return hits.reduce<TriggerHit | undefined>(
    (best, hit) => (best === undefined || weightOf(hit) > weightOf(best) ? hit : best),
    undefined,
  )
}

const isNoun = (hit: TriggerHit) => hit.trigger.form === 'noun'

/** Articles on these themes tell of little else: an undated deed of no type of its own belongs to the theme. */
const themes: readonly EventType[] = ['sport', 'science', 'disaster', 'accident', 'election']
const THEME = 2

/** What an article is about when it tells of little else; `other` for the rest. */
export function themeOf(topic: ReadonlyMap<EventType, number>): EventType {
  return themes.find((type) => (topic.get(type) ?? 0) >= THEME) ?? 'other'
}

/** "The animal, named X, was filmed": a clause that begins with its participle only describes. */
function opensWithParticiple(view: SentenceView, clause: Clause, language: EventLanguage): boolean {
  if (language.verbFirst || clause.from === 0 || clause.opener !== '' || clause.role !== 'main') return false
  return (
    looksPast(view.tokens, clause.from, language) &&
    view.clauses.some((part) => part.from >= clause.to && part.role === 'main')
  )
}

/** Casualty verbs; of "40 people were killed" the headline says by what. */
const casualties = new Set([
  'kill',
  'injure',
  'wound',
  'قتل',
  'أصاب',
  'جرح',
  'لقي',
  'مصرع',
  'مقتل',
  'أودى',
  'die',
  'توفي',
])

function causeOf(hit: TriggerHit, topic: ReadonlyMap<EventType, number>): EventType {
  if (!casualties.has(hit.trigger.lemma)) return hit.trigger.type
  const told: EventType[] = ['disaster', 'accident', 'strike']
  const likeliest = told.reduce(
    (best, type) => ((topic.get(type) ?? 0) > (topic.get(best) ?? 0) ? type : best),
    'disaster',
  )
  return (topic.get(likeliest) ?? 0) >= 1 ? likeliest : hit.trigger.type
}

/** What the dates at `own` say of a clause in the present tense. */
export function timeOf(
  own: readonly number[],
  dates: readonly DateMention[],
  publishedOn: string | null,
): ClauseTime {
  if (own.length === 0) return null
  const edtfs = own.map((index) => dates[index]?.edtf ?? '')
  if (edtfs.some((edtf) => edtf.endsWith('/..'))) return 'ongoing'
  const first = edtfs.map((edtf) => edtf.split('/')[0]?.replace(/[~?%]/g, '') ?? '')
  const ahead = first.some(
    (edtf) => publishedOn !== null && edtf !== '' && edtf > publishedOn.slice(0, edtf.length),
  )
  return ahead ? 'ahead' : null
}

/** Reads one clause: a strong verb decides, then a strong noun with a verb, then weak words with a date or an actor beside them. */
export function readClause(
  view: SentenceView,
  clause: Clause,
  dates: readonly DateMention[],
  topic: ReadonlyMap<EventType, number>,
  language: EventLanguage,
  publishedOn: string | null,
): ClauseReading | null {
  const within = datesIn(view, clause, dates)
  const lent = within.length === 0 && language.timeClauses.has(clause.opener)
  const own = lent ? dateBefore(view, clause, dates) : within
  const when = timeOf(own, dates, publishedOn)
  const told = hitsIn(view, clause, language, when).filter((hit) => hit.standing !== 'none')
  if (told.length === 0) return withoutTrigger(view, clause, own, topic, language, when)
  const appositive = opensWithParticiple(view, clause, language)
  const rumoured = view.tokens.slice(clause.from, clause.to).some((token) => has(token, trait.rumour))
  const verbs = told.filter((hit) => !isNoun(hit))
  const reading = (hit: TriggerHit, weight: number): ClauseReading => ({
    clause: isAbsolute(clause, hit.trigger) ? { ...clause, role: 'after' } : clause,
    type: own.length === 0 && hit.trigger.type === 'other' ? themeOf(topic) : causeOf(hit, topic),
    at: hit.at,
    standing: hit.standing,
    lemma: hit.trigger.lemma,
    verbal: verbs.length > 0,
    weight: Math.min(
      1,
      (weight + (own.length > 0 || isAbsolute(clause, hit.trigger) ? 0.1 : 0)) *
        (rumoured || appositive ? 0.5 : 1),
    ),
    dates: own,
  })
  const nouns = told.filter(isNoun)
  const strongVerb = preferred(
    verbs.filter((hit) => !hit.trigger.weak),
    topic,
  )
  const strongNoun = nouns.find((hit) => !hit.trigger.weak)
  const weakVerb = preferred(
    verbs.filter((hit) => hit.trigger.weak),
    topic,
  )
  const weakNoun = preferred(
    nouns.filter((hit) => hit.trigger.weak),
    topic,
  )
  const dated =
    own.length > 0 ||
    (clause.role === 'main' && view.dates.some((index) => !inSpeech(view, dates[index]?.start ?? 0)))
  const placed = dated || (weakVerb !== undefined && language.tellsHour(view.tokens, clause.from, clause.to))
  const support = placed || mentionsIn(view, clause) > 0
  if (
    strongVerb &&
    strongNoun &&
    consequences.has(strongVerb.trigger.type) &&
    causes.has(strongNoun.trigger.type)
  )
    return reading({ ...strongNoun, standing: strongVerb.standing }, 0.9)
  if (strongVerb) return reading(strongVerb, 0.85)
  // «تعتزم البلدية افتتاح متحف للزلزال في أيلول المقبل»: the plan, not what it is about
  const isPlan = !weakVerb && weakNoun?.standing === 'future' && when === 'ahead'
  if (isPlan && weakNoun.at < (strongNoun?.at ?? Infinity)) return reading(weakNoun, 0.5)
  const past = hasPastVerb(view, clause, language)
  if (strongNoun && weakVerb) return reading({ ...strongNoun, standing: weakVerb.standing }, 0.8)
  if (strongNoun && past) return reading(strongNoun, 0.7)
  if (weakVerb && support)
    return reading(weakVerb, weakWeight(view, clause, weakVerb, placed, weakNoun, topic, language))
  if (strongNoun) return reading(strongNoun, clause.role === 'after' ? 0.55 : 0.4)
  if (weakNoun && (own.length > 0 || past)) return reading(weakNoun, past && own.length > 0 ? 0.5 : 0.3)
  if (weakVerb) return reading(weakVerb, 0.3)
  return withoutTrigger(view, clause, own, topic, language, when)
}

/** A clause of whose words no list knows a happening tells one by a verb of the past, with a date or in the lead. */
function withoutTrigger(
  view: SentenceView,
  clause: Clause,
  own: number[],
  topic: ReadonlyMap<EventType, number>,
  language: EventLanguage,
  when: ClauseTime,
): ClauseReading | null {
  if (own.length === 0 && view.sentence.kind !== 'lead') return null
  const bare = own.length > 0 ? bareTelling(view, clause, language, when) : null
  if (bare)
    return {
      clause,
      type: themeOf(topic),
      ...bare,
      lemma: view.tokens[bare.at]?.text ?? '',
      verbal: bare.standing === 'future',
      weight: 0.5,
      dates: own,
    }
  const perfect = own.length > 0 ? perfectVerb(view, clause) : -1
  if (perfect >= 0)
    return {
      clause,
      type: themeOf(topic),
      at: perfect,
      standing: 'fact',
      lemma: view.tokens[perfect]?.text ?? '',
      verbal: true,
      weight: 0.52,
      dates: own,
    }
  if (!hasPastVerb(view, clause, language)) return null
  // "a debate scheduled for Monday": a plan, told only in passing
  if (clause.role === 'relative' && language.plans.has(clause.opener)) return null
  const at = view.tokens.findIndex(
    (_, index) =>
      index >= clause.from &&
      !(view.named[index] && !language.verbFirst) &&
      looksPast(view.tokens, index, language),
  )
  return {
    clause,
    type: 'other',
    at,
    standing: 'fact',
    lemma: view.tokens[at]?.text ?? '',
    verbal: true,
    weight: own.length > 0 ? 0.52 : 0.45,
    dates: own,
  }
}

/** What a dated clause tells by a verb or noun that no list knows: a plan, what began or ended, what somebody announced. */
function bareTelling(
  view: SentenceView,
  clause: Clause,
  language: EventLanguage,
  when: ClauseTime,
): { at: number; standing: Standing } | null {
  const { tokens } = view
  const isFree = (at: number) => !view.spoken[at] && !view.dated[at]
  const find = (fits: (at: number) => boolean): number => {
    for (let at = clause.from; at < clause.to; at++) if (isFree(at) && fits(at)) return at
    return -1
  }
  if (when === 'ahead') {
    const at = find((index) => language.isPlanned(tokens, index))
    return at < 0 ? null : { at, standing: 'future' }
  }
  const deed = clause.role === 'after' || clause.role === 'content' ? language.deedAfter(tokens, clause) : -1
  if (deed >= 0 && isFree(deed)) return { at: deed, standing: 'fact' }
  const at = find((index) => tokens[index]?.word.speech !== null && tokens[index]?.word.speech !== undefined)
  return at < 0 || clause.role === 'source' || clause.role === 'content' ? null : { at, standing: 'fact' }
}

/** The word after a particle of the past («قد حرّر»), a verb whatever the lexicon knows; −1 where none stands. */
function perfectVerb(view: SentenceView, clause: Clause): number {
  const at = view.tokens.findIndex(
    (token, index) =>
      index >= clause.from && index < clause.to - 1 && !view.spoken[index] && has(token, trait.perfect),
  )
  const next = view.tokens[at + 1]?.text ?? ''
  // «قد تحولت» is past, «قد تكون» may be
  return at >= 0 && (!/^[يت]/.test(next) || /^ت.{2,}(?:ت|وا)$/.test(next)) ? at + 1 : -1
}

/** Weak words count where the article is about their type, where a date stands with them, or a noun of their kind. */
function weakWeight(
  view: SentenceView,
  clause: Clause,
  verb: TriggerHit,
  dated: boolean,
  noun: TriggerHit | undefined,
  topic: ReadonlyMap<EventType, number>,
  language: EventLanguage,
): number {
  // in a verb-first language a verb stands at the head of its clause; further in, the same letters are often a noun
  if (language.verbFirst && verb.at > clause.from + 2 && !dated) return 0.35
  if (clause.to - clause.from <= 3) return 0.3
  if (noun?.trigger.type === verb.trigger.type) return 0.6
  const expected = (topic.get(verb.trigger.type) ?? 0) > 0 && verb.trigger.type !== 'other'
  if (dated || view.sentence.kind === 'lead') return 0.55
  return expected ? 0.5 : 0.38
}

function hasPastVerb(view: SentenceView, clause: Clause, language: EventLanguage): boolean {
  for (let at = clause.from; at < clause.to; at++)
    if (
      !view.spoken[at] &&
      !(view.named[at] && !language.verbFirst) &&
      looksPast(view.tokens, at, language) &&
      view.tokens[at]?.word.speech === null
    )
      return true
  return false
}
