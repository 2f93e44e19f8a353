import type { EventDate, EventType, Figure } from '../extraction'
import type { Happening } from './merge'

/** How much a type of event weighs on a timeline when nothing else is known. Set by reading; colour low, turning points high. */
const typeWeight: Record<EventType, number> = {
  invasion: 0.3,
  strike: 0.2,
  assault: 0.2,
  disaster: 0.2,
  accident: 0.2,
  election: 0.18,
  agreement: 0.16,
  legal: 0.15,
  arrest: 0.15,
  appointment: 0.15,
  deployment: 0.15,
  visit: 0.12,
  meeting: 0.12,
  protest: 0.12,
  science: 0.12,
  sport: 0.12,
  economic: 0.12,
  exercise: 0.1,
  demand: 0.05,
  statement: 0,
  other: 0.04,
}

/**
 * 0–1: would a reader miss the event on a timeline? Headline and lead first, then dates of its own, casualties, how often
 * the article comes back to it. A statement that no headline carries stays low.
 */
export function salienceOf(
  happening: Happening,
  date: EventDate,
  figures: readonly Figure[],
  headlined: boolean,
): number {
  const best = happening.tellings.reduce(
    (most, { weight, primary }) => Math.max(most, weight * (primary ? 1 : 0.8)),
    -Infinity,
  )
  const lead = happening.tellings.some((telling) => telling.view.sentence.kind === 'lead')
  const dated = date.basis === 'stated' || date.basis === 'relative'
  const casualties = figures.some((figure) => figure.unit === 'killed' || figure.unit === 'injured')
  const score =
    0.12 +
    0.25 * best +
    typeWeight[happening.type] +
    (headlined ? 0.28 : 0) +
    (lead ? 0.2 : 0) +
    (dated ? 0.1 : 0) +
    (casualties ? 0.08 : 0) +
    Math.min(0.12, 0.04 * (happening.tellings.length - 1))
  return Math.round(Math.min(0.98, Math.max(0.05, score)) * 100) / 100
}
