import type { Candidate, CandidateContext } from './candidates'
import { themeOf, timeOf } from './clause-reading'
import type { SentenceView } from './sentence-view'
import { tokenRange } from './sentence-view'
import { has, looksPast } from './traits'
import { trait } from './vocabulary'

/** Words from a verb to its day. */
const REACH = 12
/** How surely somebody's words tell of a happening. */
const WEIGHT = 0.5

/** A day or a month: whoever speaks of whole years looks far back or foretells. */
const isNear = (edtf: string): boolean => /^\d{4}-\d\d/.test(edtf) && !edtf.endsWith('..')

/** What somebody's own words tell with its day or month: «سنلعب النهائي يوم 2 فبراير», «راسلنا البلدية في آب الماضي». */
export function tellingsInSpeech(view: SentenceView, context: CandidateContext): Candidate[] {
  // where the subject comes first, the clauses of somebody's words are cut too coarse to tell by themselves
  if (view.spoken.length === 0 || !context.language.verbFirst) return []
  return view.dates.flatMap((index) => {
    const telling = tellingOf(view, index, context)
    return telling ? [telling] : []
  })
}

function tellingOf(view: SentenceView, index: number, context: CandidateContext): Candidate | null {
  const { dates, publishedOn, topic } = context
  const date = dates[index]
  if (!date || !isNear(date.edtf)) return null
  const isAhead = timeOf([index], dates, publishedOn) === 'ahead'
  const day = view.tokens.findIndex(({ end }) => end > date.start)
  const clause = view.clauses.find(({ from, to }) => day >= from && day < to)
  if (!clause || clause.role === 'relative' || view.spoken[day] !== true) return null
  const at = verbBefore(view, day, Math.max(clause.from, day - REACH), isAhead, context)
  if (at < 0) return null
  const trigger = view.tokens[at]?.word.triggers.find(
    ({ type, rest }) => type !== 'other' && rest.length === 0,
  )
  return {
    view,
    type: trigger?.type ?? themeOf(topic),
    clause,
    at,
    standing: isAhead ? 'future' : 'fact',
    lemma: trigger?.lemma ?? view.tokens[at]?.text ?? '',
    weight: WEIGHT,
    primary: false,
    ...tokenRange(view, clause.from, clause.to),
    dates: [index],
    quotes: [],
    speaker: null,
  }
}

/** The verb before token `day` in the same words, of a plan or of the past; −1 where none stands or it is denied. */
function verbBefore(
  view: SentenceView,
  day: number,
  from: number,
  isAhead: boolean,
  { language }: CandidateContext,
): number {
  const { tokens, spoken } = view
  const isPast = (at: number) =>
    looksPast(tokens, at, language) || tokens[at]?.word.triggers.some(({ form }) => form === 'past') === true
  for (let at = day - 1; at >= from; at--)
    if (spoken[at] === true && (isAhead ? language.isPlanned(tokens, at) : isPast(at)))
      return has(tokens[at - 1], trait.negates) ? -1 : at
  return -1
}
