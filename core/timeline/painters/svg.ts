import { countText } from '../../text/count'
import type { Bucket, Label, Mark } from '../marks'
import { layout } from '../options'
import type { Scene, SceneFold, SceneLane } from '../scene'
import { hatch } from './hatch'
import { node, type PaintNode } from './node'

/** The focus picture. Colours come from classes (components/timeline/timeline.css), as the page forbids style attributes. */
export function paintScene(scene: Scene, label: string): PaintNode {
  const { width, height } = scene
  const chosenLast = scene.marks.toSorted((a, b) => Number(a.chosen) - Number(b.chosen))
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'tl-svg',
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width: Math.round(width),
      height: Math.round(height),
      role: 'group',
      'aria-label': label,
    },
    definitions(scene),
    axis(scene),
    node('g', { key: 'folds' }, ...scene.folds.map((fold) => foldNode(fold, scene))),
    node('g', { key: 'lanes' }, ...scene.lanes.map((lane) => laneNode(lane, scene))),
    node(
      'g',
      { key: 'marks' },
      ...chosenLast.map((mark) => markNode(mark, scene)),
      ...scene.buckets.map(bucketNode),
    ),
  )
}

function definitions({ prefix, width, height }: Scene): PaintNode {
  const reach = Math.min(140, width / 3)
  const fade = (side: string, from: number, to: number) => [
    node(
      'linearGradient',
      { id: `${prefix}-g${side}`, gradientUnits: 'userSpaceOnUse', x1: from, x2: to, y1: 0, y2: 0 },
      node('stop', { offset: 0, 'stop-color': '#fff', 'stop-opacity': 0 }),
      node('stop', { offset: 1, 'stop-color': '#fff', 'stop-opacity': 1 }),
    ),
    node(
      'mask',
      { id: `${prefix}-m${side}`, maskUnits: 'userSpaceOnUse', x: -30, y: 0, width: width + 60, height },
      node('rect', { x: -30, y: 0, width: width + 60, height, fill: `url(#${prefix}-g${side})` }),
    ),
  ]
  return node(
    'defs',
    { key: 'defs' },
    ...fade('l', 0, reach),
    ...fade('r', width, width - reach),
    hatch(`${prefix}-h`),
  )
}

function axis(scene: Scene): PaintNode {
  const rtl = scene.direction === 'rtl'
  const offset = rtl ? -5 : 5
  return node(
    'g',
    { key: 'axis', class: 'tl-axis', 'aria-hidden': 'true' },
    node('line', {
      class: 'tl-rule',
      x1: 0,
      x2: scene.width,
      y1: scene.axisBottom - 0.5,
      y2: scene.axisBottom - 0.5,
    }),
    ...scene.ticks.map((tick) =>
      node(
        'g',
        { key: tick.day },
        node('line', {
          class: tick.major ? 'tl-grid tl-grid-major' : 'tl-grid',
          x1: tick.x,
          x2: tick.x,
          y1: tick.context === '' ? scene.axisBottom - 18 : 8,
          y2: scene.height,
        }),
        tick.context === ''
          ? null
          : node(
              'text',
              {
                class: 'tl-context',
                x: tick.x + offset,
                y: 18,
                direction: 'ltr',
                'text-anchor': rtl ? 'end' : 'start',
              },
              tick.context,
            ),
        tick.label === ''
          ? null
          : node(
              'text',
              {
                class: 'tl-tick',
                x: tick.x + offset,
                y: 37,
                direction: 'ltr',
                'text-anchor': rtl ? 'end' : 'start',
              },
              tick.label,
            ),
      ),
    ),
  )
}

function laneNode(lane: SceneLane, scene: Scene): PaintNode {
  const rtl = scene.direction === 'rtl'
  return node(
    'g',
    { key: lane.key, class: 'tl-lane' },
    lane.name === '' || lane.top <= scene.axisBottom
      ? null
      : node('line', {
          class: 'tl-rule',
          x1: 0,
          x2: scene.width,
          y1: lane.top + 3.5,
          y2: lane.top + 3.5,
        }),
    lane.name === ''
      ? null
      : node(
          'text',
          {
            class: 'tl-lane-name',
            x: rtl ? scene.width - 4 : 4,
            y: lane.top + 21,
            direction: scene.direction,
            'text-anchor': 'start',
          },
          `${lane.name} · ${countText(lane.total)}`,
        ),
    ...lane.ticks.map((tick) =>
      node('line', {
        key: tick.id,
        class: 'tl-echo',
        x1: tick.x,
        x2: tick.x,
        y1: lane.top + 4,
        y2: lane.top + 12,
      }),
    ),
  )
}

const textNode = (label: Label, className: string) =>
  node(
    'text',
    {
      key: className,
      class: className,
      x: label.x,
      y: label.y,
      direction: label.dir,
      'text-anchor': (label.dir === 'rtl') === (label.held === 'right') ? 'start' : 'end',
      'font-size': className === 'tl-note' ? layout.noteSize : layout.labelSize,
      lang: label.lang,
      // The mark's title names it whole; this may be cropped.
      'aria-hidden': 'true',
    },
    label.text,
  )

function barNodes(mark: Mark, scene: Scene): PaintNode {
  const { left, right, y, solid } = mark
  const box = { y, height: layout.bar, rx: 2 }
  const fades = mark.fadesLeft ? 'l' : mark.fadesRight ? 'r' : null
  const covered = solid !== null && solid[0] - left < 1 && right - solid[1] < 1
  return node(
    'g',
    { key: 'bar', mask: fades === null ? null : `url(#${scene.prefix}-m${fades})` },
    covered ? null : node('rect', { class: 'tl-reach', x: left, width: right - left, ...box }),
    solid
      ? node('rect', { class: 'tl-solid', x: solid[0], width: Math.max(0, solid[1] - solid[0]), ...box })
      : null,
    mark.approximate
      ? node('rect', { x: left, width: right - left, ...box, fill: `url(#${scene.prefix}-h)` })
      : null,
  )
}

function markNode(mark: Mark, scene: Scene): PaintNode {
  const state = [
    'tl-mark',
    `tl-${mark.family}`,
    mark.chosen && 'tl-chosen',
    mark.planned && 'tl-planned',
    mark.uncertain && 'tl-uncertain',
    mark.imprecise && 'tl-imprecise',
  ].filter((name) => name !== false)
  const { hit } = mark
  return node(
    'a',
    {
      key: mark.id,
      class: state.join(' '),
      href: mark.href,
      'data-event': mark.id,
      'aria-current': mark.chosen ? 'true' : null,
    },
    node('title', {}, mark.name),
    node('rect', {
      class: 'tl-hit',
      x: hit.left - 4,
      y: hit.top,
      width: hit.right - hit.left + 8,
      height: hit.bottom - hit.top,
      rx: 3,
    }),
    barNodes(mark, scene),
    mark.contested ? contestedSign(mark) : null,
    mark.label ? textNode(mark.label, 'tl-label') : null,
    mark.note ? textNode(mark.note, 'tl-note') : null,
  )
}

/** A ring around the middle of the mark, read as a second answer beside the first. */
function contestedSign({ left, right, y }: Mark): PaintNode {
  const middle = (left + right) / 2
  return node('circle', { key: 'sign', class: 'tl-contested', cx: middle, cy: y + layout.bar / 2, r: 8 })
}

function foldNode(fold: SceneFold, scene: Scene): PaintNode {
  const { left, right, name } = fold
  const width = Math.max(4, right - left)
  return node(
    'g',
    { key: name, class: 'tl-fold' },
    node('title', {}, name),
    node('rect', { x: left, y: scene.axisBottom, width, height: scene.height - scene.axisBottom }),
    node('path', { d: foldZigzag(left, left + width, scene.axisBottom) }),
  )
}

/** The sign of a cut axis: down, up and down again across the fold. */
export function foldZigzag(left: number, right: number, y: number): string {
  const step = (right - left) / 4
  const at = (index: number, rise: number) =>
    `${Math.round((left + step * index) * 10) / 10} ${Math.round((y + rise) * 10) / 10}`
  return `M${at(0, 0)}L${at(1, -5)}L${at(3, 5)}L${at(4, 0)}`
}

function bucketNode(bucket: Bucket): PaintNode {
  const { x, y, left, right, text } = bucket
  return node(
    'a',
    {
      key: `+${bucket.key}`,
      class: bucket.chosen ? 'tl-more tl-chosen' : 'tl-more',
      href: bucket.href,
      'data-more': bucket.key,
      'aria-label': bucket.name,
    },
    node('title', {}, bucket.name),
    node('rect', {
      class: `tl-chip tl-degree-${bucket.degree}`,
      x: left,
      y: y + 3,
      width: Math.max(2, right - left),
      height: 24,
      rx: 3,
    }),
    text === ''
      ? null
      : node('text', { x, y: y + 19.5, 'text-anchor': 'middle', direction: bucket.dir }, text),
  )
}
