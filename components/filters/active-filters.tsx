import { formatDay } from '@/core/chronology/format'
import {
  clearFilter,
  setRange,
  setText,
  toggleActor,
  toggleArticle,
  toggleType,
} from '@/core/query/change-view'
import type { ArticleReference } from '@/core/archive/records'
import type { ActorCount, View } from '@/core/query/view'
import { actorName } from '../language/actor-name'
import type { Edition } from '../language/edition'
import { InAppLink } from '../ui/in-app-link'

interface Props {
  edition: Edition
  actors: ActorCount[]
  /** Those that the shown events are told by, for their titles. */
  articles: ArticleReference[]
}

/** What is filtered by, each a link to the view without it. */
export function ActiveFilters({ edition, actors, articles }: Props) {
  const { t, locale, view, dates } = edition
  const { filter } = view
  const chips: { label: string; without: View }[] = []
  for (const id of filter.actors) {
    const actor = actors.find((each) => each.id === id)
    chips.push({ label: actor ? actorName(actor, locale).text : id, without: toggleActor(view, id) })
  }
  for (const type of filter.types) chips.push({ label: t(`types.${type}`), without: toggleType(view, type) })
  for (const id of filter.articles) {
    const title = articles.find((each) => each.id === id)?.title ?? id
    chips.push({ label: t('filters.article', { title }), without: toggleArticle(view, id) })
  }
  if (filter.from !== null) {
    chips.push({
      label: t('filters.since', { date: formatDay(filter.from, dates) }),
      without: setRange(view, null, filter.to),
    })
  }
  if (filter.to !== null) {
    chips.push({
      label: t('filters.until', { date: formatDay(filter.to, dates) }),
      without: setRange(view, filter.from, null),
    })
  }
  if (filter.text !== '')
    chips.push({ label: t('filters.search', { text: filter.text }), without: setText(view, '') })
  if (chips.length === 0) return null
  return (
    <ul aria-label={t('filters.active')} className="flex flex-wrap gap-2">
      {chips.map(({ label, without }) => (
        <li key={label}>
          <InAppLink
            className="button"
            href={edition.timeline(without)}
            aria-label={t('filters.remove', { label })}
          >
            <bdi>{label}</bdi>{' '}
            <span aria-hidden="true" className="no-print">
              ×
            </span>
          </InAppLink>
        </li>
      ))}
      <li className="no-print">
        <InAppLink
          className="link inline-flex min-h-9 items-center px-2 text-sm"
          href={edition.timeline(clearFilter(view))}
        >
          {t('filters.clear')}
        </InAppLink>
      </li>
    </ul>
  )
}
