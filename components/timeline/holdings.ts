import type { Arrangement } from '@/core/timeline/arrange'
import { zoomOf, type TimelineData, type Viewport } from '@/core/timeline/data'
import { dataOfFew } from '@/core/timeline/few'
import type { SceneOptions } from '@/core/timeline/options'
import type { TimelineProps } from '@/core/timeline/props'
import type { Scene } from '@/core/timeline/scene'
import type { Step } from '@/core/timeline/step'
import type { Tile } from '@/core/timeline/tile'
import { hasGrown } from './growth'

/** What of the picture is seen: px between which it is in sight, and the scene drawn last. */
export interface Seen {
  sight: { top: number; bottom: number }
  drawn: Scene | null
}

/** What is at hand of the events of a page, and where they are placed. */
export interface Holdings {
  readonly data: TimelineData
  renew(props: TimelineProps): void
  /** Rows and sides for a viewport; `key` names whatever they depend on besides zoom and width. */
  arranged(view: Viewport, options: SceneOptions, key: string, seen: Seen): Arrangement
  /** A tile that holds a lane, now or once it has come; null where there are none. */
  tile(step: Step, index: number, lane: number): Promise<Tile | null>
  destroy(): void
}

/** Makes what is held of a page's events; `arrived` is called when more has come. */
export type Hold = (props: TimelineProps, arrived: () => void) => Holdings

/** Few events, all in the page: their rows hold for every window of a zoom and are kept. */
export class FewHoldings implements Holdings {
  data: TimelineData
  private arrangement: { key: string; made: Arrangement } | null = null
  /** How often the archive had grown when an event came; what was there at first is not in it. */
  private arrivals = new Map<string, number>()
  private growths = 0

  constructor(private props: TimelineProps) {
    this.data = dataOfFew(props.events, props.presentation.gaps, undefined, props.asked)
  }

  renew(props: TimelineProps): void {
    this.arrivals = hasGrown(this.props, props) ? this.grown(props) : new Map()
    this.props = props
    this.data = dataOfFew(props.events, props.presentation.gaps, this.arrivals, props.asked)
    this.arrangement = null
  }

  private grown({ events }: TimelineProps): Map<string, number> {
    const known = new Set(this.props.events.map(({ id }) => id))
    const fresh = events.filter(({ id }) => !known.has(id))
    this.growths += 1
    return new Map([...this.arrivals, ...fresh.map(({ id }) => [id, this.growths] as const)])
  }

  arranged(view: Viewport, options: SceneOptions, key: string): Arrangement {
    const whole = `${zoomOf(this.data, view).toPrecision(9)} ${view.width} ${key}`
    if (this.arrangement?.key !== whole) {
      this.arrangement = { key: whole, made: this.data.arrange(view, options) }
    }
    return this.arrangement.made
  }

  async tile(): Promise<Tile | null> {
    return null
  }

  destroy(): void {}
}

export const holdFew: Hold = (props) => new FewHoldings(props)
