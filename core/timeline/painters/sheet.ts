import type { TimelineData, Viewport } from '../data'
import { ellipsise } from '../ellipsis'
import type { Window } from '../domain'
import { layout, type SceneOptions } from '../options'
import { scene, type Scene, type SceneLane } from '../scene'
import { pictureWidths } from '../static'
import { colours } from './colours'
import { node, type PaintNode } from './node'
import { sheetLegend } from './sheet-legend'
import { sheetStyle } from './sheet-style'
import { paintScene } from './svg'

/** A line of a sheet; its direction is that of its own language. */
export interface SheetLine {
  text: string
  lang: string
  dir: 'rtl' | 'ltr'
}

/** What stands around the picture. */
export interface SheetWords {
  title: SheetLine
  /** Below the title: what is told, in one line each. */
  lines: readonly SheetLine[]
  /** At the foot: where it comes from. */
  foot: SheetLine
  /** Side on which the title begins. */
  side: 'rtl' | 'ltr'
}

export interface SheetSize {
  width: number
  /** Null: as high as the whole picture needs. */
  height: number | null
}

/** A picture in a frame of words. */
export interface Sheet {
  width: number
  height: number
  root: PaintNode
}

const titleSize = 28
const smallTitle = 20
/** A title takes no more lines. */
const titleLines = 2
const lineSize = 16
const footSize = 14
const family = 'IBM Plex Sans Arabic'

const edgeOf = (width: number) => (width < 480 ? 16 : width < 900 ? 24 : 40)

/** From large letters to the page's own. */
const zooms = [1.6, 1.45, 1.3, 1.15, 1]
/** Where not all rows fit: large enough to be read in a preview, then smaller. */
const crampedZooms = [1.2, 1, 0.85]
/** So many events all have a row of their own where the height is free. */
const mostRows = 300

interface Fitted {
  drawn: Scene
  zoom: number
}

interface Room {
  width: number
  height: number
}

/** As many rows a lane as there is room for; the rest is counted. */
function cramped(data: TimelineData, view: Viewport, height: number, options: SceneOptions): Scene {
  const least = scene(data, view, { ...options, rows: 1 })
  const lanes = Math.max(1, least.lanes.length)
  const heading = options.lanes === 'none' ? 0 : layout.laneHead
  const rows = Math.floor((height - layout.axis - layout.bottom - 6) / lanes - heading - layout.row)
  return scene(data, view, { ...options, rows: Math.max(1, Math.floor(rows / layout.row)) })
}

/** A text in lines that fit, the last one cut. */
function wrapped(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let rest = text.trim()
  while (rest !== '' && lines.length < titleLines - 1 && measure(rest) > room) {
    const words = rest.split(/\s+/)
    let count = 1
    while (count < words.length && measure(words.slice(0, count + 1).join(' ')) <= room) count += 1
    lines.push(words.slice(0, count).join(' '))
    rest = words.slice(count).join(' ')
  }
  return rest === '' ? lines : [...lines, rest]
}

/** How much of the picture has room, in px of the sheet: whole lanes, and those that have none. */
function seen(drawn: Scene, zoom: number, most: number): { shown: number; hidden: SceneLane[] } {
  if (drawn.height * zoom <= most || drawn.lanes.length < 2)
    return { shown: Math.max(1, Math.min(Math.round(drawn.height * zoom), most)), hidden: [] }
  const room = most - lineSize - 8
  const hidden = drawn.lanes.filter(({ bottom }, place) => place > 0 && bottom * zoom > room)
  const end = drawn.lanes[drawn.lanes.length - hidden.length - 1]?.bottom ?? drawn.height
  return { shown: Math.max(1, Math.min(Math.round(end * zoom), room)), hidden }
}

/** All of it in letters of the page's size, or of a crowd what comes nearest. */
function whole(data: TimelineData, window: Window, width: number, options: SceneOptions): Fitted {
  if (!data.crowd) {
    const expanded = data.total <= mostRows
    return { drawn: scene(data, { width, window }, { ...options, expanded }), zoom: 1 }
  }
  const near = pictureWidths.toSorted((a, b) => Math.abs(a - width) - Math.abs(b - width))[0] ?? width
  return { drawn: scene(data, { width: near, window }, options), zoom: width / near }
}

/** The picture in the largest letters with which it fits; what fits in none is cut below. */
function fit(data: TimelineData, window: Window, room: Room, options: SceneOptions): Fitted {
  const fits = ({ drawn, zoom }: Fitted) => drawn.height * zoom <= room.height
  const viewAt = (zoom: number) => ({ width: room.width / zoom, window })
  if (data.crowd) {
    const drawings = pictureWidths.map((width) => ({
      drawn: scene(data, { width, window }, options),
      zoom: room.width / width,
    }))
    const sensible = drawings.filter(({ zoom }) => zoom <= 1.7)
    return sensible.find(fits) ?? sensible.at(-1) ?? whole(data, window, room.width, options)
  }
  for (const zoom of zooms) {
    const all = { drawn: scene(data, viewAt(zoom), options), zoom }
    if (fits(all)) return all
  }
  const drawings = crampedZooms.map((zoom) => ({
    drawn: cramped(data, viewAt(zoom), room.height / zoom, options),
    zoom,
  }))
  return drawings.find(fits) ?? drawings.at(-1) ?? whole(data, window, room.width, options)
}

/**
 * A picture that stands by itself, in px: title, lines, the timeline, a foot. Of the `height` that is given what remains is
 * left empty; what is too long for a line ends with an ellipsis.
 */
export function sheet(
  data: TimelineData,
  window: Window,
  options: SceneOptions,
  words: SheetWords,
  size: SheetSize,
  theme: 'light' | 'dark',
): Sheet {
  const { width } = size
  const edge = edgeOf(width)
  const room = width - 2 * edge
  const titlePx = width < 480 ? smallTitle : titleSize
  const title = wrapped(words.title.text, room, (part) => options.measure(part, titlePx, 600))
  const titleHeight = title.length * Math.round(titlePx * 1.35)
  const head = edge + titleHeight + words.lines.length * (lineSize + 10) + 18
  const foot = footSize + edge
  const { drawn, zoom } =
    size.height === null
      ? whole(data, window, room, options)
      : fit(data, window, { width: room, height: Math.max(40, size.height - head - foot - 10) }, options)
  const { paper, ink, soft, rule } = colours[theme]
  const empty = data.total === 0
  const stage = empty ? 0 : Math.round(drawn.height * zoom)
  const legend = sheetLegend(
    drawn.legend,
    drawn.prefix,
    { width, edge },
    { side: words.side, axis: drawn.direction, lang: words.foot.lang, fill: soft },
    options.measure,
  )
  const height = size.height ?? head + stage + legend.height + foot + 10
  const most = height - head - foot - 10
  const { shown, hidden } = seen(drawn, zoom, size.height === null ? Math.max(1, stage) : most)
  const below = head + shown + 10
  const explained = hidden.length === 0 && below + legend.height <= height - foot

  const lineOf = (line: SheetLine, y: number, px: number, weight: number, fill: string) => {
    const right = words.side === 'rtl'
    const text = ellipsise(line.text, room, (part) => options.measure(part, px, weight))
    return node(
      'text',
      {
        x: right ? width - edge : edge,
        y,
        fill,
        'font-size': px,
        'font-weight': weight,
        direction: line.dir,
        lang: line.lang,
        'text-anchor': (line.dir === 'rtl') === right ? 'start' : 'end',
      },
      text,
    )
  }
  const picture = paintScene(drawn, drawn.description)
  const root = node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': `${family}, system-ui, sans-serif`,
      role: 'img',
      lang: words.title.lang,
    },
    node('title', {}, words.title.text),
    node(
      'desc',
      {},
      [...(empty ? [] : [drawn.description]), ...words.lines.map(({ text }) => text)].join(' — '),
    ),
    node('style', {}, sheetStyle(colours[theme])),
    node('rect', { width, height, fill: paper }),
    ...title.map((text, place) =>
      lineOf({ ...words.title, text }, edge + Math.round(titlePx * (0.9 + 1.35 * place)), titlePx, 600, ink),
    ),
    ...words.lines.map((line, place) =>
      lineOf(line, edge + titleHeight + (place + 1) * (lineSize + 10) - 10, lineSize, 400, soft),
    ),
    empty
      ? null
      : node(
          'svg',
          {
            x: edge,
            y: head,
            width: room,
            height: shown,
            viewBox: `0 0 ${drawn.width} ${shown / zoom}`,
            preserveAspectRatio: 'xMidYMin meet',
          },
          ...picture.children.filter((child) => typeof child !== 'string'),
        ),
    ...(explained ? legend.paint(below) : []),
    hidden.length === 0
      ? null
      : lineOf(
          { ...words.foot, text: `… ${hidden.map(({ name, total }) => `${name} (${total})`).join(' · ')}` },
          head + shown + lineSize + 4,
          footSize,
          400,
          soft,
        ),
    node('line', { x1: edge, x2: width - edge, y1: height - foot, y2: height - foot, stroke: rule }),
    lineOf(words.foot, height - edge + 4, footSize, 400, soft),
  )
  return { width, height, root }
}
