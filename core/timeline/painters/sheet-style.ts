import { layout } from '../options'
import { eventFamilies } from '../words'
import type { Colours } from './colours'

const buckets = { 1: 0.1, 2: 0.18, 3: 0.28, 4: 0.4 } as const

/** Marks of one hue, and the legend's samples of them: of a family, or of the chosen event. */
const hued = (of: string, hue: string, paper: string) => `
.${of} .tl-solid{fill:${hue}}
.${of} .tl-reach{fill:${hue};fill-opacity:.13;stroke:${hue};stroke-width:1.25;stroke-dasharray:3 2.5}
.${of} .tl-contested{fill:none;stroke:${hue};stroke-width:1.5}
.${of} .tl-stop{stop-color:${hue}}
.${of}.tl-uncertain .tl-solid,.${of}.tl-is-uncertain .tl-solid{fill-opacity:.35;stroke:${hue};stroke-width:1.5;stroke-dasharray:1 2.5;stroke-linecap:round}
.${of}.tl-planned .tl-solid,.${of}.tl-is-planned .tl-solid{fill:${paper};stroke:${hue};stroke-width:1.5}`

/**
 * The style of a picture that stands by itself: plain selectors and plain values, as not every reader of SVG knows more
 * (resvg neither variables nor light-dark()).
 */
export function sheetStyle(colours: Colours): string {
  const { paper, ink, soft, rule, grid, ground, accent, tint, families } = colours
  const halo = `paint-order:stroke;stroke:${paper};stroke-width:3px;stroke-linejoin:round`
  return [
    `.tl-fold rect{fill:${ground}}`,
    `.tl-fold path{fill:none;stroke:${soft};stroke-width:1.5}`,
    `.tl-tick{fill:${soft};font-size:12px}`,
    `.tl-context{fill:${ink};font-size:12px;font-weight:600}`,
    `.tl-rule{stroke:${rule};stroke-width:1}`,
    `.tl-grid{stroke:${grid};stroke-width:1}`,
    `.tl-grid-major{stroke:${rule}}`,
    `.tl-lane-name{fill:${ink};font-size:13px;font-weight:600}`,
    `.tl-echo{stroke:${soft};stroke-width:2}`,
    `.tl-hit{fill:none}`,
    `.tl-hatch{fill:${paper};fill-opacity:.75}`,
    `.tl-label{fill:${ink};font-size:${layout.labelSize}px;${halo}}`,
    `.tl-note{fill:${soft};font-size:${layout.noteSize}px;${halo}}`,
    ...eventFamilies.map((family) => hued(`tl-${family}`, families[family], paper)),
    hued('tl-chosen', accent, paper),
    `.tl-chosen .tl-hit{fill:${tint};stroke:${accent};stroke-width:1}`,
    `.tl-chosen .tl-label{stroke:${tint}}`,
    `.tl-chosen .tl-note{stroke:${tint}}`,
    `.tl-chip{fill:${soft}}`,
    ...Object.entries(buckets).map(([degree, strength]) => `.tl-degree-${degree}{fill-opacity:${strength}}`),
    `.tl-more text{fill:${ink};font-size:12px;font-weight:600}`,
  ].join('\n')
}
