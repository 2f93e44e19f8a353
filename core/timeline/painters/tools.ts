import type { TimelineData } from '../data'
import { narrowestWindow } from '../domain'
import type { Scene } from '../scene'
import type { TimelineWords } from '../words'
import { node, type PaintNode } from './node'

export const presets = { day: 3, week: 7, month: 31, year: 366 } as const
export type Preset = keyof typeof presets

/** Widest first as on a scale that one zooms into; a day is shown with its neighbours. */
const presetNames = ['year', 'month', 'week', 'day'] as const satisfies readonly Preset[]

export const actions = [
  'previous',
  'next',
  'in',
  'out',
  'fit',
  'rows',
  'keys',
  'earlier',
  'later',
  'enter',
  'list',
  'close-bucket',
] as const
export type Action = (typeof actions)[number]

export const isAction = (value: string | null): value is Action => actions.some((action) => action === value)
export const isPreset = (value: string | null): value is Preset => presetNames.some((name) => name === value)

const icons: Readonly<Record<'previous' | 'next' | 'in' | 'out' | 'fit', string>> = {
  previous: 'M15 5 8 12l7 7',
  next: 'M9 5l7 7-7 7',
  in: 'M12 5v14M5 12h14',
  out: 'M5 12h14',
  fit: 'M4 6v12M20 6v12M7 12h10M10 9l-3 3 3 3M14 9l3 3-3 3',
}

function icon(path: string): PaintNode {
  return node(
    'svg',
    { viewBox: '0 0 24 24', width: 18, height: 18, 'aria-hidden': 'true', class: 'tl-icon' },
    node('path', { d: path, fill: 'none', 'stroke-width': 1.75, 'stroke-linecap': 'round' }),
  )
}

const text = (action: Action, label: string, className: string) =>
  node('button', { key: action, type: 'button', 'data-action': action, class: className }, label)

/** What the buttons look like, apart from the words. */
export interface ToolState {
  /** Widths that are narrower than the whole range. */
  presets: readonly Preset[]
  /** The one that the window has now. */
  preset: Preset | null
  expanded: boolean
  expandable: boolean
  keysShown: boolean
  atMost: boolean
  atLeast: boolean
}

/** How the buttons stand beside a scene: presets show less than everything, and one may be what is shown. */
export function toolState(
  { domain: { full }, crowd }: TimelineData,
  { window, bucketed }: Scene,
  { expanded = false, keysShown = false }: { expanded?: boolean; keysShown?: boolean } = {},
): ToolState {
  const [range, span] = [full.to - full.from, window.to - window.from]
  return {
    presets: presetNames.filter((name) => presets[name] < range * 0.9),
    preset: presetNames.find((name) => Math.abs(span - presets[name]) < 0.01 * presets[name]) ?? null,
    expanded,
    expandable: crowd === null && (bucketed || expanded),
    keysShown,
    atMost: span <= narrowestWindow * 1.001,
    atLeast: span >= range * 0.999,
  }
}

/** The buttons above the picture; arrows point the way that time runs on the screen. */
export function paintTools(scene: Scene, words: TimelineWords, state: ToolState): PaintNode[] {
  const { expanded, keysShown, atMost, atLeast } = state
  const rtl = scene.direction === 'rtl'
  const button = (action: keyof typeof icons, label: string, path: string, disabled = false) =>
    node(
      'button',
      {
        key: action,
        type: 'button',
        'data-action': action,
        'aria-label': label,
        title: label,
        'aria-disabled': disabled ? 'true' : null,
      },
      icon(path),
    )
  return [
    node(
      'div',
      { key: 'steps', class: 'tl-group' },
      button('previous', words.previous, rtl ? icons.next : icons.previous),
      button('next', words.next, rtl ? icons.previous : icons.next),
    ),
    node(
      'div',
      { key: 'zooms', class: 'tl-group' },
      button('in', words.zoomIn, icons.in, atMost),
      button('out', words.zoomOut, icons.out, atLeast),
      button('fit', words.fit, icons.fit),
    ),
    ...(state.presets.length > 0
      ? [
          node(
            'div',
            {
              key: 'presets',
              class: 'tl-group tl-presets',
              role: 'group',
              'aria-label': words.presetsLabel,
            },
            ...state.presets.map((name) =>
              node(
                'button',
                {
                  key: name,
                  type: 'button',
                  'data-preset': name,
                  'aria-pressed': state.preset === name ? 'true' : 'false',
                },
                words.presets[name],
              ),
            ),
          ),
        ]
      : []),
    ...(scene.earlier.count > 0 ? [text('earlier', scene.earlier.text, 'tl-beyond')] : []),
    ...(scene.later.count > 0 ? [text('later', scene.later.text, 'tl-beyond')] : []),
    node('span', { key: 'space', class: 'tl-space' }, ''),
    ...(state.expandable ? [text('rows', expanded ? words.showFewer : words.showAll, 'tl-text')] : []),
    node(
      'button',
      {
        key: 'keys',
        type: 'button',
        'data-action': 'keys',
        class: 'tl-text tl-keys-button',
        'aria-expanded': keysShown ? 'true' : 'false',
        title: words.keys,
        'aria-label': words.keys,
      },
      '?',
    ),
  ]
}

/** Not every font has arrows to the sides. */
const arrows: Readonly<Record<string, string>> = {
  '←': 'M20 12H4M10 6l-6 6 6 6',
  '→': 'M4 12h16M14 6l6 6-6 6',
  '↑': 'M12 20V4M6 10l6-6 6 6',
  '↓': 'M12 4v16M6 14l6 6 6-6',
}

function keyCap(cap: string): PaintNode {
  const path = arrows[cap]
  return path === undefined
    ? node('span', {}, cap)
    : node(
        'svg',
        { viewBox: '0 0 24 24', width: 12, height: 12, role: 'img', 'aria-label': cap, class: 'tl-icon' },
        node('path', { d: path, fill: 'none', 'stroke-width': 2, 'stroke-linecap': 'round' }),
      )
}

/** The list of keys. */
export function paintKeys(words: TimelineWords): PaintNode[] {
  return [
    node(
      'dl',
      {},
      ...words.keyList.flatMap(([key, action]) => [
        node('dt', {}, node('kbd', { dir: 'ltr' }, ...key.split(' ').map(keyCap))),
        node('dd', {}, action),
      ]),
    ),
    node('button', { type: 'button', 'data-action': 'keys', class: 'tl-text' }, words.close),
  ]
}

/** The button of a narrow page, where the list comes first, that shows the picture; the style sheet says where. */
export const paintSwitch = (words: TimelineWords, shown: boolean): PaintNode =>
  node(
    'button',
    { type: 'button', class: 'tl-picture-switch', 'aria-expanded': String(shown) },
    shown ? words.hidePicture : words.showPicture,
  )
