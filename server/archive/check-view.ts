import type { View, ViewProblem } from '@/core/query/view'
import { database } from './database'

/** What a view names that the archive does not hold: actors and the chosen event. */
export async function checkView({ filter, presentation }: View): Promise<ViewProblem[]> {
  const { event } = presentation
  const [actors, found] = await Promise.all([
    filter.actors.length === 0
      ? []
      : database().actor.findMany({ where: { id: { in: filter.actors } }, select: { id: true } }),
    event === null
      ? null
      : database().event.findFirst({ where: { id: event, status: 'published' }, select: { id: true } }),
  ])
  const known = new Set(actors.map(({ id }) => id))
  const problems: ViewProblem[] = filter.actors
    .filter((id) => !known.has(id))
    .map((value) => ({ parameter: 'actor', value, reason: 'unknown-actor' }))
  if (event !== null && !found) problems.push({ parameter: 'event', value: event, reason: 'unknown-event' })
  return problems
}
