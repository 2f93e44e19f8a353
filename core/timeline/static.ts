import { levelAt, tilesOf } from './arrange-crowd'
import { zoomOf } from './data'
import { clampWindow, type Window } from './domain'
import { measureText } from './measure'
import { overviewOf, windowOn } from './overview'
import { paintLegend } from './painters/legend'
import { markup, node } from './painters/node'
import { paintOverview } from './painters/overview'
import { paintScene } from './painters/svg'
import { dataOf, dataOfCrowd } from './many'
import { optionsOf, windowOf, type TimelineProps } from './props'
import { scene } from './scene'
import type { Step } from './step'
import { StoredCrowd } from './stored-crowd'
import type { Census } from './tile'

/** The tiles that the first pictures of a crowd need: for each width a level and its range. */
export function firstTiles(census: Census, window: Window | null): { step: Step; index: number }[] {
  const data = dataOfCrowd(new StoredCrowd(census, []), 'keep')
  const asked = window ? clampWindow(window, census.domain.full) : census.domain.home
  const found = new Map<string, { step: Step; index: number }>()
  for (const { width } of widths) {
    const step = levelAt(zoomOf(data, { width, window: asked }))
    const { first, last } = tilesOf(asked, step)
    for (let index = first; index <= last; index++) found.set(`${step.key}:${index}`, { step, index })
  }
  return [...found.values()]
}

const widths = [
  { name: 'narrow', width: 344 },
  { name: 'middle', width: 704 },
  { name: 'wide', width: 1120 },
] as const

/**
 * The timeline as HTML for the first paint and for readers without scripts. The server knows no width: it draws a narrow,
 * a middle and a wide picture, and the style sheet shows the one that fits its container.
 */
export function staticTimeline(props: TimelineProps): string {
  const data = dataOf(props)
  const { words } = props
  if (data.total === 0) {
    return markup(node('div', { class: 'tl' }, node('p', { class: 'tl-empty' }, words.empty)))
  }
  const pictures = widths.map(({ name, width }) => {
    const prefix = `tl-${name}`
    const options = optionsOf(props, prefix, measureText)
    const window = windowOf(props, data)
    const drawn = scene(data, { width, window }, options)
    return node(
      'div',
      { class: `tl-static tl-static-${name}` },
      node('div', { class: 'tl-stage' }, paintScene(drawn, drawn.description)),
      node(
        'div',
        { class: 'tl-overview' },
        paintOverview(
          overviewOf(data, width, options),
          options.axis,
          words.overview,
          windowOn(data, window, width, options.axis),
        ),
      ),
      paintLegend(drawn.legend, prefix, options.axis),
    )
  })
  return markup(
    node('div', { class: 'tl tl-unmounted' }, node('div', { class: 'tl-tools' }, ''), ...pictures),
  )
}
