import type { Arrangement } from '@/core/timeline/arrange'
import { levelAt, tilesOf } from '@/core/timeline/arrange-crowd'
import { dataOfCrowd, type TimelineData } from '@/core/timeline/data'
import type { SceneOptions } from '@/core/timeline/options'
import { dataOf, type TimelineProps } from '@/core/timeline/props'
import { arrange, zoomOf, type Scene, type Viewport } from '@/core/timeline/scene'
import type { Step } from '@/core/timeline/step'
import { lanesInGroup } from '@/core/timeline/stored-crowd'
import type { Tile } from '@/core/timeline/tile'
import { FetchedCrowd } from './fetched-crowd'

/** What is at hand of the events of a page, and where they are placed: all of few, of a crowd what is looked at. */
export class Holdings {
  data: TimelineData
  private fetched: FetchedCrowd | null = null
  private arrangement: { key: string; made: Arrangement } | null = null

  constructor(
    props: TimelineProps,
    private readonly arrived: () => void,
  ) {
    this.data = this.read(props)
  }

  renew(props: TimelineProps): void {
    this.data = this.read(props)
    this.arrangement = null
  }

  /**
   * Rows of few events hold for every window of a zoom and are kept under `key`, which names all else that they depend on;
   * those of a crowd are made for each window, and what is missing for it is sent for.
   */
  arranged(
    view: Viewport,
    options: SceneOptions,
    key: string,
    sight: { top: number; bottom: number } | undefined,
    drawn: Scene | null,
  ): Arrangement {
    const zoom = zoomOf(this.data, view)
    if (this.data.crowd) {
      const step = levelAt(zoom)
      const { first, last } = tilesOf(view.window, step)
      this.fetched?.want({ step, first, last, groups: groupsInSight(sight, drawn), window: view.window })
      return arrange(this.data, view, options)
    }
    const whole = `${zoom.toPrecision(9)} ${view.width} ${key}`
    if (this.arrangement?.key !== whole) {
      this.arrangement = { key: whole, made: arrange(this.data, view, options) }
    }
    return this.arrangement.made
  }

  /** A tile that holds a lane, now or once it has come. */
  async tile(step: Step, index: number, lane: number): Promise<Tile | null> {
    if (this.fetched) return this.fetched.once(step, index, lane)
    return this.data.crowd?.tile(step, index) ?? null
  }

  destroy(): void {
    this.fetched?.destroy()
  }

  private read(props: TimelineProps): TimelineData {
    this.fetched?.destroy()
    this.fetched = null
    if (!props.crowd) return dataOf(props)
    const { census, tiles, address } = props.crowd
    this.fetched = new FetchedCrowd(census, tiles, address, this.arrived)
    return dataOfCrowd(this.fetched, props.presentation.gaps)
  }
}

/** The groups of lanes that something is seen of; at first the first one. */
function groupsInSight(sight: { top: number; bottom: number } | undefined, drawn: Scene | null): number[] {
  const groups = new Set([0])
  for (const [index, { top, bottom }] of (drawn?.lanes ?? []).entries()) {
    if (sight && bottom >= sight.top && top <= sight.bottom) groups.add(Math.floor(index / lanesInGroup))
  }
  return [...groups]
}
