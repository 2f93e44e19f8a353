import { turnPage } from '@/core/query/change-view'
import type { ListPage } from '@/core/query/view'
import type { Edition } from '../language/edition'
import { InAppLink } from '../ui/in-app-link'
import { listHead, type ListPlace } from './list-place'

interface Props {
  edition: Edition
  place: ListPlace
  label: string
}

/** Links to the pages beside the one that is shown, and to the first. */
export function ListPages({ edition, place, label }: Props) {
  const { t, view } = edition
  const { number, previous, next } = place
  const address = (page: ListPage | null) => `${edition.timeline(turnPage(view, page))}#${listHead}`
  return (
    <nav aria-label={label} className="no-print flex flex-wrap items-center gap-3">
      {number > 2 ? (
        <InAppLink className="button" href={address(null)}>
          {t('list.first')}
        </InAppLink>
      ) : null}
      {previous === undefined ? null : (
        <InAppLink className="button" rel="prev" href={address(previous)}>
          {t('list.previous')}
        </InAppLink>
      )}
      {next ? (
        <InAppLink className="button" rel="next" href={address(next)}>
          {t('list.next')}
        </InAppLink>
      ) : null}
    </nav>
  )
}
