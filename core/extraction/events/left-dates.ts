import type { Candidate, CandidateContext } from './candidates'
import { timeOf } from './clause-reading'
import type { Clause } from './clauses'
import { namesOnly, nearestDate } from './dating'
import type { EventLanguage } from './language'
import { tellingsOfList } from './listed'
import { tokenRange } from './sentence-view'
import type { SentenceView } from './sentence-view'
import { has } from './traits'
import { hitsIn } from './trigger-hits'
import type { TriggerHit } from './trigger-hits'
import { trait } from './vocabulary'

/** Adjuncts whose dates only place what another clause tells. */
const silent = new Set<Clause['role']>(['source', 'condition', 'purpose'])
/** How surely a happening beside others of its clause is told. */
const WEIGHT = 0.5

/** Happenings that the dates tell which no other telling of the sentence has: "won in 2014, in 2019 and, at home, in 2022". */
export function tellingsOfLeftDates(
  view: SentenceView,
  told: readonly Candidate[],
  context: CandidateContext,
): Candidate[] {
  // "the army said it answered a bombing on May 3": the only date is not that of the saying
  const saysOnly =
    told.length > 0 && told.every(({ type, dates }) => type === 'statement' && dates.length === 0)
  if (view.dates.length < 2 && told.length > 0 && !saysOnly) return []
  const owned = new Set(told.map((candidate) => nearestDate(candidate, candidate.dates, context.dates)))
  const ownedEdtfs = new Set(
    [...owned].map((index) => (index === null ? undefined : context.dates[index]?.edtf)),
  )
  const found = view.dates.flatMap((index) => {
    if (owned.has(index) || ownedEdtfs.has(context.dates[index]?.edtf)) return []
    const telling = tellingOf(view, index, saysOnly && view.dates.length < 2, context)
    return telling ? [telling] : []
  })
  return [...found, ...tellingsOfItems(view, [...told, ...found], context.dates, context.language)]
}

/** What stands with the dates at the end of a sentence that nothing tells, if the telling before them goes on in a list. */
function tellingsOfItems(
  view: SentenceView,
  told: readonly Candidate[],
  dates: CandidateContext['dates'],
  language: EventLanguage,
): Candidate[] {
  const owner = new Map(told.map((candidate) => [nearestDate(candidate, candidate.dates, dates), candidate]))
  const last = view.dates.findLastIndex((index) => owner.has(index))
  const first = owner.get(view.dates[last] ?? null)
  if (!first || last === view.dates.length - 1) return []
  const tokenAfter = (index: number | undefined) => {
    const end = dates[index ?? -1]?.end ?? 0
    const at = view.tokens.findIndex((token) => token.start >= end)
    return at < 0 ? view.tokens.length : at
  }
  const stretches = view.dates.slice(last + 1).map((index, at) => {
    const [from, to] = [tokenAfter(view.dates[last + at]), tokenAfter(index)]
    return { index, stretch: { role: 'aside' as const, from, to, opener: '' } }
  })
  return tellingsOfList(view, first, stretches, language).map(({ index, stretch, shared }) => {
    const { start, end } = tokenRange(view, stretch.from, stretch.to)
    return {
      ...first,
      clause: stretch,
      weight: WEIGHT,
      primary: false,
      start,
      end,
      dates: [index],
      quotes: [],
      shared,
    }
  })
}

function tellingOf(
  view: SentenceView,
  index: number,
  isOfSaying: boolean,
  context: CandidateContext,
): Candidate | null {
  const { dates, language, publishedOn } = context
  const date = dates[index]
  if (!date || date.edtf.endsWith('/..')) return null
  const at = view.tokens.findIndex((token) => token.end > date.start)
  const clause = view.clauses.find((part) => at >= part.from && at < part.to)
  if (!clause || silent.has(clause.role) || view.spoken[at]) return null
  const between = stretchOf(view, clause, index, dates)
  const when = timeOf([index], dates, publishedOn)
  const hit = nearest(hitsIn(view, between, language, when), at)
  // what was to happen on a day gone by may not have
  if (!hit || hit.standing === 'none' || (hit.standing === 'future' && when !== 'ahead')) return null
  if (namesOnly({ view, at: hit.at }, date, language)) return null
  // beside words of somebody only what is surely a happening
  if (isOfSaying && (hit.trigger.weak || when === 'ahead' || hit.standing === 'future')) return null
  const stretch =
    isOfSaying && hit.trigger.form === 'noun' ? { ...between, from: phraseFrom(view, between, hit) } : between
  const range = tokenRange(view, stretch.from, stretch.to)
  return {
    view,
    type: hit.trigger.type,
    clause: stretch,
    at: hit.at,
    standing: when === 'ahead' ? 'future' : hit.standing,
    lemma: hit.trigger.lemma,
    weight: WEIGHT,
    primary: false,
    start: range.start,
    end: range.end,
    dates: [index],
    quotes: [],
    speaker: null,
  }
}

/** Words from an article to its noun. */
const PHRASE = 4

/** Where the phrase of a noun begins: with its article, if one stands near. */
function phraseFrom({ tokens }: SentenceView, { from }: Clause, hit: TriggerHit): number {
  for (let at = hit.at; at >= from && at >= hit.at - PHRASE; at--)
    if (has(tokens[at], trait.article)) return at
  return from
}

/** The part of a clause between the dates beside one of its dates. */
function stretchOf(
  view: SentenceView,
  clause: Clause,
  index: number,
  dates: CandidateContext['dates'],
): Clause {
  const own = dates[index]
  let { from, to } = clause
  for (const other of view.dates) {
    const date = dates[other]
    if (!date || !own || other === index) continue
    const [first, after] = [
      view.tokens.findIndex((token) => token.end > date.start),
      view.tokens.findIndex((token) => token.start >= date.end),
    ]
    if (date.end <= own.start && after > from) from = after
    if (date.start >= own.end && first > 0 && first < to) to = first
  }
  return { ...clause, from, to }
}

/** The hit that stands nearest to a date, of two as near the strong one. */
function nearest(hits: readonly TriggerHit[], at: number): TriggerHit | null {
  // "a suicide bombing": of two readings of one word the one that tells
  const tells = (hit: TriggerHit) =>
    hit.standing !== 'none' || !hits.some((other) => other.at === hit.at && other.standing !== 'none')
  const distance = (hit: TriggerHit) => Math.abs(hit.at - at) + (hit.trigger.weak ? 3 : 0)
  return hits
    .filter(tells)
    .reduce<TriggerHit | null>(
      (best, hit) => (best === null || distance(hit) < distance(best) ? hit : best),
      null,
    )
}
