import { brushX, pointer, select, type D3BrushEvent } from 'd3'
import { formatDay, type DateStyle } from '@/core/chronology/format'
import { toDayNumber } from '@/core/chronology/day'
import { clampWindow, type Window } from '@/core/timeline/domain'
import { timeScale } from '@/core/timeline/scale'
import type { TimelineWords } from '@/core/timeline/words'
import type { Ground } from './zoom'

export interface BrushControl {
  measure(ground: Ground, plotHeight: number): void
  show(window: Window, style: DateStyle, words: TimelineWords): void
  destroy(): void
}

const handleSize = 24
type Part = 'start' | 'end' | 'whole'

/** The window on the overview: drawn and moved by d3-brush; its two ends and its body are sliders for the keyboard. */
export function controlBrush(
  layer: SVGGElement,
  changed: (window: Window) => void,
  settled: () => void,
): BrushControl {
  const selection = select(layer)
  let ground: Ground | null = null
  let shown: Window = { from: 0, to: 1 }

  let dragging = false
  /** What was shown, and the px where it stood, when the drag began. */
  let grasped: Grasp = { window: shown, px: [0, 0] }
  const behaviour = brushX<unknown>()
    .handleSize(handleSize)
    .on('start', (event: D3BrushEvent<unknown>) => {
      dragging = isByHand(event)
      if (dragging && isPair(event.selection)) grasped = { window: shown, px: event.selection }
    })
    .on('brush', (event: D3BrushEvent<unknown>) => {
      if (!ground || !isByHand(event) || !isPair(event.selection)) return
      const moved = event.mode === 'drag'
      changed(moved ? shifted(grasped, event.selection, ground) : toWindow(event.selection, ground))
    })
    .on('end', (event: D3BrushEvent<unknown>) => {
      if (!ground || !isByHand(event)) return
      dragging = false
      if (isPair(event.selection)) settled()
      else {
        const [x] = pointer(event.sourceEvent, layer)
        const middle = timeScale(ground.full, ground.width, ground.axis, ground.course).invert(x)
        const half = (shown.to - shown.from) / 2
        changed(clampWindow({ from: middle - half, to: middle + half }, ground.full))
        settled()
      }
    })

  const parts = (): [Part, string][] => {
    const rtl = ground?.axis === 'rtl'
    return [
      ['whole', '.selection'],
      ['start', rtl ? '.handle--e' : '.handle--w'],
      ['end', rtl ? '.handle--w' : '.handle--e'],
    ]
  }

  const onKey = (event: KeyboardEvent) => {
    if (!ground || !(event.target instanceof Element)) return
    const part = event.target.getAttribute('data-part')
    const step = stepOf(event, ground.axis)
    if (part === null || step === 0) return
    event.preventDefault()
    event.stopPropagation()
    const { full } = ground
    const by = Number.isFinite(step)
      ? step * Math.max(1, (shown.to - shown.from) * 0.05)
      : Math.sign(step) * (full.to - full.from)
    const next = {
      from:
        part === 'end' ? shown.from : Math.min(shown.from + by, part === 'start' ? shown.to - 3 : Infinity),
      to: part === 'start' ? shown.to : Math.max(shown.to + by, part === 'end' ? shown.from + 3 : -Infinity),
    }
    // At the end of the range one end stays where it is rather than push the other on.
    const held =
      part === 'whole' ? next : { from: Math.max(next.from, full.from), to: Math.min(next.to, full.to) }
    changed(clampWindow(held, full))
    settled()
  }
  layer.addEventListener('keydown', onKey)

  return {
    measure(next, plotHeight) {
      ground = next
      behaviour.extent([
        [0, 0],
        [next.width, plotHeight],
      ])
      selection.call(behaviour)
      selection.select('.overlay').attr('tabindex', null)
    },
    show(window, style, words) {
      if (!ground) return
      shown = window
      const scale = timeScale(ground.full, ground.width, ground.axis, ground.course)
      const [a, b] = [scale(window.from), scale(window.to)]
      const [left, right] = [Math.max(0, Math.min(a, b)), Math.min(ground.width, Math.max(a, b))]
      const spare = Math.max(0, 8 - (right - left)) / 2
      if (!dragging) {
        const end = Math.min(ground.width, Math.max(right + spare, 8))
        behaviour.move(selection, [Math.max(0, Math.min(left - spare, end - 8)), end])
      }
      const names = { whole: words.window, start: words.windowStart, end: words.windowEnd }
      for (const [part, selector] of parts()) {
        const day = part === 'end' ? window.to - 1 : window.from
        selection
          .select(selector)
          .attr('role', 'slider')
          .attr('tabindex', 0)
          .attr('data-part', part)
          .attr('aria-label', names[part])
          .attr('aria-valuemin', Math.floor(ground.full.from))
          .attr('aria-valuemax', Math.ceil(ground.full.to))
          .attr('aria-valuenow', Math.round(day))
          .attr('aria-valuetext', formatDay(toDayNumber(Math.round(day)), style))
      }
    },
    destroy() {
      layer.removeEventListener('keydown', onKey)
      selection.on('.brush', null)
    },
  }
}

const isByHand = (event: D3BrushEvent<unknown>) => Boolean(event.sourceEvent)

function isPair(value: unknown): value is [number, number] {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'
}

/** In steps; infinite to an end of the range. */
function stepOf(event: KeyboardEvent, axis: Ground['axis']): number {
  const later = axis === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const earlier = axis === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  if (event.key === later || event.key === 'ArrowUp') return 1
  if (event.key === earlier || event.key === 'ArrowDown') return -1
  if (event.key === 'Home') return Number.NEGATIVE_INFINITY
  if (event.key === 'End') return Number.POSITIVE_INFINITY
  if (event.key === 'PageUp') return 5
  return event.key === 'PageDown' ? -5 : 0
}

interface Grasp {
  window: Window
  px: readonly [number, number]
}

/** The grasped window as far on as the edge ahead has come: it keeps its days where time is pressed together. */
function shifted({ window, px }: Grasp, now: readonly [number, number], on: Ground): Window {
  const scale = timeScale(on.full, on.width, on.axis, on.course)
  const ahead = now[0] < px[0] ? 0 : 1
  const by = scale.invert(now[ahead]) - scale.invert(px[ahead])
  return clampWindow({ from: window.from + by, to: window.to + by }, on.full)
}

function toWindow([left, right]: readonly [number, number], on: Ground): Window {
  const scale = timeScale(on.full, on.width, on.axis, on.course)
  const [a, b] = [scale.invert(left), scale.invert(right)]
  return clampWindow({ from: Math.min(a, b), to: Math.max(a, b) }, on.full)
}
