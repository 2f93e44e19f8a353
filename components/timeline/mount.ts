import type { DayNumber } from '@/core/chronology/day'
import { toDayNumber } from '@/core/chronology/day'
import { arrange, type Arrangement } from '@/core/timeline/arrange'
import { narrowestWindow, type Window } from '@/core/timeline/domain'
import { paintLegend } from '@/core/timeline/painters/legend'
import { paintOverview } from '@/core/timeline/painters/overview'
import { paintScene } from '@/core/timeline/painters/svg'
import { scene, timelineData, zoomOf, type Scene, type TimelineData } from '@/core/timeline/scene'
import { optionsOf, windowOf, type TimelineProps } from '@/core/timeline/static'
import { controlBrush, type BrushControl } from './brush'
import { frameOf, type Frame } from './frame'
import { actionOfKey } from './keyboard'
import { patch, patchChildren } from './patch'
import { stepAcross, stepFrom, stopsOf, type Stop } from './stops'
import { isAction, paintKeys, paintTools, type Action } from './tools'
import { controlZoom, type ZoomControl } from './zoom'

export type { TimelineProps } from '@/core/timeline/static'
export type { TimelineWords } from '@/core/timeline/words'

/** What the reader wants; whoever mounts the timeline decides what comes of it. */
export interface TimelineIntents {
  /** An event, or null to let go of the chosen one. */
  choose(eventId: string | null): void
  /** The visible days once they have come to rest, inclusive; null for the window to begin with. */
  settle(window: { from: DayNumber; to: DayNumber } | null): void
}

/** A mounted timeline. */
export interface MountedTimeline {
  update(props: TimelineProps): void
  destroy(): void
}

let mounted = 0

/** Brings the timeline in `host` to life in place of what the server drew there. Free of any framework. */
export function mountTimeline(
  host: HTMLElement,
  props: TimelineProps,
  intents: TimelineIntents,
): MountedTimeline {
  const timeline = new Timeline(host, props, intents)
  return { update: (next) => timeline.update(next), destroy: () => timeline.destroy() }
}

class Timeline {
  private readonly prefix = `tl-${++mounted}`
  private readonly resizing = new ResizeObserver(() => this.resize())
  private frame: Frame | null = null
  private zoom: ZoomControl | null = null
  private brush: BrushControl | null = null
  private data: TimelineData
  private window: Window
  /** The window that the page knows of. */
  private known: Window
  private width = 0
  private expanded = false
  private keysShown = false
  private focused: string | null
  private arrangement: { key: string; made: Arrangement } | null = null
  private drawn: Scene | null = null
  private scheduled = 0
  private generation = 0

  constructor(
    private readonly host: HTMLElement,
    private props: TimelineProps,
    private readonly intents: TimelineIntents,
  ) {
    this.data = timelineData(props.events)
    this.window = windowOf(props, this.data)
    this.known = this.window
    this.focused = props.presentation.event
    this.resizing.observe(host)
    this.resize()
  }

  update(next: TimelineProps): void {
    const previous = this.props
    this.props = next
    this.generation++
    if (next.events !== previous.events) this.data = timelineData(next.events)
    const asked = windowOf(next, this.data)
    const before = windowOf(previous, timelineData(previous.events))
    const event = next.presentation.event
    if (event !== previous.presentation.event) {
      this.focused = event ?? this.focused
      this.announce(next.events.find(({ id }) => id === event)?.title ?? '')
    }
    if (!this.frame || next.events.length === 0 || previous.events.length === 0) {
      this.window = asked
      this.known = asked
      this.tearDown()
      this.resize()
      return
    }
    this.measure()
    if (asked.from !== before.from || asked.to !== before.to) {
      this.known = asked
      this.zoom?.moveTo(asked, next.presentation.axis === previous.presentation.axis)
    } else this.zoom?.moveTo(this.window, false)
    this.schedule()
  }

  destroy(): void {
    this.resizing.disconnect()
    this.tearDown()
  }

  private tearDown(): void {
    cancelAnimationFrame(this.scheduled)
    this.scheduled = 0
    this.zoom?.destroy()
    this.brush?.destroy()
    this.frame?.destroy()
    this.frame = null
    this.zoom = null
    this.brush = null
  }

  /** Also the first paint, as soon as the host has a width: a hidden host has none. */
  private resize(): void {
    const width = Math.floor(this.host.clientWidth)
    if (width < 1 || (width === this.width && this.frame)) return
    this.width = width
    if (!this.frame) this.build()
    else {
      this.measure()
      this.zoom?.moveTo(this.window, false)
    }
    this.render()
  }

  private build(): void {
    if (this.props.events.length === 0) {
      this.host.replaceChildren(emptyNote(this.props.words.empty))
      return
    }
    const frame = frameOf(this.host, this.props.words.timeline, {
      act: (action) => this.act(action),
      pick: (event) => this.pick(event),
      focus: (key) => {
        this.focused = key
        this.schedule()
      },
      key: (event) => this.onKey(event),
    })
    this.frame = frame
    const changed = (window: Window) => {
      this.window = window
      this.schedule()
    }
    const settled = () => this.settled()
    this.zoom = controlZoom(frame.stage, this.ground(), changed, settled)
    this.brush = controlBrush(frame.brush, (window) => this.zoom?.moveTo(window, false), settled)
    this.measure()
    this.zoom.moveTo(this.window, false)
  }

  private ground() {
    return {
      full: this.data.domain.full,
      width: this.width,
      height: 400,
      axis: this.props.presentation.axis,
    }
  }

  private measure(): void {
    this.zoom?.measure(this.ground())
    this.brush?.measure(this.ground(), 34)
  }

  /** Tells of a window only when it is another than the one told of last: not after moves that the page asked for. */
  private settled(): void {
    const { home } = this.data.domain
    const slack = (this.window.to - this.window.from) * 1e-3
    const { from, to } = this.known
    if (Math.abs(this.window.from - from) < slack && Math.abs(this.window.to - to) < slack) return
    this.known = this.window
    const atHome = Math.abs(this.window.from - home.from) < 0.5 && Math.abs(this.window.to - home.to) < 0.5
    this.intents.settle(
      atHome
        ? null
        : {
            from: toDayNumber(Math.round(this.window.from)),
            to: toDayNumber(Math.max(Math.round(this.window.from), Math.round(this.window.to) - 1)),
          },
    )
    if (this.drawn) this.announce(this.drawn.description)
  }

  private announce(text: string): void {
    if (this.frame && text !== '' && this.frame.live.textContent !== text) this.frame.live.textContent = text
  }

  private schedule(): void {
    if (this.scheduled !== 0) return
    this.scheduled = requestAnimationFrame(() => {
      this.scheduled = 0
      this.render()
    })
  }

  private arranged(): Arrangement {
    const zoom = zoomOf({ width: this.width, window: this.window })
    const key = `${zoom.toPrecision(9)} ${this.width} ${this.generation} ${this.expanded}`
    if (this.arrangement?.key !== key) {
      const options = optionsOf(this.props, this.prefix, this.expanded)
      const made = arrange(this.props.events, this.data.domain, zoom, Math.max(120, this.width), options)
      this.arrangement = { key, made }
    }
    return this.arrangement.made
  }

  private render(): void {
    const { frame, props } = this
    if (!frame || this.width < 1 || props.events.length === 0) return
    const options = optionsOf(props, this.prefix, this.expanded)
    const view = { width: this.width, window: this.window }
    const drawn = scene(this.data, view, options, this.arranged())
    this.drawn = drawn
    const active = document.activeElement
    patch(frame.svg, paintScene(drawn, drawn.description))
    patch(frame.overviewSvg, paintOverview(drawn.overview, options.axis, props.words.overview, false))
    patch(frame.legend, paintLegend(drawn.legend, this.prefix))
    const range = this.data.domain.full.to - this.data.domain.full.from
    const span = this.window.to - this.window.from
    patchChildren(
      frame.tools,
      paintTools({
        scene: drawn,
        words: props.words,
        expanded: this.expanded,
        keysShown: this.keysShown,
        atMost: span <= narrowestWindow * 1.001,
        atLeast: span >= range * 0.999,
      }),
    )
    frame.keys.hidden = !this.keysShown
    if (this.keysShown) patchChildren(frame.keys, paintKeys(props.words))
    this.brush?.show(this.window, options, props.words)
    frame.rove(this.focused)
    if (active instanceof SVGElement && frame.svg.contains(active) && document.activeElement !== active) {
      active.focus({ preventScroll: true })
    }
  }

  private pick(target: { event: string } | { gathering: string }): void {
    if ('event' in target) {
      this.intents.choose(target.event)
      return
    }
    const gathering = this.drawn?.gatherings.find(({ key }) => key === target.gathering)
    if (!gathering) return
    const span = gathering.to - gathering.from
    const apart = Number.isFinite(span) && span > 2 && span * 2 < this.window.to - this.window.from
    if (apart) {
      this.zoom?.moveTo({ from: gathering.from - span * 0.3, to: gathering.to + span * 0.3 }, true)
      return
    }
    this.expanded = true
    this.focused = gathering.ids[0] ?? null
    this.render()
    this.frame?.focus(this.focused)
  }

  private go(stop: Stop | null): void {
    if (!stop) return
    this.focused = stop.key
    const span = this.window.to - this.window.from
    if (stop.to < this.window.from + span * 0.02 || stop.from > this.window.to - span * 0.02) {
      this.zoom?.moveTo({ from: stop.at - span / 2, to: stop.at + span / 2 }, false)
    }
    this.render()
    this.frame?.focus(stop.key)
  }

  private act(action: Action): void {
    const stops = () => stopsOf(this.arranged(), this.data.domain)
    const span = this.window.to - this.window.from
    switch (action) {
      case 'in':
        return this.zoom?.zoomBy(1.6)
      case 'out':
        return this.zoom?.zoomBy(1 / 1.6)
      case 'fit':
        return this.zoom?.moveTo(this.data.domain.home, true)
      case 'previous':
        return this.go(stepFrom(stops(), this.focused, -1))
      case 'next':
        return this.go(stepFrom(stops(), this.focused, 1))
      case 'earlier': {
        const last = stops().findLast((stop) => stop.at < this.window.from)
        return last && this.zoom?.moveTo({ from: last.at - span / 2, to: last.at + span / 2 }, true)
      }
      case 'later': {
        const first = stops().find((stop) => stop.at > this.window.to)
        return first && this.zoom?.moveTo({ from: first.at - span / 2, to: first.at + span / 2 }, true)
      }
      case 'rows':
        this.expanded = !this.expanded
        return this.render()
      case 'keys':
        this.keysShown = !this.keysShown
        return this.render()
    }
  }

  private onKey(event: KeyboardEvent): void {
    const wanted = actionOfKey(event, this.props.presentation.axis)
    if (wanted === null) return
    const stops = () => stopsOf(this.arranged(), this.data.domain)
    if (wanted === 'let-go') {
      if (this.keysShown) this.act('keys')
      else if (this.props.presentation.event !== null) this.intents.choose(null)
      else return
    } else if (wanted === 'up' || wanted === 'down') {
      this.go(stepAcross(stops(), this.focused, wanted === 'up' ? -1 : 1))
    } else if (wanted === 'first' || wanted === 'last') {
      this.go(stepFrom(stops(), null, wanted === 'first' ? 1 : -1))
    } else if (wanted === 'pan-left' || wanted === 'pan-right') {
      this.zoom?.panBy((wanted === 'pan-left' ? -1 : 1) * this.width * 0.15)
    } else if (isAction(wanted)) this.act(wanted)
    event.preventDefault()
  }
}

function emptyNote(text: string): HTMLElement {
  const note = document.createElement('div')
  note.className = 'tl'
  const paragraph = document.createElement('p')
  paragraph.className = 'tl-empty'
  paragraph.textContent = text
  note.append(paragraph)
  return note
}
