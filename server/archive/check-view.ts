import type { View, ViewProblem } from '@/core/query/view'
import { database } from './database'

/** What a view names that the archive does not hold: actors, articles and the chosen event. */
export async function checkView({ filter, presentation }: View): Promise<ViewProblem[]> {
  const { event } = presentation
  const [actors, articles, found] = await Promise.all([
    filter.actors.length === 0
      ? []
      : database().actor.findMany({ where: { id: { in: filter.actors } }, select: { id: true } }),
    filter.articles.length === 0
      ? []
      : database().article.findMany({ where: { id: { in: filter.articles } }, select: { id: true } }),
    event === null
      ? null
      : database().event.findFirst({ where: { id: event, status: 'published' }, select: { id: true } }),
  ])
  const known = new Set([...actors, ...articles].map(({ id }) => id))
  const problems: ViewProblem[] = [
    ...filter.actors.map((value) => ({ parameter: 'actor', value, reason: 'unknown-actor' as const })),
    ...filter.articles.map((value) => ({ parameter: 'article', value, reason: 'unknown-article' as const })),
  ].filter(({ value }) => !known.has(value))
  if (event !== null && !found) problems.push({ parameter: 'event', value: event, reason: 'unknown-event' })
  return problems
}
