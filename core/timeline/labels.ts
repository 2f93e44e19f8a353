import type { EventSummary } from '../archive/records'
import type { Placed } from './arrange'
import type { Label } from './marks'
import { ellipsise } from './ellipsis'
import { layout, type SceneOptions } from './options'

const rightToLeft = /^(ar|fa|he|ur|ps|sd|ug|yi|dv|ckb|arc|syr)\b/
const smallest = 28
const noteGap = 8
/** Px from the edges of the picture at which a text ends. */
const edge = 6

export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.test(language) ? 'rtl' : 'ltr')

interface Box {
  left: number
  right: number
}

/** The box in which title and note may stand, wholly in sight: a label gives way to the edge as to other labels. */
function boxOf(placed: Placed, bar: Box, width: number, axis: SceneOptions['axis']): Box | null {
  if (placed.side === 'inside') {
    return inSight(bar, width)
  }
  const toTheRight = (placed.side === 'after') === (axis === 'ltr')
  return inSight(
    toTheRight
      ? { left: bar.right + 7, right: bar.right + 7 + placed.room }
      : { left: bar.left - 7 - placed.room, right: bar.left - 7 },
    width,
  )
}

function inSight({ left, right }: Box, width: number): Box | null {
  const box = { left: Math.max(left, edge), right: Math.min(right, width - edge) }
  return box.right - box.left >= smallest ? box : null
}

/**
 * Title and date of an event. Beside a mark they lean on it; in a wide mark they stand amid its visible part. Each has its own direction, so that neither turns the other around.
 */
export function labelsOf(
  event: EventSummary,
  placed: Placed,
  bar: Box,
  top: number,
  width: number,
  options: SceneOptions,
): { label: Label | null; note: Label | null } {
  const box = boxOf(placed, bar, width, options.axis)
  if (!box) return { label: null, note: null }
  const dir = directionOf(event.language)
  const room = box.right - box.left
  const title = (text: string) => options.measure(text, layout.labelSize, 400)
  const noteWidth = placed.note === '' ? 0 : options.measure(placed.note, layout.noteSize, 400)
  const reserved = noteWidth > 0 && room > noteWidth * 2.5 ? noteWidth + noteGap : 0
  const full = ellipsise(event.title, room - reserved, title)
  if (full === '') return { label: null, note: null }
  const fullWidth = title(full)
  const total = fullWidth + reserved
  const left = leftOf(placed, box, total, bar)
  const y = placed.side === 'inside' ? top + 13 : top + 20
  // Held on the side of the mark, so that what was measured too wide leaves no gap there.
  const held = heldAt(placed, box, bar, dir)
  const titleLeft = dir === 'ltr' ? left : left + reserved
  const noteLeft = dir === 'ltr' ? left + total - noteWidth : left
  return {
    label: {
      ...textAt(titleLeft, fullWidth, held),
      y,
      dir,
      text: full,
      lang: event.language,
      weight: 400,
    },
    note:
      reserved > 0
        ? {
            ...textAt(noteLeft, noteWidth, held),
            y,
            dir: directionOf(options.locale),
            text: placed.note,
            lang: options.locale,
            weight: 400,
          }
        : null,
  }
}

function heldAt(placed: Placed, box: Box, bar: Box, dir: 'rtl' | 'ltr'): Label['held'] {
  if (placed.side === 'inside') return dir === 'rtl' ? 'right' : 'left'
  return box.left >= bar.right ? 'left' : 'right'
}

/** Left end of the text in its box: at the mark's side, or amid the visible part of a wide mark. */
function leftOf(placed: Placed, box: Box, total: number, bar: Box): number {
  if (placed.side === 'inside') return box.left + (box.right - box.left - total) / 2
  return box.left >= bar.right ? box.left : box.right - total
}

const textAt = (left: number, width: number, held: Label['held']) => ({
  left,
  right: left + width,
  x: held === 'right' ? left + width : left,
  held,
})
