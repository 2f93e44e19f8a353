import { scaleLinear, select, zoom, zoomIdentity, zoomTransform, type ZoomTransform } from 'd3'
import type { AxisDirection } from '@/core/query/view'
import type { Course } from '@/core/timeline/course'
import { clampWindow, narrowestWindow, type Window } from '@/core/timeline/domain'
import { glide, Hand } from './glide'
import { movedFrom } from './rest'

/** The geometry that gestures are read in. */
export interface Ground {
  full: Window
  course: Course
  width: number
  height: number
  axis: AxisDirection
}

const wheelPause = 350

const reduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches
/** In a page of somebody else the wheel scrolls that page, until the reader has gone into the frame. */
const isGuest = () => window.parent !== window && !document.hasFocus()
const sideways = (event: WheelEvent) => event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)

/** The whole range in days of axis, folds left out: what a transform scales and moves. */
const axisScale = ({ full, course, width, axis }: Ground) =>
  scaleLinear([course.along(full.from), course.along(full.to)], axis === 'rtl' ? [width, 0] : [0, width])

function windowToTransform(window: Window, ground: Ground): ZoomTransform {
  const { full, course, axis } = ground
  const along = (day: number) => course.along(day)
  const k = (along(full.to) - along(full.from)) / (along(window.to) - along(window.from))
  const edge = along(axis === 'rtl' ? window.to : window.from)
  return zoomIdentity.translate(-k * axisScale(ground)(edge), 0).scale(k)
}

function transformToWindow(transform: ZoomTransform, ground: Ground): Window {
  const [from = 0, to = 1] = transform.rescaleX(axisScale(ground)).domain()
  return { from: ground.course.day(from), to: ground.course.day(to) }
}

export interface ZoomControl {
  /** Takes a new size or range. Returns whether what is seen in it is another window than before, until it is moved there. */
  measure(ground: Ground): boolean
  moveTo(window: Window, animated: boolean): void
  zoomBy(factor: number): void
  panBy(pixels: number): void
  destroy(): void
}

/**
 * Wheel, drag, pinch and double click as windows of time. A plain wheel zooms, a sideways one pans; at the ends of the
 * zoom, while a scroll that began elsewhere goes on, and in a frame that has not been gone into, the wheel stays with the page.
 * One finger pans sideways and scrolls the page up and down; two zoom.
 */
export function controlZoom(
  stage: HTMLElement,
  first: Ground,
  changed: (window: Window) => void,
  settled: () => void,
): ZoomControl {
  let ground = first
  let lastWheel = { at: 0, inside: true }
  const selection = select<HTMLElement, unknown>(stage)

  const hand = new Hand()
  let gliding: (() => void) | null = null
  const stopGliding = () => {
    gliding?.()
    gliding = null
  }
  /** A hand that lets go in full swing sends the picture on. */
  const letGo = (time: number) => {
    gliding = reduced()
      ? null
      : glide(
          hand.speed(time),
          (px) => behaviour.translateBy(selection, px / zoomTransform(stage).k, 0),
          () => {
            gliding = null
            settled()
          },
        )
    if (!gliding) settled()
  }

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
    .on('start', (event: { sourceEvent: unknown }) => {
      if (event.sourceEvent === null || event.sourceEvent === undefined) return
      stopGliding()
      hand.begin()
    })
    .on('zoom', (event: { transform: ZoomTransform; sourceEvent: unknown }) => {
      const { transform, sourceEvent } = event
      if (sourceEvent instanceof MouseEvent && sourceEvent.type === 'mousemove') {
        hand.at(sourceEvent.clientX, sourceEvent.timeStamp)
      }
      changed(transformToWindow(transform, ground))
    })
    .on('end', (event: { sourceEvent: unknown }) => {
      const { sourceEvent } = event
      if (sourceEvent instanceof MouseEvent && sourceEvent.type === 'mouseup') letGo(sourceEvent.timeStamp)
      else if (!gliding) settled()
    })

  function wheelZooms(event: WheelEvent): boolean {
    if (sideways(event)) return false
    const { k } = zoomTransform(stage)
    const [least, most] = behaviour.scaleExtent()
    const room = event.deltaY < 0 ? k < most * 0.999 : k > least * 1.001
    if (!room) return false
    if (event.ctrlKey || event.metaKey) return true
    return !isGuest() && (lastWheel.inside || event.timeStamp - lastWheel.at > wheelPause)
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
    stopGliding()
    hand.begin()
    finger = finger ? null : { id: event.pointerId, x: event.clientX, moved: false }
  }
  const fingerMove = (event: PointerEvent) => {
    if (finger?.id !== event.pointerId) return
    if (!finger.moved && Math.abs(event.clientX - finger.x) < 8) return
    hand.at(event.clientX, event.timeStamp)
    pan(finger.x - event.clientX)
    finger = { id: finger.id, x: event.clientX, moved: true }
  }
  const fingerUp = (event: PointerEvent) => {
    if (finger?.id === event.pointerId && finger.moved) letGo(event.timeStamp)
    finger = null
  }

  const pan = (pixels: number) => {
    selection.interrupt()
    behaviour.translateBy(selection, -pixels / zoomTransform(stage).k, 0)
  }

  const control: ZoomControl = {
    measure(next) {
      const transform = zoomTransform(stage)
      const before = transformToWindow(transform, ground)
      const after = transformToWindow(transform, next)
      ground = next
      const { full, course } = next
      const most = Math.max(1, (course.along(full.to) - course.along(full.from)) / narrowestWindow)
      behaviour.scaleExtent([1, most]).translateExtent([
        [0, Number.NEGATIVE_INFINITY],
        [next.width, Number.POSITIVE_INFINITY],
      ])
      return movedFrom(before, after)
    },
    moveTo(window, animated) {
      stopGliding()
      const target = windowToTransform(clampWindow(window, ground.full), ground)
      selection.interrupt()
      if (animated && !reduced()) behaviour.transform(selection.transition().duration(420), target)
      else behaviour.transform(selection, target)
    },
    zoomBy(factor) {
      stopGliding()
      selection.interrupt()
      if (reduced()) behaviour.scaleBy(selection, factor)
      else behaviour.scaleBy(selection.transition().duration(220), factor)
    },
    panBy(pixels) {
      stopGliding()
      pan(pixels)
    },
    destroy() {
      clearTimeout(wheelEnd)
      stopGliding()
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
