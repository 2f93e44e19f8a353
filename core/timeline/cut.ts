import { toDayNumber } from '../chronology/day'
import { indexAt, startOf, steps } from './step'

/** Narrower than this in px a calendar cell has no room for its count. */
const narrowestBucket = 44

/** Cuts finest first, each once. */
const cuts = [
  ...new Map(steps.map(({ bucket }) => [`${bucket.grain}-${bucket.count}`, bucket])).entries(),
].map(([key, cut]) => ({ key, cut, days: steps.find((step) => step.key === key)?.days ?? 1 }))

/** Members put into calendar cells that are wide enough at so many px a day, in order of time. */
export function cutInto<Member>(
  members: readonly Member[],
  zoom: number,
  dayOf: (member: Member) => number,
): { key: string; from: number; to: number; members: Member[] }[] {
  const chosen = cuts.find(({ days }) => days * zoom >= narrowestBucket) ?? cuts.at(-1)
  if (!chosen) return []
  const cells = new Map<number, Member[]>()
  for (const member of members) {
    const cell = indexAt(toDayNumber(Math.floor(dayOf(member))), chosen.cut)
    const known = cells.get(cell)
    if (known) known.push(member)
    else cells.set(cell, [member])
  }
  return [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(([cell, held]) => ({
      key: `${chosen.key}.${cell}`,
      from: startOf(cell, chosen.cut),
      to: startOf(cell + 1, chosen.cut),
      members: held,
    }))
}
