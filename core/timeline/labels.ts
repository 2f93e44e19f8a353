import type { EventSummary } from '../archive/records'
import type { Placed } from './arrange'
import type { Label } from './marks'
import { ellipsise } from './measure'
import { layout, type SceneOptions } from './options'

const rightToLeft = /^(ar|fa|he|ur|ps|sd|ug|yi|dv|ckb|arc|syr)\b/
const smallest = 28
const noteGap = 8

export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.test(language) ? 'rtl' : 'ltr')

interface Box {
  left: number
  right: number
}

/** The box in which title and note may stand, on the screen, and the baseline. */
function boxOf(placed: Placed, bar: Box, width: number, axis: SceneOptions['axis']): Box | null {
  if (placed.side === 'inside') {
    const box = { left: Math.max(bar.left, 6), right: Math.min(bar.right, width - 6) }
    return box.right - box.left >= smallest ? box : null
  }
  if (placed.room < smallest) return null
  const toTheRight = (placed.side === 'after') === (axis === 'ltr')
  return toTheRight
    ? { left: bar.right + 7, right: bar.right + 7 + placed.room }
    : { left: bar.left - 7 - placed.room, right: bar.left - 7 }
}

/**
 * Title and date of an event. Beside a mark they lean on it; in a wide mark they begin, in reading order, where its
 * visible part begins. Each has its own direction, so that neither turns the other around.
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
  if (!box || box.right < 0 || box.left > width) return { label: null, note: null }
  const dir = directionOf(event.language)
  const room = box.right - box.left
  const title = (text: string) => options.measure(text, layout.labelSize, 400)
  const noteWidth = placed.note === '' ? 0 : options.measure(placed.note, layout.noteSize, 400)
  const full = ellipsise(event.title, room, title)
  if (full === '') return { label: null, note: null }
  const fullWidth = title(full)
  const withNote = noteWidth > 0 && fullWidth + noteGap + noteWidth <= room + 1 && full === event.title
  const total = withNote ? fullWidth + noteGap + noteWidth : fullWidth
  const left = leftOf(placed, box, total, bar, dir)
  const y = placed.side === 'inside' ? top + 13 : top + 20
  const label = textAt(dir === 'ltr' ? left : left + total - fullWidth, fullWidth, y, dir)
  const noteLeft = dir === 'ltr' ? left + total - noteWidth : left
  return {
    label: { ...label, text: full, lang: event.language, weight: 400 },
    note: withNote
      ? {
          ...textAt(noteLeft, noteWidth, y, directionOf(options.locale)),
          text: placed.note,
          lang: options.locale,
          weight: 400,
        }
      : null,
  }
}

/** Left end of the text in its box: at the mark's side, or at the reading start of a wide mark. */
function leftOf(placed: Placed, box: Box, total: number, bar: Box, dir: 'rtl' | 'ltr'): number {
  if (placed.side === 'inside') return dir === 'rtl' ? box.right - total : box.left
  return box.left >= bar.right ? box.left : box.right - total
}

function textAt(left: number, width: number, y: number, dir: 'rtl' | 'ltr') {
  const held: Label['held'] = dir === 'rtl' ? 'right' : 'left'
  return { left, right: left + width, x: dir === 'rtl' ? left + width : left, held, y, dir }
}
