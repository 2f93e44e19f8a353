import { formatDay } from '@/core/chronology/format'
import type { Edition } from './edition'

/** Which events a view holds, in a few words; null for all of them. `actors`: the names of those it is filtered by. */
export function subjectOf({ t, view, dates }: Edition, actors: readonly string[]): string | null {
  const { types, from, to, text } = view.filter
  const parts = [...actors, ...types.map((type) => t(`types.${type}`))]
  if (text !== '') parts.push(t('filters.search', { text }))
  if (from !== null) parts.push(t('filters.since', { date: formatDay(from, dates) }))
  if (to !== null) parts.push(t('filters.until', { date: formatDay(to, dates) }))
  return parts.length === 0 ? null : parts.join(' · ')
}
