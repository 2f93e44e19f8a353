import type { Bucket, Label, Mark } from '../marks'
import { layout } from '../options'
import type { Scene, SceneFold } from '../scene'
import type { EventFamily } from '../words'

/** The parts of a canvas that the painter uses. */
export type Canvas2D = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'clip'
  | 'createLinearGradient'
  | 'direction'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineCap'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'rect'
  | 'restore'
  | 'roundRect'
  | 'save'
  | 'setLineDash'
  | 'stroke'
  | 'strokeRect'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
>

/** Colours as any CSS colour; `none` are the same colours wholly transparent. */
export interface Palette {
  paper: string
  ink: string
  soft: string
  rule: string
  grid: string
  ground: string
  accent: string
  families: Readonly<Record<EventFamily, string>>
  /** A colour's transparent twin, for fading out. */
  transparent(colour: string): string
  font: string
}

/** The part of the picture that a canvas shows, in px from the scene's top. */
export interface Band {
  top: number
  bottom: number
}

const bucketStrength = { 1: 0.1, 2: 0.18, 3: 0.28, 4: 0.4 } as const

/** Draws the axis at the top of its own canvas: line, ticks with their words, folds. */
export function paintAxis(on: Canvas2D, scene: Scene, palette: Palette): void {
  const rtl = scene.direction === 'rtl'
  on.fillStyle = palette.paper
  on.fillRect(0, 0, scene.width, scene.axisBottom)
  on.fillStyle = palette.rule
  on.fillRect(0, scene.axisBottom - 1, scene.width, 1)
  on.textBaseline = 'alphabetic'
  on.direction = 'ltr'
  on.textAlign = rtl ? 'right' : 'left'
  for (const tick of scene.ticks) {
    const x = Math.round(tick.x)
    const top = tick.context === '' ? scene.axisBottom - 18 : 8
    on.fillStyle = tick.major ? palette.rule : palette.grid
    on.fillRect(x, top, 1, scene.axisBottom - top)
    const at = tick.x + (rtl ? -5 : 5)
    if (tick.context !== '') {
      on.font = `600 ${layout.noteSize}px ${palette.font}`
      on.fillStyle = palette.ink
      on.fillText(tick.context, at, 18)
    }
    if (tick.label !== '') {
      on.font = `400 ${layout.noteSize}px ${palette.font}`
      on.fillStyle = palette.soft
      on.fillText(tick.label, at, 37)
    }
  }
  for (const { left, right } of scene.folds) {
    const step = Math.max(4, right - left) / 4
    on.strokeStyle = palette.soft
    on.lineWidth = 1.5
    on.beginPath()
    on.moveTo(left, scene.axisBottom - 1)
    on.lineTo(left + step, scene.axisBottom - 6)
    on.lineTo(left + 3 * step, scene.axisBottom + 4)
    on.lineTo(left + 4 * step, scene.axisBottom - 1)
    on.stroke()
  }
}

/**
 * Draws what of the scene lies in the band: grid, folds, marks, buckets; the chosen mark last, above the others. The origin
 * of the canvas is the scene's own, moved by the caller. Lane names are left to the page.
 */
export function paintBand(on: Canvas2D, scene: Scene, palette: Palette, band: Band): void {
  on.fillStyle = palette.paper
  on.fillRect(0, band.top, scene.width, band.bottom - band.top)
  for (const tick of scene.ticks) {
    on.fillStyle = tick.major ? palette.rule : palette.grid
    on.fillRect(Math.round(tick.x), band.top, 1, band.bottom - band.top)
  }
  for (const fold of scene.folds) paintFold(on, fold, palette, band)
  for (const [index, lane] of scene.lanes.entries()) {
    if (lane.bottom < band.top || lane.top > band.bottom) continue
    on.fillStyle = palette.rule
    if (index > 0) on.fillRect(0, lane.top + 3, scene.width, 1)
    on.fillStyle = palette.soft
    for (const tick of lane.ticks) on.fillRect(tick.x - 1, lane.top + 4, 2, 8)
  }
  on.textBaseline = 'alphabetic'
  const inBand = scene.marks.filter(({ hit }) => hit.bottom >= band.top && hit.top <= band.bottom)
  for (const mark of inBand) if (!mark.chosen) paintMark(on, mark, scene, palette)
  for (const bucket of scene.buckets) {
    if (bucket.y + layout.row >= band.top && bucket.y <= band.bottom) paintBucket(on, bucket, palette)
  }
  for (const mark of inBand) {
    if (!mark.chosen) continue
    const { left, top, right, bottom } = mark.hit
    on.fillStyle = palette.paper
    on.fillRect(left, top, right - left, bottom - top)
    paintMark(on, mark, scene, palette)
  }
}

function paintFold(on: Canvas2D, { left, right }: SceneFold, palette: Palette, band: Band): void {
  on.fillStyle = palette.ground
  on.fillRect(left, band.top, Math.max(4, right - left), band.bottom - band.top)
}

function paintMark(on: Canvas2D, mark: Mark, scene: Scene, palette: Palette): void {
  const hue = mark.chosen ? palette.accent : palette.families[mark.family]
  const faded = fadeOf(on, mark, scene, hue, palette)
  paintReach(on, mark, faded)
  paintSolid(on, mark, faded, hue, palette)
  if (mark.approximate) paintHatch(on, mark, palette)
  if (mark.contested) {
    on.strokeStyle = hue
    on.lineWidth = 1.5
    on.beginPath()
    on.arc((mark.left + mark.right) / 2, mark.y + layout.bar / 2, 8, 0, 2 * Math.PI)
    on.stroke()
  }
  if (mark.label) paintText(on, mark.label, layout.labelSize, palette.ink, palette)
  if (mark.note) paintText(on, mark.note, layout.noteSize, palette.soft, palette)
}

/** The hue, or towards an open end a gradient of it into nothing at the picture's edge. */
function fadeOf(
  on: Canvas2D,
  mark: Mark,
  scene: Scene,
  hue: string,
  palette: Palette,
): string | CanvasGradient {
  if (!mark.fadesLeft && !mark.fadesRight) return hue
  const reach = Math.min(140, scene.width / 3)
  const [nothing, full] = mark.fadesLeft ? [0, reach] : [scene.width, scene.width - reach]
  const gradient = on.createLinearGradient(nothing, 0, full, 0)
  gradient.addColorStop(0, palette.transparent(hue))
  gradient.addColorStop(1, hue)
  return gradient
}

/** What is possible, from bound to bound: a pale ground in a dashed line. */
function paintReach(on: Canvas2D, { left, right, y, solid }: Mark, colour: string | CanvasGradient): void {
  if (solid !== null && solid[0] - left < 1 && right - solid[1] < 1) return
  on.fillStyle = colour
  on.globalAlpha = 0.13
  on.fillRect(left, y, right - left, layout.bar)
  on.globalAlpha = 1
  on.strokeStyle = colour
  on.lineWidth = 1.25
  on.setLineDash([3, 2.5])
  on.strokeRect(left, y, right - left, layout.bar)
  on.setLineDash([])
}

function paintSolid(
  on: Canvas2D,
  mark: Mark,
  colour: string | CanvasGradient,
  hue: string,
  palette: Palette,
): void {
  if (!mark.solid) return
  const [from, to] = mark.solid
  const width = Math.max(0, to - from)
  if (mark.planned) {
    on.fillStyle = palette.paper
    on.fillRect(from, mark.y, width, layout.bar)
    on.strokeStyle = hue
    on.lineWidth = 1.5
    on.strokeRect(from, mark.y, width, layout.bar)
    return
  }
  on.fillStyle = colour
  if (mark.uncertain) on.globalAlpha = 0.35
  on.beginPath()
  on.roundRect(from, mark.y, width, layout.bar, 2)
  on.fill()
  on.globalAlpha = 1
  if (!mark.uncertain) return
  on.strokeStyle = hue
  on.lineWidth = 1.5
  on.lineCap = 'round'
  on.setLineDash([1, 2.5])
  on.strokeRect(from, mark.y, width, layout.bar)
  on.setLineDash([])
  on.lineCap = 'butt'
}

/** Slanting lines of paper over the bar, for what is only about so. */
function paintHatch(on: Canvas2D, { left, right, y }: Mark, palette: Palette): void {
  on.save()
  on.beginPath()
  on.rect(left, y, right - left, layout.bar)
  on.clip()
  on.strokeStyle = palette.paper
  on.globalAlpha = 0.75
  on.lineWidth = 2
  on.beginPath()
  for (let x = left - layout.bar; x < right; x += 7) {
    on.moveTo(x, y + layout.bar)
    on.lineTo(x + layout.bar, y)
  }
  on.stroke()
  on.restore()
}

/** A text on a patch of paper, so that lines behind it do not cross its letters. */
function paintText(on: Canvas2D, label: Label, size: number, colour: string, palette: Palette): void {
  on.fillStyle = palette.paper
  on.fillRect(label.left - 2, label.y - size + 1, label.right - label.left + 4, size + 3)
  on.font = `400 ${size}px ${palette.font}`
  on.direction = label.dir
  on.textAlign = label.held
  on.fillStyle = colour
  on.fillText(label.text, label.x, label.y)
}

function paintBucket(on: Canvas2D, bucket: Bucket, palette: Palette): void {
  const { left, right, x, y, text } = bucket
  on.fillStyle = bucket.chosen ? palette.accent : palette.soft
  on.globalAlpha = bucketStrength[bucket.degree]
  on.beginPath()
  on.roundRect(left, y + 3, Math.max(2, right - left), 24, 3)
  on.fill()
  on.globalAlpha = 1
  if (text === '') return
  on.font = `600 ${layout.noteSize}px ${palette.font}`
  on.direction = bucket.dir
  on.textAlign = 'center'
  on.fillStyle = palette.ink
  on.fillText(text, x, y + 19.5)
}
