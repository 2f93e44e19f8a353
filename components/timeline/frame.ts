import { isAction, isPreset, paintSwitch, type Action, type Preset } from '@/core/timeline/painters/tools'
import type { TimelineWords } from '@/core/timeline/words'
import { patch } from './patch'

/** The fixed elements of a mounted timeline. */
export interface Frame {
  root: HTMLElement
  tools: HTMLElement
  /** Takes the gestures; holds the canvases and what lies over them. */
  stage: HTMLElement
  /** Lane headings over the canvas. */
  headings: HTMLElement
  /** Links over the canvas. */
  links: HTMLElement
  overviewSvg: SVGSVGElement
  brush: SVGGElement
  legend: HTMLElement
  keys: HTMLElement
  panel: HTMLElement
  /** Spoken by screen readers when it changes. */
  live: HTMLElement
  destroy(): void
}

interface Handlers {
  act(action: Action): void
  preset(preset: Preset): void
  pick(target: { event: string } | { bucket: string }): void
  lane(key: string): void
  focus(key: string): void
  key(event: KeyboardEvent): void
}

const svgNamespace = 'http://www.w3.org/2000/svg'

function html(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  return element
}

const linkOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest('a[data-event], a[data-more]') : null

/** Builds the frame in place of whatever the host holds and listens to it. */
export function frameOf(host: HTMLElement, words: TimelineWords, prefix: string, handlers: Handlers): Frame {
  const root = html('div', 'tl tl-live-picture')
  root.setAttribute('role', 'group')
  root.setAttribute('aria-label', words.timeline)
  const tools = html('div', 'tl-tools')
  const stage = html('div', 'tl-stage')
  const headings = html('div', 'tl-headings')
  const links = html('div', 'tl-links')
  links.setAttribute('role', 'group')
  stage.append(links, headings)
  const keys = html('div', 'tl-keys')
  keys.hidden = true
  const panel = html('div', 'tl-panel')
  panel.hidden = true
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-labelledby', `${prefix}-panel`)
  const overview = html('div', 'tl-overview')
  const legend = html('ul', 'tl-legend')
  const live = html('div', 'tl-live')
  live.setAttribute('aria-live', 'polite')
  const overviewSvg = document.createElementNS(svgNamespace, 'svg')
  const brushSvg = document.createElementNS(svgNamespace, 'svg')
  brushSvg.setAttribute('class', 'tl-brush')
  const brush = document.createElementNS(svgNamespace, 'g')
  brushSvg.append(brush)
  overview.append(overviewSvg, brushSvg)
  root.append(pictureSwitch(root, words), tools, keys, stage, panel, overview, legend, live)
  const listening = new AbortController()
  listen(root, { stage, keys, panel }, handlers, listening.signal)
  host.replaceChildren(root)
  return {
    root,
    tools,
    stage,
    headings,
    links,
    overviewSvg,
    brush,
    legend,
    keys,
    panel,
    live,
    destroy: () => listening.abort(),
  }
}

function pictureSwitch(root: HTMLElement, words: TimelineWords): HTMLElement {
  const button = html('button', 'tl-picture-switch')
  const tell = () => patch(button, paintSwitch(words, root.classList.contains('tl-wanted')))
  button.addEventListener('click', () => {
    root.classList.toggle('tl-wanted')
    tell()
  })
  tell()
  return button
}

interface Parts {
  stage: HTMLElement
  keys: HTMLElement
  panel: HTMLElement
}

function listen(root: HTMLElement, { stage, keys, panel }: Parts, on: Handlers, signal: AbortSignal): void {
  root.addEventListener(
    'click',
    (event) => {
      const { target } = event
      if (!(target instanceof Element)) return
      const asked = target.closest('[data-action], [data-preset], [data-lane]')
      const action = asked?.getAttribute('data-action') ?? null
      const preset = asked?.getAttribute('data-preset') ?? null
      const lane = asked?.getAttribute('data-lane') ?? null
      if (isAction(action)) on.act(action)
      if (isPreset(preset)) on.preset(preset)
      if (lane !== null) on.lane(lane)
      const link = linkOf(target)
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
      const [id, more] = [link.getAttribute('data-event'), link.getAttribute('data-more')]
      event.preventDefault()
      if (id !== null) on.pick({ event: id })
      else if (more !== null) on.pick({ bucket: more })
    },
    { signal },
  )
  stage.addEventListener(
    'focusin',
    (event) => {
      const link = linkOf(event.target)
      const more = link?.getAttribute('data-more') ?? null
      const key = link?.getAttribute('data-event') ?? (more === null ? null : `+${more}`)
      if (key !== null) on.focus(key)
    },
    { signal },
  )
  root.addEventListener(
    'keydown',
    (event) => {
      const { target } = event
      const inside = target instanceof Node && [stage, keys, panel].some((part) => part.contains(target))
      if (inside || event.key === 'Escape' || event.key === '?') on.key(event)
    },
    { signal },
  )
  stage.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
}

/** What stands in the host when there is nothing to draw. */
export function emptyNote(text: string): HTMLElement {
  const note = document.createElement('div')
  note.className = 'tl'
  const paragraph = document.createElement('p')
  paragraph.className = 'tl-empty'
  paragraph.textContent = text
  note.append(paragraph)
  return note
}
