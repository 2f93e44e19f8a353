import type { Scene } from '@/core/timeline/scene'

/** Event id, or `+` and the key of a bucket. */
export const bucketKey = (key: string) => `+${key}`

/** A place that the keyboard can go to: an event, or a bucket. */
export interface Stop {
  /** Event id, or `+` and the bucket's key. */
  key: string
  /** Px along time from where the window begins, of what is in sight: its beginning and its middle. */
  begins: number
  at: number
  top: number
  lane: number
}

/** The stops in sight in the order in which they begin, as in the list, then from top to bottom. */
export function stopsOf({ marks, buckets, width, direction }: Scene): Stop[] {
  const along = (left: number, right: number) => {
    const [from, to] = [Math.max(left, 0), Math.min(right, width)]
    const [begins, ends] = direction === 'rtl' ? [width - to, width - from] : [from, to]
    return { begins, at: (begins + ends) / 2 }
  }
  return [
    ...marks
      .filter(({ left, right }) => right >= 0 && left <= width)
      .map(({ id, left, right, hit, lane }) => ({ key: id, ...along(left, right), top: hit.top, lane })),
    ...buckets.map(({ key, left, right, y, lane }) => ({
      key: bucketKey(key),
      ...along(left, right),
      top: y,
      lane,
    })),
  ].toSorted((a, b) => a.begins - b.begins || a.top - b.top || (a.key < b.key ? -1 : 1))
}

/** The stop before or after; from nowhere the first or the last; null at an end. */
export function stepFrom(stops: readonly Stop[], key: string | null, by: 1 | -1): Stop | null {
  const at = key === null ? -1 : stops.findIndex((stop) => stop.key === key)
  if (at < 0) return (by > 0 ? stops[0] : stops.at(-1)) ?? null
  return stops[at + by] ?? null
}

/** The nearest stop in a row above or below, by time; null at the top and the bottom. */
export function stepAcross(stops: readonly Stop[], key: string | null, by: 1 | -1): Stop | null {
  const here = stops.find((stop) => stop.key === key)
  if (!here) return stepFrom(stops, key, by)
  const candidates = stops.filter((stop) => (stop.top - here.top) * by > 4)
  const nearest = candidates.toSorted(
    (a, b) =>
      Math.abs(a.top - here.top) - Math.abs(b.top - here.top) ||
      Math.abs(a.at - here.at) - Math.abs(b.at - here.at),
  )
  return nearest[0] ?? null
}
