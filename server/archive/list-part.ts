import { z } from 'zod'
import type { EventRecord } from '@/core/archive/records'
import type { Filter } from '@/core/query/view'
import { queryIds, queryRows, sql } from './database'
import { recordsInTime, storedWeightiest } from './list-events'
import { siftedEvents } from './sift'
import type { Sifted } from './sifted'
import { whereEvents } from './where'

/** Place of an event in the order of weight: salience down, then id up. */
interface Weight {
  salience: number
  id: string
}

/** A part of a list too long for one. */
export interface ListPart {
  /** In order of time. */
  events: EventRecord[]
  /** What the part before it goes on after: an event, null when that is the first part, undefined when this is. */
  previous: string | null | undefined
  /** What the part after it goes on after; null at the end. */
  next: string | null
}

type Part = Pick<ListPart, 'previous' | 'next'> & { ids: readonly string[] }

const weightRow = z.object({ id: z.string(), salience: z.number() })

async function weightOf(id: string): Promise<Weight | null> {
  const [found] = await queryRows(weightRow, sql`SELECT id, salience FROM event WHERE id = ${id}`)
  return found ?? null
}

function siftedPart(sifted: Sifted, after: Weight | null, limit: number): Part {
  const from = after ? sifted.countUpTo(after) : 0
  return {
    ids: sifted.ranked(from, limit),
    previous: after ? (sifted.atRank(from - limit - 1) ?? null) : undefined,
    next: sifted.atRank(from + limit) === undefined ? null : (sifted.atRank(from + limit - 1) ?? null),
  }
}

/**
 * `count` events by weight after one, or down to it and then up. Each half is a stretch of the index on salience and id;
 * both in one comparison would read all that weigh the same, which of imported rows may be every one.
 */
async function neighbours(
  filter: Filter,
  { salience, id }: Weight,
  count: number,
  direction: 'after' | 'upTo',
): Promise<string[]> {
  const where = await whereEvents(filter)
  const columns = sql`SELECT id, salience FROM event WHERE ${where}`
  const same = sql`salience = ${salience}::float8`
  return queryIds(
    direction === 'after'
      ? sql`(${columns} AND ${same} AND id > ${id} ORDER BY id LIMIT ${count}::int)
          UNION ALL (${columns} AND salience < ${salience}::float8 ORDER BY salience DESC, id LIMIT ${count}::int)
          ORDER BY salience DESC, id LIMIT ${count}::int`
      : sql`(${columns} AND ${same} AND id <= ${id} ORDER BY id DESC LIMIT ${count}::int)
          UNION ALL (${columns} AND salience > ${salience}::float8 ORDER BY salience, id DESC LIMIT ${count}::int)
          ORDER BY salience, id DESC LIMIT ${count}::int`,
  )
}

async function storedPart(filter: Filter, after: Weight | null, limit: number): Promise<Part> {
  const [found, before] = await Promise.all([
    after ? neighbours(filter, after, limit + 1, 'after') : storedWeightiest(filter, limit + 1),
    after ? neighbours(filter, after, limit + 1, 'upTo') : undefined,
  ])
  return {
    ids: found.slice(0, limit),
    previous: before && (before[limit] ?? null),
    next: found.length > limit ? (found[limit - 1] ?? null) : null,
  }
}

/**
 * The weightiest `limit` events of a filter, or with `after`, an event, those that follow it in the order of weight. What
 * comes meanwhile shifts nothing, and a part far down costs what the first does. Where the archive has no such event, or
 * nothing follows it, the first part.
 */
export async function listPart(filter: Filter, after: string | null, limit: number): Promise<ListPart> {
  const [weight, sifted] = await Promise.all([after === null ? null : weightOf(after), siftedEvents(filter)])
  const part = (from: Weight | null) =>
    sifted ? siftedPart(sifted, from, limit) : storedPart(filter, from, limit)
  const asked = await part(weight)
  const { ids, ...others } = weight && asked.ids.length === 0 ? await part(null) : asked
  return { events: await recordsInTime(ids), ...others }
}
