import { paintAxis, paintBand, type Palette } from '@/core/timeline/painters/canvas'
import type { Scene } from '@/core/timeline/scene'

/**
 * A tall picture is cut into bands of so many px: those out of sight are not drawn, and no canvas gets too large. Lower ones
 * would make a first picture of two, higher ones draw what nobody sees.
 */
const bandHeight = 1000
/** Px beyond what is in sight that are drawn too. */
const nearby = '400px'
/** More dots a px than this cost time and show nothing. */
const mostDots = 2

interface Band {
  canvas: HTMLCanvasElement
  top: number
  bottom: number
  near: boolean
  stale: boolean
}

/** The canvases of a stage: one for the axis, which stays in sight, and the bands below it. */
export class Canvases {
  private readonly axis = canvasOf('tl-axis-canvas')
  private bands: Band[] = []
  private drawn: { scene: Scene; palette: Palette } | null = null
  private readonly seeing: IntersectionObserver

  constructor(
    private readonly stage: HTMLElement,
    private readonly seen: () => void,
  ) {
    stage.append(this.axis)
    this.seeing = new IntersectionObserver((entries) => this.see(entries), { rootMargin: nearby })
  }

  draw(scene: Scene, palette: Palette): void {
    this.drawn = { scene, palette }
    this.fit(scene)
    const on = prepared(this.axis, scene.width, scene.axisBottom + 6)
    if (on) paintAxis(on, scene, palette)
    for (const band of this.bands) {
      band.stale = true
      this.paint(band)
    }
  }

  /** Px from the scene's top between which something is in sight, or nearly. */
  inSight(): { top: number; bottom: number } {
    const near = this.bands.filter((band) => band.near)
    return { top: near[0]?.top ?? 0, bottom: near.at(-1)?.bottom ?? bandHeight }
  }

  destroy(): void {
    this.seeing.disconnect()
  }

  /** As many bands as the height needs. */
  private fit(scene: Scene): void {
    const count = Math.max(1, Math.ceil(scene.height / bandHeight))
    const { bands } = this
    for (const { canvas } of bands.splice(count)) {
      this.seeing.unobserve(canvas)
      canvas.remove()
    }
    for (let index = 0; index < count; index++) {
      const top = index * bandHeight
      const bottom = Math.min(scene.height, top + bandHeight)
      const band = bands[index]
      if (band) {
        band.bottom = bottom
        continue
      }
      const canvas = canvasOf('tl-band')
      canvas.style.top = `${top}px`
      this.stage.append(canvas)
      // The first is taken to be in sight until told otherwise, so that nothing waits for an observer.
      bands.push({ canvas, top, bottom, near: index === 0, stale: true })
      this.seeing.observe(canvas)
    }
  }

  private see(entries: readonly IntersectionObserverEntry[]): void {
    let changed = false
    for (const { target, isIntersecting } of entries) {
      const band = this.bands.find(({ canvas }) => canvas === target)
      if (!band || band.near === isIntersecting) continue
      band.near = isIntersecting
      changed = true
      this.paint(band)
    }
    if (changed) this.seen()
  }

  private paint(band: Band): void {
    if (!this.drawn || !band.near || !band.stale) return
    const { scene, palette } = this.drawn
    const on = prepared(band.canvas, scene.width, band.bottom - band.top)
    if (!on) return
    on.translate(0, -band.top)
    paintBand(on, scene, palette, band)
    band.stale = false
  }
}

function canvasOf(name: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.className = name
  canvas.setAttribute('aria-hidden', 'true')
  return canvas
}

/** The canvas in the size given (CSS px), with a context whose unit is the CSS px. */
function prepared(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const dots = Math.min(mostDots, window.devicePixelRatio || 1)
  const [columns, rows] = [Math.round(width * dots), Math.round(height * dots)]
  if (canvas.width !== columns || canvas.height !== rows) {
    canvas.width = columns
    canvas.height = rows
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
  }
  const on = canvas.getContext('2d')
  on?.setTransform(dots, 0, 0, dots, 0, 0)
  return on
}
