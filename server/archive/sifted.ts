import type { LaneMode } from '@/core/query/view'

/** Events in the order in which they begin: their places in `Sifted`, and the days. */
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
  places: readonly number[]
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

/** Also of infinite numbers, whose difference is none. */
const descending = (a = 0, b = 0) => (a === b ? 0 : a > b ? -1 : 1)

/** More events than this are never sifted: a day and a place make one number that sorts as they do. */
const manyPlaces = 2 ** 20

/**
 * The events of a filter in memory, some hundred bytes each. An event is its place in the order of weight: of several the one
 * with the smallest place is the most salient.
 */
export class Sifted implements ByDay {
  readonly total: number
  readonly ids: readonly string[]
  readonly salience: Float64Array
  /** An open end is infinite. */
  readonly earliest: Float64Array
  readonly latest: Float64Array
  readonly lengths: Uint8Array
  readonly contested: Uint8Array
  readonly places: Uint32Array
  readonly days: Int32Array
  readonly takers: WordLists
  readonly #words: Readonly<Record<Exclude<LaneMode, 'none'>, WordLists>>
  readonly #lanes = new Map<LaneMode, ReadonlyMap<string, SiftedLane>>()

  constructor(rows: SiftedRows, takings: SiftedTakings) {
    const count = rows.ids.length
    if (count > manyPlaces) throw new Error(`${count} events are too many to be kept in memory`)
    this.total = rows.total
    this.ids = rows.ids
    this.salience = Float64Array.from(rows.salience)
    this.earliest = Float64Array.from(rows.earliest, (day) => day ?? Number.NEGATIVE_INFINITY)
    this.latest = Float64Array.from(rows.latest, (day) => day ?? Number.POSITIVE_INFINITY)
    this.lengths = Uint8Array.from(rows.lengths)
    this.contested = Uint8Array.from(rows.contested, Number)
    const keys = Float64Array.from(
      rows.earliest,
      (day, place) => (day ?? rows.latest[place] ?? 0) * manyPlaces + place,
    ).toSorted()
    this.days = Int32Array.from(keys, (key) => Math.floor(key / manyPlaces))
    this.places = Uint32Array.from(keys, (key, index) => key - (this.days[index] ?? 0) * manyPlaces)
    const taking = (lane: 'actor' | 'place') => {
      const own = takings.lanes.flatMap((one, index) => (one === lane ? index : []))
      return wordLists(
        count,
        own.map((index) => takings.places[index] ?? 0),
        own.map((index) => takings.actors[index] ?? ''),
      )
    }
    this.takers = taking('actor')
    const every = rows.ids.map((_, place) => place)
    this.#words = {
      actor: this.takers,
      place: taking('place'),
      type: wordLists(count, every, rows.types),
      source: wordLists(
        count,
        rows.origins.flatMap((origins, place) => origins.map(() => place)),
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

  /**
   * Ids of the most salient, by their first day, of those that begin together the longer and then the more salient first.
   */
  best(limit: number): string[] {
    const { earliest, latest } = this
    const begins = (place: number) =>
      (earliest[place] === Number.NEGATIVE_INFINITY ? latest : earliest)[place] ?? 0
    return Array.from({ length: Math.min(limit, this.ids.length) }, (_, place) => place)
      .toSorted((a, b) => begins(a) - begins(b) || descending(latest[a], latest[b]) || a - b)
      .flatMap((place) => this.ids[place] ?? [])
  }

  /** All in order of beginning, then id. */
  chronology(): { id: string; begins: number }[] {
    const all = Array.from(this.places, (place, index) => ({
      id: this.ids[place] ?? '',
      begins: this.days[index] ?? 0,
    }))
    return all.toSorted((a, b) => a.begins - b.begins || (a.id < b.id ? -1 : 1))
  }

  #members(mode: Exclude<LaneMode, 'none'>): Map<string, ByDay> {
    const { words, starts, numbers } = this.#words[mode]
    const counts = new Uint32Array(words.length + 1)
    for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
    // Last, what belongs to none.
    counts[words.length] = this.places.reduce(
      (none, place) => none + Number(starts[place] === starts[place + 1]),
      0,
    )
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
    this.places.forEach((place, index) => {
      const day = this.days[index] ?? 0
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
