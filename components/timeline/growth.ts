import type { TimelineProps } from '@/core/timeline/props'

/** The view's address without the stretch that is seen, which the page itself writes there. */
function viewOf({ hrefBase }: TimelineProps): string {
  const [path = '', query = ''] = hrefBase.split('?')
  const parameters = new URLSearchParams(query)
  parameters.delete('span')
  return `${path}?${parameters.toString()}`
}

/** Whether both show the same events in the same way, whatever is chosen and whichever stretch is seen. */
export const isSameView = (a: TimelineProps, b: TimelineProps): boolean => viewOf(a) === viewOf(b)

/**
 * Whether the next picture is the same view of an archive that has taken events in meanwhile: then nobody has asked for
 * another stretch of time or other rows, and what one looks at stays where it is.
 */
export function hasGrown(previous: TimelineProps, next: TimelineProps): boolean {
  if (previous.events === next.events || !isSameView(previous, next)) return false
  if (previous.crowd || next.crowd) {
    const [before, after] = [previous.crowd?.census.total ?? 0, next.crowd?.census.total ?? 0]
    return before > 0 && after > before
  }
  const ids = new Set(next.events.map(({ id }) => id))
  return previous.events.length < next.events.length && previous.events.every(({ id }) => ids.has(id))
}
