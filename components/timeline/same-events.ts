import type { TimelineProps } from '@/core/timeline/props'

/** Whatever the rows of a crowd or of few events depend on besides the window. */
export const sameEvents = (a: TimelineProps, b: TimelineProps) =>
  a.events === b.events &&
  a.crowd === b.crowd &&
  a.presentation.lanes === b.presentation.lanes &&
  a.presentation.order === b.presentation.order &&
  a.presentation.gaps === b.presentation.gaps
