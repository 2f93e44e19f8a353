import type { EventSummary } from '@/core/archive/records'
import type { TimelineData } from '@/core/timeline/data'
import { narrowestWindow, type Window } from '@/core/timeline/domain'
import type { Bucket } from '@/core/timeline/marks'
import type { SceneOptions } from '@/core/timeline/options'
import { cellsInTile, stepOf, type Step } from '@/core/timeline/step'
import type { Tile } from '@/core/timeline/tile'
import { paintBucketPanel, type BucketContent } from './bucket-panel'
import { patchChildren } from './patch'

/** What opening a bucket needs to know of the picture. */
export interface BucketGround {
  data(): TimelineData
  options(bucket: Bucket): SceneOptions
  /** A tile of a crowd, now or once it has come. */
  tile(step: Step, index: number, lane: number): Promise<Tile | null>
}

/** The panel beneath the picture that shows what a bucket holds. */
export class OpenedBucket {
  private content: BucketContent | null = null

  constructor(
    private readonly panel: HTMLElement,
    private readonly ground: BucketGround,
  ) {}

  get bucket(): Bucket | null {
    return this.content?.bucket ?? null
  }

  /** The bucket's days with a little room on either side. */
  surroundings(): Window | null {
    if (!this.content) return null
    const { from, to } = this.content.bucket
    const room = (to - from) * 0.1
    return { from: from - room, to: to + room }
  }

  /** Shows the bucket; of a crowd its events follow once they have come. */
  async open(bucket: Bucket, window: Window): Promise<void> {
    const enterable = bucket.to - bucket.from > 1 && window.to - window.from > narrowestWindow * 1.01
    const { crowd, events } = this.ground.data()
    this.content = {
      bucket,
      enterable,
      events: crowd ? null : events.filter(({ id }) => bucket.ids.includes(id)),
    }
    this.paint()
    this.panel.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
    this.panel.scrollIntoView({ block: 'nearest' })
    if (!crowd) return
    const weightiest = await this.weightiestOf(bucket)
    if (this.bucket !== bucket) return
    this.content = { bucket, enterable, events: weightiest }
    this.paint()
  }

  close(): void {
    this.content = null
    this.paint()
  }

  private paint(): void {
    const { panel, content } = this
    panel.hidden = content === null
    patchChildren(panel, content ? paintBucketPanel(content, this.ground.options(content.bucket)) : [])
  }

  /** From the level whose cells are as wide as the bucket: its key names both. */
  private async weightiestOf({ key, lane }: Bucket): Promise<EventSummary[]> {
    const [, cut = '', digits = ''] = /^\d+:(.+)\.(-?\d+)$/.exec(key) ?? []
    const step = stepOf(cut)
    const laneKey = this.ground.data().crowd?.census.lanes[lane]?.key
    if (!step || laneKey === undefined) return []
    const cell = Number(digits)
    const index = Math.floor(cell / cellsInTile)
    const tile = await this.ground.tile(step, index, lane)
    const ids = tile?.lanes[laneKey]?.tops[cell - index * cellsInTile] ?? []
    return ids.flatMap((id) => tile?.events.find((event) => event.id === id) ?? [])
  }
}
