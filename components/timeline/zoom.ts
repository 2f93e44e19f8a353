import { select, zoom, zoomIdentity, zoomTransform, type ZoomTransform } from 'd3'
import type { AxisDirection } from '@/core/query/view'
import { narrowestWindow, type Window } from '@/core/timeline/domain'
import { timeScale } from '@/core/timeline/scale'

/** The geometry that gestures are read in. */
export interface Ground {
  full: Window
  width: number
  height: number
  axis: AxisDirection
}

const wheelPause = 350

const reduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches
const sideways = (event: WheelEvent) => event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)

function windowToTransform(window: Window, { full, width, axis }: Ground): ZoomTransform {
  const scale = timeScale(full, width, axis)
  const k = (full.to - full.from) / (window.to - window.from)
  return zoomIdentity.translate(-k * scale(axis === 'rtl' ? window.to : window.from), 0).scale(k)
}

function transformToWindow(transform: ZoomTransform, { full, width, axis }: Ground): Window {
  const [from = full.from, to = full.to] = transform.rescaleX(timeScale(full, width, axis)).domain()
  return { from, to }
}

export interface ZoomControl {
  /** Takes a new size or range. */
  measure(ground: Ground): void
  moveTo(window: Window, animated: boolean): void
  zoomBy(factor: number): void
  panBy(pixels: number): void
  destroy(): void
}

/**
 * Wheel, drag, pinch and double click as windows of time. A plain wheel zooms, a sideways one pans; at the ends of the
 * zoom, and while a scroll that began elsewhere goes on, the wheel stays with the page. One finger pans sideways and
 * scrolls the page up and down; two zoom.
 */
export function controlZoom(
  stage: HTMLElement,
  first: Ground,
  changed: (window: Window, byHand: boolean) => void,
  settled: () => void,
): ZoomControl {
  let ground = first
  let lastWheel = { at: 0, inside: true }
  const selection = select<HTMLElement, unknown>(stage)

  const behaviour = zoom<HTMLElement, unknown>()
    .extent(() => [
      [0, 0],
      [ground.width, ground.height],
    ])
    .clickDistance(6)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return wheelZooms(event)
      if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey && !event.metaKey
      return 'touches' in event && event instanceof TouchEvent ? event.touches.length > 1 : true
    })
    .on('zoom', (event: { transform: ZoomTransform; sourceEvent: unknown }) =>
      changed(transformToWindow(event.transform, ground), event.sourceEvent !== null),
    )
    .on('end', () => settled())

  function wheelZooms(event: WheelEvent): boolean {
    if (sideways(event)) return false
    const { k } = zoomTransform(stage)
    const [least, most] = behaviour.scaleExtent()
    const room = event.deltaY < 0 ? k < most * 0.999 : k > least * 1.001
    if (!room) return false
    return event.ctrlKey || event.metaKey || lastWheel.inside || event.timeStamp - lastWheel.at > wheelPause
  }

  const noteWheel = (event: WheelEvent) => {
    const inside = event.target instanceof Node && stage.contains(event.target)
    const goesOn = event.timeStamp - lastWheel.at < wheelPause
    lastWheel = { at: event.timeStamp, inside: goesOn ? lastWheel.inside : inside }
  }

  const panByWheel = (event: WheelEvent) => {
    if (!sideways(event) || event.ctrlKey) return
    event.preventDefault()
    control.panBy(event.deltaX === 0 ? event.deltaY : event.deltaX)
    clearTimeout(wheelEnd)
    wheelEnd = setTimeout(settled, 250)
  }
  let wheelEnd: ReturnType<typeof setTimeout> | undefined

  let finger: { id: number; x: number; moved: boolean } | null = null
  const fingerDown = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    finger = finger ? null : { id: event.pointerId, x: event.clientX, moved: false }
  }
  const fingerMove = (event: PointerEvent) => {
    if (finger?.id !== event.pointerId) return
    if (!finger.moved && Math.abs(event.clientX - finger.x) < 8) return
    control.panBy(finger.x - event.clientX)
    finger = { id: finger.id, x: event.clientX, moved: true }
  }
  const fingerUp = (event: PointerEvent) => {
    if (finger?.id === event.pointerId && finger.moved) settled()
    finger = null
  }

  const control: ZoomControl = {
    measure(next) {
      ground = next
      const most = Math.max(1, (next.full.to - next.full.from) / narrowestWindow)
      behaviour.scaleExtent([1, most]).translateExtent([
        [0, Number.NEGATIVE_INFINITY],
        [next.width, Number.POSITIVE_INFINITY],
      ])
    },
    moveTo(window, animated) {
      const target = windowToTransform(window, ground)
      selection.interrupt()
      if (animated && !reduced()) behaviour.transform(selection.transition().duration(420), target)
      else behaviour.transform(selection, target)
    },
    zoomBy(factor) {
      selection.interrupt()
      if (reduced()) behaviour.scaleBy(selection, factor)
      else behaviour.scaleBy(selection.transition().duration(220), factor)
    },
    panBy(pixels) {
      selection.interrupt()
      behaviour.translateBy(selection, -pixels / zoomTransform(stage).k, 0)
    },
    destroy() {
      clearTimeout(wheelEnd)
      selection.interrupt().on('.zoom', null)
      window.removeEventListener('wheel', noteWheel, true)
      stage.removeEventListener('wheel', panByWheel)
      stage.removeEventListener('pointerdown', fingerDown)
      stage.removeEventListener('pointermove', fingerMove)
      stage.removeEventListener('pointerup', fingerUp)
      stage.removeEventListener('pointercancel', fingerUp)
    },
  }
  control.measure(first)
  selection.call(behaviour)
  // d3-zoom would otherwise switch the browser's own touch gestures off, and with them scrolling past the picture.
  selection.style('touch-action', 'pan-y')
  window.addEventListener('wheel', noteWheel, { capture: true, passive: true })
  stage.addEventListener('wheel', panByWheel, { passive: false })
  stage.addEventListener('pointerdown', fingerDown)
  stage.addEventListener('pointermove', fingerMove)
  stage.addEventListener('pointerup', fingerUp)
  stage.addEventListener('pointercancel', fingerUp)
  return control
}
