import type { View, ViewProblem } from '@/core/query/view'
import { database } from './database'

/** What a view names that the archive does not hold: actors, articles, the chosen event, and the one that its page goes on after. */
export async function checkView({ filter, presentation }: View): Promise<ViewProblem[]> {
  const { event, page } = presentation
  const [actors, articles, found, before] = await Promise.all([
    filter.actors.length === 0
      ? []
      : database().actor.findMany({ where: { id: { in: filter.actors } }, select: { id: true } }),
    filter.articles.length === 0
      ? []
      : database().article.findMany({ where: { id: { in: filter.articles } }, select: { id: true } }),
    event === null
      ? null
      : database().event.findFirst({ where: { id: event, status: 'published' }, select: { id: true } }),
    page === null ? null : database().event.findUnique({ where: { id: page.after }, select: { id: true } }),
  ])
  const known = new Set([...actors, ...articles].map(({ id }) => id))
  const problems: ViewProblem[] = [
    ...filter.actors.map((value) => ({ parameter: 'actor', value, reason: 'unknown-actor' as const })),
    ...filter.articles.map((value) => ({ parameter: 'article', value, reason: 'unknown-article' as const })),
  ].filter(({ value }) => !known.has(value))
  if (event !== null && !found) problems.push({ parameter: 'event', value: event, reason: 'unknown-event' })
  if (page !== null && !before)
    problems.push({ parameter: 'page', value: page.after, reason: 'unknown-event' })
  return problems
}
