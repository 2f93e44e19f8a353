import type { Arrangement } from '@/core/timeline/arrange'
import type { Domain } from '@/core/timeline/domain'

/** A place that the keyboard can go to: an event, or a mark that stands for several. */
export interface Stop {
  /** Event id, or `+` and the gathering's key. */
  key: string
  /** Days since 1970-01-01. */
  at: number
  /** Where it begins and ends, in days. */
  from: number
  to: number
  lane: number
  row: number
}

/** All stops in order of time, then from top to bottom, also those outside the window. */
export function stopsOf(arrangement: Arrangement, domain: Domain): Stop[] {
  const middle = (from: number, to: number) =>
    (Math.max(from, domain.full.from) + Math.min(to, domain.full.to)) / 2
  return arrangement.lanes
    .flatMap((lane, index) => [
      ...lane.placed.map(({ event, span, row }) => ({
        key: event.id,
        at: middle(span.from, span.to),
        from: span.from,
        to: span.to,
        lane: index,
        row,
      })),
      ...lane.gathered.map(({ key, at: along }) => {
        const at = domain.full.from + along / arrangement.zoom
        return { key: `+${index}:${key}`, at, from: at, to: at, lane: index, row: lane.rows }
      }),
    ])
    .toSorted((a, b) => a.at - b.at || a.lane - b.lane || a.row - b.row)
}

/** The stop before or after; from nowhere the first or the last. */
export function stepFrom(stops: readonly Stop[], key: string | null, by: 1 | -1): Stop | null {
  const at = key === null ? -1 : stops.findIndex((stop) => stop.key === key)
  if (at < 0) return (by > 0 ? stops[0] : stops.at(-1)) ?? null
  return stops[Math.min(Math.max(at + by, 0), stops.length - 1)] ?? null
}

/** The nearest stop in a row above or below, by time. */
export function stepAcross(stops: readonly Stop[], key: string | null, by: 1 | -1): Stop | null {
  const here = stops.find((stop) => stop.key === key)
  if (!here) return stepFrom(stops, key, by)
  const height = (stop: Stop) => stop.lane * 10_000 + stop.row
  const candidates = stops.filter((stop) => (height(stop) - height(here)) * by > 0)
  const nearest = candidates.toSorted(
    (a, b) =>
      Math.abs(height(a) - height(here)) - Math.abs(height(b) - height(here)) ||
      Math.abs(a.at - here.at) - Math.abs(b.at - here.at),
  )
  return nearest[0] ?? null
}
