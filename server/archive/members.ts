import type { Filter, LaneMode } from '@/core/query/view'
import { empty, join, sql, type Sql } from './database'
import { searchWords, whereEvents } from './where'

/** Which events of a filter, by lane; without `keys` of all lanes, also that of what belongs to none (''). */
export interface Asked {
  filter: Filter
  lanes: LaneMode
  keys: readonly string[] | null
}

/** A condition on the table or alias that holds `day` and `length`. */
export type When = (table: Sql) => Sql

const columns = (table: Sql) => sql`${table}.day, ${table}.length, ${table}.salience, ${table}.contested`

const named = (keys: readonly string[], lanes: LaneMode) =>
  keys.filter((key) => key !== '').map((key) => key.slice(lanes.length + 1))

/** Whether nothing but actors and types is asked for: rows of event_actor say all that is needed then. */
const isOfActors = ({ articles, from, to, text }: Filter) =>
  articles.length === 0 && from === null && to === null && searchWords(text).length === 0

const ofTypes = (table: Sql, { types }: Filter) =>
  types.length === 0 ? empty : sql`AND ${table}.type = ANY(${types})`

/** Events of the chosen actors, read off the index of one table, each once. */
function ofChosen({ filter }: Asked, lane: Sql, when: When): Sql {
  const { actors } = filter
  const chosen = sql`chosen`
  const once =
    actors.length === 1
      ? empty
      : sql`AND NOT EXISTS (SELECT FROM event_actor sooner WHERE sooner.event_id = chosen.event_id
          AND sooner.actor_id = ANY(${actors}) AND sooner.actor_id < chosen.actor_id)`
  return sql`SELECT ${lane} AS lane, chosen.event_id AS id, ${columns(chosen)} FROM event_actor chosen
    WHERE chosen.actor_id = ANY(${actors}) AND chosen.foremost AND ${when(chosen)} ${ofTypes(chosen, filter)} ${once}`
}

/** Events in the lanes of actors or places. */
async function ofLanes({ filter, lanes, keys }: Asked, when: When): Promise<Sql> {
  const taking = sql`taking`
  const own = keys === null ? empty : sql`AND taking.actor_id = ANY(${named(keys, lanes)})`
  const lane = sql`${lanes} || ':' || taking.actor_id`
  if (!isOfActors(filter))
    return sql`SELECT ${lane} AS lane, event.id, ${columns(sql`event`)} FROM event
      JOIN event_actor taking ON taking.event_id = event.id AND taking.lane = ${lanes} ${own}
      WHERE ${await whereEvents(filter)} AND ${when(sql`event`)}`
  const takings = sql`SELECT ${lane} AS lane, taking.event_id AS id, ${columns(taking)} FROM event_actor taking`
  if (filter.actors.length === 0)
    return sql`${takings} WHERE taking.lane = ${lanes} ${own} AND ${when(taking)} ${ofTypes(taking, filter)}`
  return sql`${takings} JOIN (${ofChosen({ filter, lanes, keys }, sql`''`, when)}) AS found ON found.id = taking.event_id
    WHERE taking.lane = ${lanes} ${own} AND ${when(taking)}`
}

async function ofSources({ filter, lanes, keys }: Asked, when: When): Promise<Sql> {
  const own = keys === null ? empty : sql`AND source.origin = ANY(${named(keys, lanes)})`
  const whole = isOfActors(filter) && filter.actors.length === 0 && filter.types.length === 0
  return sql`SELECT 'source:' || source.origin AS lane, source.event_id AS id, ${columns(sql`source`)}
    FROM event_source source
    WHERE ${when(sql`source`)} ${own} ${whole ? empty : sql`AND source.event_id IN (SELECT event.id FROM event WHERE ${await whereEvents(filter)} AND ${when(sql`event`)})`}`
}

/** Events that belong to no lane. */
async function ofNone({ filter, lanes }: Asked, when: When): Promise<Sql> {
  const belongs =
    lanes === 'source'
      ? sql`SELECT FROM event_source source WHERE source.event_id = event.id`
      : sql`SELECT FROM event_actor taking WHERE taking.event_id = event.id AND taking.lane = ${lanes}`
  return sql`SELECT '' AS lane, event.id, ${columns(sql`event`)} FROM event
    WHERE ${await whereEvents(filter)} AND ${when(sql`event`)} AND NOT EXISTS (${belongs})`
}

/**
 * The events themselves: rows of lane, id, day, length, salience and contested; one in several lanes is in several rows.
 * Costs in proportion to the events that the filter and `when` leave, through an index of the table that says most.
 */
export async function members(asked: Asked, when: When): Promise<Sql> {
  const { filter, lanes, keys } = asked
  if (lanes === 'none' || lanes === 'type') {
    const within: When = (table) =>
      lanes === 'none' || keys === null
        ? when(table)
        : sql`${when(table)} AND ${table}.type = ANY(${named(keys, lanes)})`
    const lane = (table: Sql) => (lanes === 'none' ? sql`''` : sql`'type:' || ${table}.type`)
    if (filter.actors.length > 0 && isOfActors(filter)) return ofChosen(asked, lane(sql`chosen`), within)
    return sql`SELECT ${lane(sql`event`)} AS lane, event.id, ${columns(sql`event`)} FROM event
      WHERE ${await whereEvents(filter)} AND ${within(sql`event`)}`
  }
  const parts: Sql[] = []
  if (keys === null || keys.some((key) => key !== ''))
    parts.push(await (lanes === 'source' ? ofSources(asked, when) : ofLanes(asked, when)))
  if (keys === null || keys.includes('')) parts.push(await ofNone(asked, when))
  return join(parts, ' UNION ALL ')
}
