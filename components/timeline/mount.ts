import type { TimelineData } from '@/core/timeline/data'
import type { Window } from '@/core/timeline/domain'
import { scene, type Scene } from '@/core/timeline/scene'
import { isAction, presets, type Action } from '@/core/timeline/painters/tools'
import { optionsOf, rangeHref, windowOf, type TimelineProps } from '@/core/timeline/props'
import { Beside } from './beside'
import { sameEvents } from './same-events'
import { controlBrush, type BrushControl } from './brush'
import { Canvases } from './canvases'
import { emptyNote, frameOf, type Frame } from './frame'
import type { MountedTimeline, TimelineIntents } from './intents'
import { actionOfKey } from './keyboard'
import type { Hold, Holdings } from './holdings'
import { Links } from './links'
import { looksOf, watchLooks, type Looks } from './looks'
import { OpenedBucket } from './opened-bucket'
import { paperPages, printAsVector } from './print'
import { bucketKey } from './stops'
import { Told } from './told'
import { Walker } from './walker'
import { controlZoom, type ZoomControl } from './zoom'

export type { MountedTimeline, TimelineIntents } from './intents'
export type { TimelineProps } from '@/core/timeline/props'
export type { TimelineWords } from '@/core/timeline/words'

let mounted = 0

/**
 * Brings the timeline in `host` to life in place of what the server drew there. Free of any framework. `hold` decides how
 * many events can be held: a page of few need not load what a crowd takes.
 */
export function mountTimeline(
  host: HTMLElement,
  props: TimelineProps,
  intents: TimelineIntents,
  hold: Hold,
): MountedTimeline {
  const timeline = new Timeline(host, props, intents, hold)
  return {
    update: (next, isReturn = false) => timeline.update(next, isReturn),
    destroy: () => timeline.destroy(),
  }
}

/** What stands in the host while there is something to show. */
interface Living {
  frame: Frame
  canvases: Canvases
  links: Links
  zoom: ZoomControl
  brush: BrushControl
  beside: Beside
  opened: OpenedBucket
  stop: (() => void)[]
}

class Timeline {
  private readonly prefix = `tl-${++mounted}`
  private readonly resizing = new ResizeObserver(() => this.resize())
  private living: Living | null = null
  private readonly holdings: Holdings
  private window: Window
  private readonly told: Told
  private width = 0
  private expanded = false
  private collapsed: ReadonlySet<string> = new Set()
  private keysShown = false
  private readonly walker = new Walker({
    data: () => this.data,
    window: () => this.window,
    drawn: () => this.drawn,
    move: (window, animated) => {
      this.living?.zoom.moveTo(window, animated)
      if (!animated) this.render()
    },
    focus: (key) => {
      this.living?.links.rove(key)
      this.living?.links.get(key)?.focus({ preventScroll: false })
    },
  })
  private drawn: Scene | null = null
  private looks: Looks | null = null
  private scheduled = 0
  private generation = 0

  constructor(
    private readonly host: HTMLElement,
    private props: TimelineProps,
    intents: TimelineIntents,
    hold: Hold,
  ) {
    this.holdings = hold(props, () => this.schedule())
    this.window = windowOf(props, this.data)
    this.told = new Told(intents, this.window, props)
    this.walker.at = props.presentation.event
    this.resizing.observe(host)
    this.resize()
  }

  update(next: TimelineProps, isReturn: boolean): void {
    const previous = this.props
    const hasLeft = this.told.hasLeft(this.window)
    const stays = this.told.staysAt(previous, next)
    const before = stays ? this.window : isReturn ? this.told.window : windowOf(previous, this.data)
    this.props = next
    this.generation++
    this.living?.beside.renew()
    if (!sameEvents(previous, next)) this.holdings.renew(next)
    const asked = stays ? this.window : windowOf(next, this.data)
    const event = next.presentation.event
    if (event !== previous.presentation.event) {
      this.walker.at = event ?? this.walker.at
      this.living?.opened.close()
      this.announce(next.events.find(({ id }) => id === event)?.title ?? '')
    }
    if (!this.living || this.data.total === 0) {
      this.window = asked
      this.told.asked(asked, next)
      this.tearDown()
      this.resize()
      return
    }
    const isElsewhere = this.measure()
    if (asked.from !== before.from || asked.to !== before.to) {
      this.told.asked(asked, next)
      this.living.zoom.moveTo(asked, next.presentation.axis === previous.presentation.axis)
    } else {
      if (isElsewhere) this.living.zoom.moveTo(this.window, false)
      this.told.remind(previous, next)
    }
    if (event !== previous.presentation.event && !(stays && hasLeft)) this.bringIntoSight()
    this.schedule()
  }

  /** Moves the window to the chosen event when nothing of it can be seen. */
  private bringIntoSight(): void {
    const { chosen, events, presentation } = this.props
    const event = chosen ?? events.find(({ id }) => id === presentation.event)
    if (event) this.walker.show(event)
  }

  destroy(): void {
    this.resizing.disconnect()
    this.holdings.destroy()
    this.tearDown()
  }

  private get data(): TimelineData {
    return this.holdings.data
  }

  private seen(): Looks {
    this.looks ??= looksOf(this.living?.frame.root ?? this.host)
    return this.looks
  }

  private options() {
    const { expanded, collapsed } = this
    return optionsOf(this.props, this.prefix, this.seen().measure, { expanded, collapsed })
  }

  private tearDown(): void {
    cancelAnimationFrame(this.scheduled)
    this.scheduled = 0
    const { living } = this
    this.living = null
    this.looks = null
    if (!living) return
    living.zoom.destroy()
    living.brush.destroy()
    living.canvases.destroy()
    living.frame.destroy()
    for (const stop of living.stop) stop()
  }

  /** Also the first paint, as soon as the host has a width: a hidden host has none. */
  private resize(): void {
    const width = Math.floor(this.host.clientWidth)
    if (width < 1 || (width === this.width && this.living)) return
    this.width = width
    const before = this.drawn
    this.living?.beside.renew()
    if (!this.living) this.build()
    else {
      this.measure()
      this.living.zoom.moveTo(this.window, false)
    }
    // The zoom, moved to where it is to stand, has seen to the first picture already.
    if (this.drawn === before || this.scheduled !== 0) this.render()
  }

  private build(): void {
    const { words } = this.props
    if (this.data.total === 0) {
      this.host.replaceChildren(emptyNote(words.empty))
      return
    }
    const frame = frameOf(this.host, words, this.prefix, {
      act: (action) => this.act(action),
      preset: (preset) => this.walker.around(presets[preset]),
      pick: (target) => this.pick(target),
      lane: (key) => this.toggleLane(key),
      focus: (key) => {
        this.walker.at = key
        this.living?.links.rove(key)
      },
      key: (event) => this.onKey(event),
    })
    const changed = (window: Window) => {
      this.window = window
      this.schedule()
    }
    const settled = () => this.settled()
    const zoom = controlZoom(frame.stage, this.ground(), changed, settled)
    this.living = {
      frame,
      zoom,
      brush: controlBrush(frame.brush, (window) => zoom.moveTo(window, false), settled),
      canvases: new Canvases(frame.stage, () => this.schedule()),
      links: new Links(frame.links),
      beside: new Beside(frame),
      opened: new OpenedBucket(frame.panel, {
        data: () => this.data,
        options: ({ from, to }) => {
          const options = this.options()
          return this.data.crowd
            ? { ...options, listHref: rangeHref(this.props.hrefBase, from, to) }
            : options
        },
        tile: async (step, index, lane) => this.holdings.tile(step, index, lane),
      }),
      stop: [
        watchLooks(() => {
          this.looks = null
          this.generation++
          this.schedule()
        }),
        printAsVector(frame.stage, () =>
          paperPages(this.props, this.data, this.drawn, this.seen().measure, `${this.prefix}-paper`),
        ),
      ],
    }
    this.measure()
    zoom.moveTo(this.window, false)
  }

  private ground() {
    return {
      full: this.data.domain.full,
      course: this.data.course,
      width: this.width,
      height: 400,
      axis: this.props.presentation.axis,
    }
  }

  /** Returns whether another window stands there now than before. */
  private measure(): boolean {
    this.living?.brush.measure({ ...this.ground(), course: this.data.strip }, 34)
    return this.living?.zoom.measure(this.ground()) ?? false
  }

  private settled(): void {
    // What is told of is the window at rest, which need not be drawn yet.
    if (this.scheduled !== 0) this.render()
    if (this.living && this.drawn) this.living.links.show(this.drawn, this.living.canvases.inSight(), true)
    if (this.told.tell(this.window, this.data.domain.home) && this.drawn)
      this.announce(this.drawn.description)
  }

  private choose(event: string | null): void {
    this.told.choose(event, this.window, this.data.domain.home)
  }

  private announce(text: string): void {
    const live = this.living?.frame.live
    if (live && text !== '' && live.textContent !== text) live.textContent = text
  }

  private schedule(): void {
    if (this.scheduled !== 0) return
    this.scheduled = requestAnimationFrame(() => this.render())
  }

  private view() {
    return { width: Math.max(120, this.width), window: this.window }
  }

  private render(): void {
    cancelAnimationFrame(this.scheduled)
    this.scheduled = 0
    const { living, props, data } = this
    if (!living || this.width < 1 || data.total === 0) return
    const options = this.options()
    const before = this.drawn
    const key = `${this.generation} ${this.expanded}`
    const seen = { sight: living.canvases.inSight(), drawn: this.drawn }
    const arrangement = this.holdings.arranged(this.view(), options, key, seen)
    const drawn = scene(data, this.view(), options, arrangement)
    this.drawn = drawn
    const { frame, canvases, links } = living
    frame.stage.style.height = `${drawn.height}px`
    frame.stage.dataset.axis = drawn.direction
    frame.links.setAttribute('aria-label', drawn.description)
    canvases.draw(drawn, this.seen().palette)
    const sight = canvases.inSight()
    links.show(drawn, sight, before === null)
    if (before && links.stranded) this.walker.keepPlace(before, drawn)
    links.rove(this.walker.at)
    const { expanded, keysShown } = this
    living.beside.show({ drawn, data, options, sight, expanded, keysShown })
    living.brush.show(this.window, options, props.words)
  }

  private toggleLane(key: string): void {
    const next = new Set(this.collapsed)
    if (!next.delete(key)) next.add(key)
    this.collapsed = next
    this.generation++
    this.render()
  }

  private pick(target: { event: string } | { bucket: string }): void {
    if ('event' in target) {
      this.closeBucket(this.living?.frame.panel.contains(document.activeElement) === true)
      this.choose(target.event)
      return
    }
    const bucket = this.drawn?.buckets.find(({ key }) => key === target.bucket)
    if (bucket) void this.living?.opened.open(bucket, this.window)
  }

  private closeBucket(back: boolean): void {
    const opened = this.living?.opened
    const bucket = opened?.bucket
    if (!bucket) return
    opened?.close()
    if (back) this.living?.links.get(bucketKey(bucket.key))?.focus()
  }

  private act(action: Action): void {
    const { living } = this
    if (!living) return
    switch (action) {
      case 'in':
        return living.zoom.zoomBy(1.6)
      case 'out':
        return living.zoom.zoomBy(1 / 1.6)
      case 'fit':
        return living.zoom.moveTo(this.data.domain.home, true)
      case 'previous':
        return this.walker.walk(-1)
      case 'next':
        return this.walker.walk(1)
      case 'earlier':
        return this.walker.reach(-1)
      case 'later':
        return this.walker.reach(1)
      case 'rows':
        this.expanded = !this.expanded
        return this.render()
      case 'keys':
        this.keysShown = !this.keysShown
        return this.render()
      case 'enter': {
        const window = living.opened.surroundings()
        this.closeBucket(true)
        return window ? living.zoom.moveTo(window, true) : undefined
      }
      case 'list':
        return this.closeBucket(false)
      case 'close-bucket':
        return this.closeBucket(true)
    }
  }

  private onKey(event: KeyboardEvent): void {
    const wanted = actionOfKey(event, this.props.presentation.axis)
    if (wanted === null) return
    const inPanel = event.target instanceof Node && this.living?.frame.panel.contains(event.target) === true
    if (inPanel && wanted !== 'let-go') return
    if (wanted === 'let-go') {
      if (this.living?.opened.bucket) this.closeBucket(true)
      else if (this.keysShown) this.act('keys')
      else if (this.props.presentation.event !== null && !this.props.presentation.story) this.choose(null)
      else return
    } else if (wanted === 'up' || wanted === 'down') {
      this.walker.across(wanted === 'up' ? -1 : 1)
    } else if (wanted === 'first' || wanted === 'last') this.walker.end(wanted === 'first' ? -1 : 1)
    else if (wanted === 'pan-left' || wanted === 'pan-right') {
      this.living?.zoom.panBy((wanted === 'pan-left' ? -1 : 1) * this.width * 0.15)
    } else if (isAction(wanted)) this.act(wanted)
    event.preventDefault()
  }
}
