import { isAction, type Action } from './tools'

/** The fixed elements of a mounted timeline. */
export interface Frame {
  tools: HTMLElement
  stage: HTMLElement
  svg: SVGSVGElement
  overviewSvg: SVGSVGElement
  brush: SVGGElement
  legend: HTMLElement
  keys: HTMLElement
  /** Spoken by screen readers when it changes. */
  live: HTMLElement
  /** Leaves one mark in the order of the Tab key: the given one, else the first. */
  rove(key: string | null): void
  focus(key: string | null): void
  destroy(): void
}

interface Handlers {
  act(action: Action): void
  pick(target: { event: string } | { gathering: string }): void
  focus(key: string): void
  key(event: KeyboardEvent): void
}

const svgNamespace = 'http://www.w3.org/2000/svg'

function html(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  return element
}

/** Event id, or `+` and the key of a gathering. */
function keyOf(link: Element): string | null {
  const more = link.getAttribute('data-more')
  return link.getAttribute('data-event') ?? (more === null ? null : `+${more}`)
}

const linkOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest('a[data-event], a[data-more]') : null

/** Builds the frame in place of whatever the host holds and listens to it. */
export function frameOf(host: HTMLElement, name: string, handlers: Handlers): Frame {
  const root = html('div', 'tl')
  root.setAttribute('role', 'group')
  root.setAttribute('aria-label', name)
  const tools = html('div', 'tl-tools')
  const stage = html('div', 'tl-stage')
  const keys = html('div', 'tl-keys')
  keys.hidden = true
  const overview = html('div', 'tl-overview')
  const legend = html('ul', 'tl-legend')
  const live = html('div', 'tl-live')
  live.setAttribute('aria-live', 'polite')
  const svg = document.createElementNS(svgNamespace, 'svg')
  const overviewSvg = document.createElementNS(svgNamespace, 'svg')
  const brushSvg = document.createElementNS(svgNamespace, 'svg')
  brushSvg.setAttribute('class', 'tl-brush')
  const brush = document.createElementNS(svgNamespace, 'g')
  brushSvg.append(brush)
  stage.append(svg)
  overview.append(overviewSvg, brushSvg)
  root.append(tools, keys, stage, overview, legend, live)
  const listening = new AbortController()
  const { signal } = listening

  root.addEventListener(
    'click',
    (event) => {
      const { target } = event
      const button = target instanceof Element ? target.closest('button[data-action]') : null
      const action = button?.getAttribute('data-action') ?? null
      if (isAction(action)) handlers.act(action)
      const link = linkOf(target)
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
      const [id, more] = [link.getAttribute('data-event'), link.getAttribute('data-more')]
      event.preventDefault()
      if (id !== null) handlers.pick({ event: id })
      else if (more !== null) handlers.pick({ gathering: more })
    },
    { signal },
  )
  stage.addEventListener(
    'focusin',
    (event) => {
      const link = linkOf(event.target)
      const key = link && keyOf(link)
      if (key) handlers.focus(key)
    },
    { signal },
  )
  root.addEventListener(
    'keydown',
    (event) => {
      const { target } = event
      const inside = target instanceof Node && (stage.contains(target) || keys.contains(target))
      if (inside || event.key === 'Escape' || event.key === '?') handlers.key(event)
    },
    { signal },
  )
  stage.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
  host.replaceChildren(root)

  const links = () => [...svg.querySelectorAll('a[data-event], a[data-more]')]
  return {
    tools,
    stage,
    svg,
    overviewSvg,
    brush,
    legend,
    keys,
    live,
    rove(key) {
      const all = links()
      const stop = all.find((link) => keyOf(link) === key) ?? all[0]
      for (const link of all) link.setAttribute('tabindex', link === stop ? '0' : '-1')
    },
    focus(key) {
      const link = links().find((candidate) => keyOf(candidate) === key)
      if (link instanceof SVGElement) link.focus({ preventScroll: false })
    },
    destroy() {
      listening.abort()
    },
  }
}
