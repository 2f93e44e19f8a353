import type { LaneMode } from '@/core/query/view'

/** Events in the order in which they begin: their places in `Sifted`, ascending, and the days. */
export interface ByDay {
  places: Uint32Array
  days: Int32Array
}

/** The events of one lane. */
export interface SiftedLane extends ByDay {
  /** Those longer than a day, by length (index in `grains`). */
  longer: ReadonlyMap<number, ByDay>
}

/** The events of a filter as they are read, column by column, best first (salience down, then id up). */
export interface SiftedRows {
  /** How many the filter finds, also those without any day. */
  total: number
  ids: readonly string[]
  types: readonly string[]
  /** Inclusive day numbers; null is an open end. */
  earliest: readonly (number | null)[]
  latest: readonly (number | null)[]
  /** Indices in `grains`. */
  lengths: readonly number[]
  salience: readonly number[]
  contested: readonly boolean[]
  origins: readonly (readonly string[])[]
}

/** Who takes part, and where it happens: for each the event's index in `SiftedRows`. */
export interface SiftedTakings {
  ranks: readonly number[]
  lanes: readonly ('actor' | 'place')[]
  actors: readonly string[]
}

/** Words of each event, as numbers: those of the event `place` are `numbers` from `starts[place]` up to `starts[place + 1]`. */
interface WordLists {
  words: readonly string[]
  starts: Uint32Array
  numbers: Uint32Array
}

/** `words[i]` belongs to the event `places[i]`. */
function wordLists(count: number, places: readonly number[], words: readonly string[]): WordLists {
  const starts = new Uint32Array(count + 1)
  for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1
  for (let place = 0; place < count; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  const next = starts.slice()
  const known = new Map<string, number>()
  const numbers = new Uint32Array(places.length)
  words.forEach((word, index) => {
    const number = known.get(word) ?? known.size
    if (number === known.size) known.set(word, number)
    const place = places[index] ?? 0
    numbers[next[place] ?? 0] = number
    next[place] = (next[place] ?? 0) + 1
  })
  return { words: [...known.keys()], starts, numbers }
}

/** More events than this are never sifted: a day and a rank make one number that sorts as they do. */
const manyRanks = 2 ** 20

/** Ranks of the events in the order in which they begin, those of one day as they rank. */
function byDay({ earliest, latest }: SiftedRows): Uint32Array {
  const keys = Float64Array.from(
    earliest,
    (day, rank) => (day ?? latest[rank] ?? 0) * manyRanks + rank,
  ).toSorted()
  return Uint32Array.from(keys, (key) => key - Math.floor(key / manyRanks) * manyRanks)
}

/**
 * The events of a filter in memory, some 200 bytes each. An event is its place in the order in which they begin, so that a
 * stretch of time is a stretch of memory; of several the one with the smallest rank is the most salient.
 */
export class Sifted implements ByDay {
  readonly total: number
  readonly ids: readonly string[]
  /** Place of each in the order of weight (salience down, then id up). */
  readonly ranks: Uint32Array
  readonly salience: Float64Array
  /** An open end is infinite. */
  readonly earliest: Float64Array
  readonly latest: Float64Array
  readonly lengths: Uint8Array
  readonly contested: Uint8Array
  /** Each its own. */
  readonly places: Uint32Array
  readonly days: Int32Array
  readonly takers: WordLists
  readonly #words: Readonly<Record<Exclude<LaneMode, 'none'>, WordLists>>
  readonly #lanes = new Map<LaneMode, ReadonlyMap<string, SiftedLane>>()

  constructor(rows: SiftedRows, takings: SiftedTakings) {
    const count = rows.ids.length
    if (count > manyRanks) throw new Error(`${count} events are too many to be kept in memory`)
    const ranks = byDay(rows)
    const placeOf = new Uint32Array(count)
    ranks.forEach((rank, place) => (placeOf[rank] = place))
    this.total = rows.total
    this.ids = Array.from(ranks, (rank) => rows.ids[rank] ?? '')
    this.ranks = ranks
    this.salience = Float64Array.from(ranks, (rank) => rows.salience[rank] ?? 0)
    this.earliest = Float64Array.from(ranks, (rank) => rows.earliest[rank] ?? Number.NEGATIVE_INFINITY)
    this.latest = Float64Array.from(ranks, (rank) => rows.latest[rank] ?? Number.POSITIVE_INFINITY)
    this.lengths = Uint8Array.from(ranks, (rank) => rows.lengths[rank] ?? 0)
    this.contested = Uint8Array.from(ranks, (rank) => Number(rows.contested[rank]))
    this.places = Uint32Array.from(ranks, (_, place) => place)
    this.days = Int32Array.from(ranks, (rank) => rows.earliest[rank] ?? rows.latest[rank] ?? 0)
    const taking = (lane: 'actor' | 'place') => {
      const own = takings.lanes.flatMap((one, index) => (one === lane ? index : []))
      return wordLists(
        count,
        own.map((index) => placeOf[takings.ranks[index] ?? 0] ?? 0),
        own.map((index) => takings.actors[index] ?? ''),
      )
    }
    this.takers = taking('actor')
    this.#words = {
      actor: this.takers,
      place: taking('place'),
      type: wordLists(count, Array.from(placeOf), rows.types),
      source: wordLists(
        count,
        rows.origins.flatMap((origins, rank) => origins.map(() => placeOf[rank] ?? 0)),
        rows.origins.flat(),
      ),
    }
  }

  /** The lanes of the events, by key; what belongs to none is under ''. Made when first asked for. */
  lanes(mode: LaneMode): ReadonlyMap<string, SiftedLane> {
    const known = this.#lanes.get(mode)
    if (known) return known
    const lanes = new Map<string, SiftedLane>()
    if (mode === 'none') lanes.set('', this.#laneOf(this))
    else for (const [key, members] of this.#members(mode)) lanes.set(key, this.#laneOf(members))
    this.#lanes.set(mode, lanes)
    return lanes
  }

  /** Ids of `limit` events from a rank on, by their first day. */
  ranked(from: number, limit: number): string[] {
    return this.ids.filter((_, place) => {
      const rank = this.ranks[place] ?? 0
      return rank >= from && rank < from + limit
    })
  }

  /** The id of the event of a rank; undefined beyond the last. */
  atRank(rank: number): string | undefined {
    const place = this.ranks.indexOf(rank)
    return place < 0 ? undefined : this.ids[place]
  }

  /** How many events weigh as much as another, which need not be among them, or more. */
  countUpTo({ salience, id }: { salience: number; id: string }): number {
    const isBefore = (place: number) => {
      const own = this.salience[place] ?? 0
      return own > salience || (own === salience && (this.ids[place] ?? '') <= id)
    }
    return this.places.reduce((sum, place) => sum + Number(isBefore(place)), 0)
  }

  /** All in order of beginning, then id. */
  chronology(): { id: string; begins: number }[] {
    return this.ids
      .map((id, place) => ({ id, begins: this.days[place] ?? 0 }))
      .toSorted((a, b) => a.begins - b.begins || (a.id < b.id ? -1 : 1))
  }

  #members(mode: Exclude<LaneMode, 'none'>): Map<string, ByDay> {
    const { words, starts, numbers } = this.#words[mode]
    const counts = new Uint32Array(words.length + 1)
    for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
    // Last, what belongs to none.
    counts[words.length] = this.places.filter((place) => starts[place] === starts[place + 1]).length
    const lanes = Array.from(counts, (count) => ({
      places: new Uint32Array(count),
      days: new Int32Array(count),
      filled: 0,
    }))
    const put = (number: number, place: number, day: number) => {
      const lane = lanes[number]
      if (!lane) return
      lane.places[lane.filled] = place
      lane.days[lane.filled] = day
      lane.filled += 1
    }
    this.days.forEach((day, place) => {
      const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0]
      if (from === to) put(words.length, place, day)
      for (let at = from; at < to; at++) put(numbers[at] ?? 0, place, day)
    })
    const keyOf = (number: number) => (number < words.length ? `${mode}:${words[number] ?? ''}` : '')
    return new Map(
      lanes.flatMap(({ places, days }, number) =>
        places.length > 0 ? [[keyOf(number), { places, days }] as const] : [],
      ),
    )
  }

  #laneOf({ places, days }: ByDay): SiftedLane {
    const lists = new Map<number, { places: number[]; days: number[] }>()
    places.forEach((place, index) => {
      const length = this.lengths[place] ?? 0
      if (length === 0) return
      const list = lists.get(length) ?? { places: [], days: [] }
      lists.set(length, list)
      list.places.push(place)
      list.days.push(days[index] ?? 0)
    })
    const longer = new Map(
      [...lists].map(([length, list]) => [
        length,
        { places: Uint32Array.from(list.places), days: Int32Array.from(list.days) },
      ]),
    )
    return { places, days, longer }
  }
}
