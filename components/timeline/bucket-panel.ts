import type { EventSummary } from '@/core/archive/records'
import { node, type PaintNode } from '@/core/timeline/painters/node'
import type { Bucket } from '@/core/timeline/marks'
import { directionOf } from '@/core/timeline/labels'
import { dateOf } from '@/core/timeline/room'
import type { SceneOptions } from '@/core/timeline/options'
import { countedPhrase } from '@/core/timeline/words'

/** What an opened bucket shows: its weightiest events, and ways on. */
export interface BucketContent {
  bucket: Bucket
  /** Null while they are on their way. */
  events: readonly EventSummary[] | null
  /** A narrower window would tell them apart. */
  enterable: boolean
}

const mostListed = 12

function eventItem(event: EventSummary, options: SceneOptions): PaintNode {
  return node(
    'li',
    {},
    node(
      'a',
      { href: options.hrefOf(event.id), 'data-event': event.id },
      node('span', { lang: event.language, dir: directionOf(event.language) }, event.title),
    ),
    node('span', { class: 'tl-panel-date' }, dateOf(event, options)),
  )
}

/**
 * The inside of the panel; actions are told by `data-action`. The ways on are the same elements before the events have come
 * and after, so that who stands on one, or is pressing it, stays on it.
 */
export function paintBucketPanel(
  { bucket, events, enterable }: BucketContent,
  options: SceneOptions,
): PaintNode[] {
  const { words, locale } = options
  return [
    node('p', { key: 'title', class: 'tl-panel-title', id: `${options.prefix}-panel` }, bucket.name),
    events === null
      ? node('p', { key: 'loading', class: 'tl-panel-date' }, words.loading)
      : node(
          'ul',
          { key: 'events' },
          ...events.slice(0, mostListed).map((event) => eventItem(event, options)),
        ),
    node(
      'div',
      { key: 'ways', class: 'tl-panel-ways' },
      enterable
        ? node(
            'button',
            { key: 'enter', type: 'button', 'data-action': 'enter', class: 'tl-text' },
            words.enter,
          )
        : null,
      node(
        'a',
        { key: 'list', href: options.listHref, class: 'tl-text', 'data-action': 'list' },
        countedPhrase(words.inList, bucket.count, locale),
      ),
      node(
        'button',
        { key: 'close', type: 'button', 'data-action': 'close-bucket', class: 'tl-text' },
        words.close,
      ),
    ),
  ]
}
