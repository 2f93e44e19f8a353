import type { Arrangement } from '@/core/timeline/arrange'
import { levelAt, tilesOf } from '@/core/timeline/arrange-crowd'
import { crowdFrom, zoomOf, type TimelineData, type Viewport } from '@/core/timeline/data'
import { dataOf, dataOfCrowd } from '@/core/timeline/many'
import type { SceneOptions } from '@/core/timeline/options'
import type { TimelineProps } from '@/core/timeline/props'
import { lanesInGroup } from '@/core/timeline/stored-crowd'
import type { Step } from '@/core/timeline/step'
import type { Tile } from '@/core/timeline/tile'
import { FetchedCrowd } from './fetched-crowd'
import { FewHoldings, type Hold, type Holdings, type Seen } from './holdings'

/** Many events, in memory or fetched: what is looked at is placed anew for each window, what is missing is sent for. */
class CrowdHoldings implements Holdings {
  data: TimelineData
  private fetched: FetchedCrowd | null = null

  constructor(
    props: TimelineProps,
    private readonly arrived: () => void,
  ) {
    this.data = this.read(props)
  }

  renew(props: TimelineProps): void {
    this.data = this.read(props)
  }

  arranged(view: Viewport, options: SceneOptions, _key: string, seen: Seen): Arrangement {
    const step = levelAt(zoomOf(this.data, view))
    const { first, last } = tilesOf(view.window, step)
    this.fetched?.want({ step, first, last, groups: groupsInSight(seen), window: view.window })
    return this.data.arrange(view, options)
  }

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
function groupsInSight({ sight, drawn }: Seen): number[] {
  const groups = new Set([0])
  for (const [index, { top, bottom }] of (drawn?.lanes ?? []).entries()) {
    if (bottom >= sight.top && top <= sight.bottom) groups.add(Math.floor(index / lanesInGroup))
  }
  return [...groups]
}

/** Holds however many events there are. */
export const holdAny: Hold = (props, arrived) =>
  props.crowd || props.events.length >= crowdFrom ? new CrowdHoldings(props, arrived) : new FewHoldings(props)
