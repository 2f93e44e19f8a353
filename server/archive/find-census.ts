import { z } from 'zod'
import { grains, type Grain } from '@/core/chronology/grain'
import type { Filter, LaneMode, LaneOrder, Locale } from '@/core/query/view'
import type { Census, CensusLane } from '@/core/timeline/tile'
import { spreadOf } from './census-spread'
import { countEvents } from './count-events'
import { queryRows, sql } from './database'
import { keptCells } from './kept-cells'
import { lanePartsOf, partsOf, together } from './lane-parts'
import { members } from './members'
import { siftedEvents } from './sift'
import type { Sifted } from './sifted'
import { namesOfActors } from './summaries'

/** Lanes beyond these hold little; the one of what belongs to none comes besides. */
const mostLanes = 60

interface LaneCount {
  key: string
  total: number
}

const laneRow = z.object({ key: z.string(), total: z.number() })
const shapeRow = z.object({ lane: z.string(), first: z.number(), lengths: z.number() })
/** Its first day, and bits of the lengths of its events. */
type LaneShape = z.infer<typeof shapeRow>

/** The largest lanes of what is counted beside these words, and that of what belongs to none. */
function largestKept(besides: readonly string[], lanes: LaneMode, { types }: Filter): Promise<LaneCount[]> {
  const own = `${lanes}:`
  const only = lanes === 'type' && types.length > 0 ? types.map((type) => `type:${type}`) : null
  const row = (query: {
    named: boolean
  }) => sql`SELECT facet AS key, sum(count)::int AS total FROM event_total
      WHERE beside = ANY(${besides}) AND ${query.named ? sql`starts_with(facet, ${own}) AND facet <> ${own}` : sql`facet = ${own}`}
        AND (${only}::text[] IS NULL OR facet = ANY(${only}::text[]))
      GROUP BY facet ORDER BY total DESC, facet LIMIT ${mostLanes}`
  return queryRows(laneRow, sql`(${row({ named: true })}) UNION ALL (${row({ named: false })})`)
}

/** The lanes of events that have to be looked at: the largest `limit`, and that of what belongs to none. */
async function largestLive(filter: Filter, lanes: LaneMode, limit: number | null): Promise<LaneCount[]> {
  const dated = await members({ filter, lanes, keys: null }, (table) => sql`${table}.day IS NOT NULL`)
  return queryRows(
    laneRow,
    sql`WITH counted AS (SELECT lane AS key, count(*)::int AS total FROM (${dated}) AS member GROUP BY lane)
      (SELECT * FROM counted WHERE key <> '' ORDER BY total DESC, key LIMIT ${limit}::int)
      UNION ALL SELECT * FROM counted WHERE key = ''`,
  )
}

const byTotal = (a: LaneCount, b: LaneCount) => b.total - a.total || (a.key < b.key ? -1 : 1)

/** The largest of all lanes, and that of what belongs to none. */
function largestOf(all: readonly LaneCount[]): LaneCount[] {
  const largest = all
    .filter(({ key }) => key !== '')
    .toSorted(byTotal)
    .slice(0, mostLanes)
  return [...largest, ...all.filter(({ key }) => key === '')]
}

const largestSifted = (sifted: Sifted, lanes: LaneMode) =>
  largestOf([...sifted.lanes(lanes)].map(([key, { places }]) => ({ key, total: places.length })))

/**
 * The largest lanes of a filter. From totals, or else in proportion to all matching events: of those types that are few
 * beside the actor, where some have totals.
 */
export async function largestLanes(filter: Filter, lanes: LaneMode): Promise<LaneCount[]> {
  const own = `${lanes}:`
  const parts = await partsOf(filter, lanes)
  const besides = [...new Set(parts.flatMap(({ beside }) => beside ?? []))]
  if (besides.length === 0) {
    const sifted = await siftedEvents(filter)
    return sifted ? largestSifted(sifted, lanes) : largestLive(filter, lanes, mostLanes)
  }
  const kept = (await largestKept(besides, lanes, filter)).map(({ key, total }) => ({
    key: key === own ? '' : key,
    total,
  }))
  const few = parts.flatMap((part) => (part.beside === null ? part.filter.types : []))
  if (few.length === 0) return kept
  const live = await largestLive({ ...filter, types: few }, lanes, null)
  const totals = new Map(live.map(({ key, total }) => [key, total]))
  const keys = new Set([...live, ...kept].map(({ key }) => key))
  for (const { lane, total } of await lanePartsOf(filter, lanes, [...keys]))
    if (total) totals.set(lane, (totals.get(lane) ?? 0) + total.count)
  return largestOf([...totals].map(([key, total]) => ({ key, total })))
}

/** When the lanes' events begin and how long they are: sifted, from cells, or else from the events themselves. */
async function shapesOf(
  filter: Filter,
  lanes: LaneMode,
  keys: readonly string[],
): Promise<Map<string, LaneShape>> {
  const sifted = await siftedEvents(filter)
  if (sifted) return shapesOfSifted(sifted, lanes)
  const parts = await lanePartsOf(filter, lanes, keys)
  const celled = parts.flatMap(({ lane, total }) =>
    total && total.finest !== null ? [{ ...total, lane }] : [],
  )
  const live = together(
    filter,
    lanes,
    parts.filter(({ total }) => total === null || total.finest === null),
  )
  const found = await Promise.all([
    queryRows(
      shapeRow,
      sql`SELECT lane, min(first) AS first, bit_or(lengths)::int AS lengths
        FROM unnest(${celled.map(({ lane }) => lane)}::text[], ${celled.map(({ beside }) => beside)}::text[],
          ${celled.map(({ facet }) => facet)}::text[]) AS asked(lane, beside, facet)
        ${keptCells(sql`grain = ${grains.length - 1}::int2 AND length < 8::int2`)} GROUP BY lane`,
    ),
    ...live.map(async (asked) =>
      queryRows(
        shapeRow,
        sql`SELECT lane, min(day) AS first, bit_or(1 << length) AS lengths FROM (${await members(
          asked,
          (table) => sql`${table}.day IS NOT NULL`,
        )}) AS member GROUP BY lane`,
      ),
    ),
  ])
  const shapes = new Map<string, LaneShape>()
  for (const { lane, first, lengths } of found.flat()) {
    const known = shapes.get(lane)
    shapes.set(lane, {
      lane,
      first: Math.min(first, known?.first ?? first),
      lengths: lengths | (known?.lengths ?? 0),
    })
  }
  return shapes
}

function shapesOfSifted(sifted: Sifted, lanes: LaneMode): Map<string, LaneShape> {
  const shapes = [...sifted.lanes(lanes)].map(([lane, { days, longer }]): LaneShape => {
    const shorter = days.length - [...longer.values()].reduce((sum, list) => sum + list.days.length, 0)
    const lengths = [...longer.keys(), ...(shorter > 0 ? [0] : [])]
    return { lane, first: days[0] ?? 0, lengths: lengths.reduce((bits, length) => bits | (1 << length), 0) }
  })
  return new Map(shapes.map((shape) => [shape.lane, shape]))
}

const lengthsOf = (bits: number): Grain[] => grains.filter((_, i) => (bits & (1 << i)) !== 0)

/** The name of a lane: of an actor in the language, of a source its own, of a type its word in the archive. */
async function nameLanes(
  lanes: LaneMode,
  keys: readonly string[],
  locale: Locale,
): Promise<Map<string, string>> {
  const plain = (key: string) => key.slice(lanes.length + 1)
  if (lanes !== 'actor' && lanes !== 'place') return new Map(keys.map((key) => [key, plain(key)]))
  const names = await namesOfActors(keys.map(plain))
  const nameOf = (own: Record<string, string>) => own[locale] ?? own.en ?? Object.values(own)[0] ?? ''
  return new Map(keys.map((key) => [key, nameOf(names.get(plain(key)) ?? {}) || plain(key)]))
}

function inOrder(lanes: readonly CensusLane[], order: LaneOrder, locale: Locale): CensusLane[] {
  const collator = new Intl.Collator(locale)
  return lanes.toSorted(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      (order === 'first' ? a.first - b.first : order === 'name' ? collator.compare(a.name, b.name) : 0) ||
      b.total - a.total ||
      (a.key < b.key ? -1 : 1),
  )
}

/**
 * What is known of all the events of a filter: how many, when, in which lanes (the 60 largest, and last what belongs to
 * none). Some milliseconds where totals are kept for the filter; else in proportion to the matching events, once where they
 * can be sifted. Lanes of types
 * are named by their type: its word belongs to the interface. The whole range is exact up to 5,000 events, beyond them its
 * seldom events at the ends are told apart by years.
 */
export async function findCensus(
  filter: Filter,
  lanes: LaneMode,
  order: LaneOrder,
  locale: Locale = 'en',
): Promise<Census> {
  const total = await countEvents(filter)
  const [spread, counted] = await Promise.all([
    spreadOf(filter, total),
    lanes === 'none' ? [{ key: '', total }] : largestLanes(filter, lanes),
  ])
  const keys = counted.map(({ key }) => key)
  const [shapes, names] = await Promise.all([
    shapesOf(filter, lanes, keys),
    nameLanes(
      lanes,
      keys.filter((key) => key !== ''),
      locale,
    ),
  ])
  const described = counted.map((lane) => ({
    ...lane,
    name: names.get(lane.key) ?? '',
    first: shapes.get(lane.key)?.first ?? 0,
    lengths: lengthsOf(shapes.get(lane.key)?.lengths ?? 0),
  }))
  return {
    total,
    ...spread,
    lanes: inOrder(
      described.filter((lane) => lane.total > 0),
      order,
      locale,
    ),
  }
}
