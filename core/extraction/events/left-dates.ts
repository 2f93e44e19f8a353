import type { Candidate, CandidateContext } from './candidates'
import { timeOf } from './clause-reading'
import type { Clause } from './clauses'
import { nearestDate } from './dating'
import { tokenRange } from './sentence-view'
import type { SentenceView } from './sentence-view'
import { hitsIn } from './trigger-hits'
import type { TriggerHit } from './trigger-hits'

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
  if (view.dates.length < 2 && told.length > 0) return []
  const owned = new Set(told.map((candidate) => nearestDate(candidate, candidate.dates, context.dates)))
  const ownedEdtfs = new Set(
    [...owned].map((index) => (index === null ? undefined : context.dates[index]?.edtf)),
  )
  return view.dates.flatMap((index) => {
    if (owned.has(index) || ownedEdtfs.has(context.dates[index]?.edtf)) return []
    const found = tellingOf(view, index, context)
    return found ? [found] : []
  })
}

function tellingOf(view: SentenceView, index: number, context: CandidateContext): Candidate | null {
  const { dates, language, publishedOn } = context
  const date = dates[index]
  if (!date || date.edtf.endsWith('/..')) return null
  const at = view.tokens.findIndex((token) => token.end > date.start)
  const clause = view.clauses.find((part) => at >= part.from && at < part.to)
  if (!clause || silent.has(clause.role) || view.spoken[at]) return null
  const stretch = stretchOf(view, clause, index, dates)
  const when = timeOf([index], dates, publishedOn)
  const hit = nearest(hitsIn(view, stretch, language, when), at)
  // what was to happen on a day gone by may not have
  if (!hit || hit.standing === 'none' || (hit.standing === 'future' && when !== 'ahead')) return null
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
  const distance = (hit: TriggerHit) => Math.abs(hit.at - at) + (hit.trigger.weak ? 3 : 0)
  return hits.reduce<TriggerHit | null>(
    (best, hit) => (best === null || distance(hit) < distance(best) ? hit : best),
    null,
  )
}
