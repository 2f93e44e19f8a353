import { bisectLeft } from 'd3'
import { toDayNumber } from '@/core/chronology/day'
import { cellAt } from '@/core/chronology/grain'
import type { LaneMode } from '@/core/query/view'
import type { ByDay, Sifted, SiftedLane } from './sifted'
import { companionsShown, type Frame, type TileRow } from './tile-rows'

/** The few smallest places, ascending. */
class Best {
  readonly places: number[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  offer(place: number): void {
    const { places } = this
    if (places.length === this.#most && place > (places[places.length - 1] ?? 0)) return
    let at = places.length
    while (at > 0 && place < (places[at - 1] ?? 0)) at--
    places.splice(at, 0, place)
    if (places.length > this.#most) places.pop()
  }
}

/** For each stretch between days: its number, its first event and the one after its last. */
function* stretches(days: Int32Array, starts: readonly number[], end: number) {
  let from = bisectLeft(days, starts[0] ?? end)
  for (let slot = 0; slot < starts.length; slot++) {
    const to = bisectLeft(days, starts[slot + 1] ?? end)
    if (to > from) yield { slot, from, to }
    from = to
  }
}

/** Who takes part in events, counted: kept from one stretch to the next, as there may be thousands of actors. */
class Company {
  readonly #sifted: Sifted
  readonly #counts: Uint32Array
  readonly #met: number[] = []

  constructor(sifted: Sifted) {
    this.#sifted = sifted
    this.#counts = new Uint32Array(sifted.takers.words.length)
  }

  add(place: number): void {
    const { starts, numbers } = this.#sifted.takers
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const number = numbers[at] ?? 0
      const count = this.#counts[number] ?? 0
      if (count === 0) this.#met.push(number)
      this.#counts[number] = count + 1
    }
  }

  /** The foremost, most first; forgets all. */
  leaders(): { id: string; count: number }[] {
    const counted = this.#met.map((number) => ({
      id: this.#sifted.takers.words[number] ?? '',
      count: this.#counts[number] ?? 0,
    }))
    for (const number of this.#met.splice(0)) this.#counts[number] = 0
    return counted.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)).slice(0, companionsShown)
  }
}

function topRows(sifted: Sifted, key: string, { places, days }: ByDay, frame: Frame): TileRow[] {
  const rows: TileRow[] = []
  for (const { slot, from, to } of stretches(days, frame.cellStarts, frame.to)) {
    const [tops, contested] = [new Best(frame.most), new Best(frame.most)]
    for (let index = from; index < to; index++) {
      const place = places[index] ?? 0
      if ((sifted.lengths[place] ?? 0) <= frame.grain) tops.offer(place)
      if (sifted.contested[place]) contested.offer(place)
    }
    for (const [part, best] of [
      ['top', tops],
      ['contested', contested],
    ] as const)
      best.places.forEach((place, index) =>
        rows.push({ part, lane: key, slot, ...named(sifted, place), count: index + 1 }),
      )
  }
  return rows
}

const named = ({ ids, salience }: Sifted, place: number) => ({
  id: ids[place] ?? null,
  weight: salience[place] ?? 0,
})

function bucketRows(key: string, { places, days }: ByDay, frame: Frame, company: Company): TileRow[] {
  const rows: TileRow[] = []
  for (const { slot, from, to } of stretches(days, frame.bucketStarts, frame.bucketsEnd)) {
    rows.push({ part: 'bucket', lane: key, slot, id: null, count: to - from, weight: 0 })
    for (let index = from; index < to; index++) company.add(places[index] ?? 0)
    for (const { id, count } of company.leaders())
      rows.push({ part: 'company', lane: key, slot, id, count, weight: 0 })
  }
  return rows
}

function longRows(sifted: Sifted, key: string, { longer }: SiftedLane, frame: Frame): TileRow[] {
  return frame.reaches.flatMap(({ grain, length, days: [start, end] }) => {
    const list = longer.get(length)
    if (!list) return []
    const best = new Map<number, number>()
    const to = bisectLeft(list.days, end)
    for (let index = bisectLeft(list.days, start); index < to; index++) {
      const cell = cellAt(toDayNumber(list.days[index] ?? 0), grain)
      const place = list.places[index] ?? 0
      if (place < (best.get(cell) ?? Infinity)) best.set(cell, place)
    }
    return [...best].map(([slot, place]): TileRow => ({
      part: 'long',
      lane: key,
      slot,
      ...named(sifted, place),
      count: length,
    }))
  })
}

/** What a tile shows of sifted events in the lanes of these keys, in no order. A few milliseconds for 100,000 of them. */
export function rowsFromSifted(
  sifted: Sifted,
  lanes: LaneMode,
  keys: readonly string[],
  frame: Frame,
): TileRow[] {
  const company = new Company(sifted)
  const all = sifted.lanes(lanes)
  return keys.flatMap((key) => {
    const lane = all.get(key)
    if (!lane) return []
    return [
      ...topRows(sifted, key, lane, frame),
      ...bucketRows(key, lane, frame, company),
      ...longRows(sifted, key, lane, frame),
    ]
  })
}
