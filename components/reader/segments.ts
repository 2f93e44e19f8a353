import type { ReaderMark } from '@/core/archive/records'

/** A stretch of the text with the marks that lie over the whole of it. */
export interface Segment {
  start: number
  end: number
  marks: ReaderMark[]
}

/** Cuts [from, to) at every end of a mark, so that overlapping marks need no nesting. */
export function segmentsOf(marks: readonly ReaderMark[], from: number, to: number): Segment[] {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from)
  const cuts = new Set([from, to])
  for (const { start, end } of inside)
    for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut)
  const ordered = [...cuts].toSorted((a, b) => a - b)
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? to
    return { start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) }
  })
}
