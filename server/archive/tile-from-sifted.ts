import { bisectLeft } from 'd3'
import { toDayNumber } from '@/core/chronology/day'
import { cellAt } from '@/core/chronology/grain'
import type { LaneMode } from '@/core/query/view'
import type { ByDay, Sifted, SiftedLane } from './sifted'
import { companionsShown, type Frame, type TileRow } from './tile-rows'

/** The few of the smallest ranks, best first. */
class Best {
  readonly places: number[] = []
  readonly #most: number
  readonly #ranks: Uint32Array
  #worst = Number.POSITIVE_INFINITY

  constructor(most: number, ranks: Uint32Array) {
    this.#most = most
    this.#ranks = ranks
  }

  offer(place: number): void {
    const rank = this.#ranks[place] ?? 0
    if (rank > this.#worst) return
    const { places } = this
    let at = places.length
    while (at > 0 && rank < (this.#ranks[places[at - 1] ?? 0] ?? 0)) at--
    places.splice(at, 0, place)
    if (places.length > this.#most) places.pop()
    if (places.length === this.#most) this.#worst = this.#ranks[places[this.#most - 1] ?? 0] ?? 0
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

interface Leader {
  id: string
  count: number
}

const leads = (a: Leader, b: Leader) => a.count > b.count || (a.count === b.count && a.id < b.id)

/** Counts who takes part in events: one for all stretches, as there may be thousands of actors. */
class Company {
  readonly #sifted: Sifted
  readonly #counts: Uint32Array
  readonly #met: number[] = []

  constructor(sifted: Sifted) {
    this.#sifted = sifted
    this.#counts = new Uint32Array(sifted.takers.words.length)
  }

  /** Adds those of the events of a lane from one index to another. */
  add({ places }: ByDay, first: number, end: number): void {
    const { starts, numbers } = this.#sifted.takers
    const [counts, met] = [this.#counts, this.#met]
    for (let index = first; index < end; index++) {
      const place = places[index] ?? 0
      const to = starts[place + 1] ?? 0
      for (let at = starts[place] ?? 0; at < to; at++) {
        const number = numbers[at] ?? 0
        const count = counts[number] ?? 0
        if (count === 0) met.push(number)
        counts[number] = count + 1
      }
    }
  }

  /** The foremost, most first; forgets all. */
  leaders(): Leader[] {
    const leaders: Leader[] = []
    for (const number of this.#met.splice(0)) {
      const one = { id: this.#sifted.takers.words[number] ?? '', count: this.#counts[number] ?? 0 }
      this.#counts[number] = 0
      const last = leaders[companionsShown - 1]
      if (last && !leads(one, last)) continue
      let at = leaders.length
      while (at > 0 && leads(one, leaders[at - 1] ?? one)) at--
      leaders.splice(at, 0, one)
      leaders.length = Math.min(leaders.length, companionsShown)
    }
    return leaders
  }
}

function topRows(sifted: Sifted, key: string, { places, days }: ByDay, frame: Frame): TileRow[] {
  const rows: TileRow[] = []
  for (const { slot, from, to } of stretches(days, frame.cellStarts, frame.to)) {
    const [tops, contested] = [new Best(frame.most, sifted.ranks), new Best(frame.most, sifted.ranks)]
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

function bucketRows(key: string, lane: ByDay, frame: Frame, company: Company): TileRow[] {
  const rows: TileRow[] = []
  for (const { slot, from, to } of stretches(lane.days, frame.bucketStarts, frame.bucketsEnd)) {
    rows.push({ part: 'bucket', lane: key, slot, id: null, count: to - from, weight: 0 })
    company.add(lane, from, to)
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
      const known = best.get(cell)
      if (known === undefined || (sifted.ranks[place] ?? 0) < (sifted.ranks[known] ?? 0))
        best.set(cell, place)
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
