import { levelAt, tilesOf } from './arrange-crowd'
import { zoomOf } from './data'
import { clampWindow, type Window } from './domain'
import { measureText } from './measure'
import { overviewOf, windowOn } from './overview'
import { paintLegend } from './painters/legend'
import { fluid } from './painters/fluid'
import { markup, node } from './painters/node'
import { paintOverview } from './painters/overview'
import { paintScene } from './painters/svg'
import { paintSwitch, paintTools, toolState } from './painters/tools'
import { dataOf, dataOfCrowd } from './many'
import { optionsOf, windowOf, type TimelineProps } from './props'
import { scene } from './scene'
import type { Step } from './step'
import { StoredCrowd } from './stored-crowd'
import type { Census } from './tile'

/** Px that the server's pictures are drawn for, narrow to wide; components/timeline/timeline.css chooses among them. */
export const pictureWidths = [288, 480, 704, 1120] as const

/** The tiles that the first pictures of a crowd need: for each width a level and its range. */
export function firstTiles(census: Census, window: Window | null): { step: Step; index: number }[] {
  const data = dataOfCrowd(new StoredCrowd(census, []), 'keep')
  const asked = window ? clampWindow(window, census.domain.full) : census.domain.home
  const found = new Map<string, { step: Step; index: number }>()
  for (const width of pictureWidths) {
    const step = levelAt(zoomOf(data, { width, window: asked }))
    const { first, last } = tilesOf(asked, step)
    for (let index = first; index <= last; index++) found.set(`${step.key}:${index}`, { step, index })
  }
  return [...found.values()]
}

/**
 * The timeline as HTML for the first paint and for readers without scripts. The server knows no width: it draws pictures
 * that fill any width from their own upwards, and the style sheet shows the widest that fits its container. What is asked
 * of its buttons the script answers that brings the picture to life.
 */
export function staticTimeline(props: TimelineProps): string {
  const data = dataOf(props)
  const { words } = props
  if (data.total === 0) {
    return markup(node('div', { class: 'tl' }, node('p', { class: 'tl-empty' }, words.empty)))
  }
  const pictures = pictureWidths.map((width) => {
    const prefix = `tl-${width}`
    const options = optionsOf(props, prefix, measureText)
    const window = windowOf(props, data)
    const drawn = scene(data, { width, window }, options)
    const strip = overviewOf(data, width, options)
    const inSight = windowOn(data, window, width, options.axis)
    return node(
      'div',
      { class: `tl-static tl-static-${width}` },
      node('div', { class: 'tl-tools' }, ...paintTools(drawn, words, toolState(data, drawn))),
      node('div', { class: 'tl-stage' }, fluid(paintScene(drawn, drawn.description))),
      node(
        'div',
        { class: 'tl-overview' },
        fluid(paintOverview(strip, options.axis, words.overview, inSight)),
      ),
      paintLegend(drawn.legend, prefix, options.axis),
    )
  })
  return markup(node('div', { class: 'tl tl-unmounted' }, paintSwitch(words, false), ...pictures))
}
