import type { TimelineData } from '@/core/timeline/data'
import { overviewOf } from '@/core/timeline/overview'
import type { SceneOptions } from '@/core/timeline/options'
import { paintLegend } from '@/core/timeline/painters/legend'
import { paintOverview } from '@/core/timeline/painters/overview'
import { paintKeys, paintTools, toolState } from '@/core/timeline/painters/tools'
import type { Scene } from '@/core/timeline/scene'
import type { Frame } from './frame'
import { paintHeadings, placeHeadings } from './headings'
import { patch, patchChildren } from './patch'

interface Shown {
  drawn: Scene
  data: TimelineData
  options: SceneOptions
  /** Px between which the picture is in sight. */
  sight: { top: number; bottom: number }
  expanded: boolean
  keysShown: boolean
}

/** Everything beside the canvas: painted again only when it would look different, as it seldom does while panning. */
export class Beside {
  private painted = { overview: '', tools: '', headings: '' }

  constructor(private readonly frame: Frame) {}

  /** What was painted before no longer counts. */
  renew(): void {
    this.painted = { overview: '', tools: '', headings: '' }
  }

  show(shown: Shown): void {
    this.showHeadings(shown)
    this.showOverview(shown)
    this.showTools(shown)
  }

  private showHeadings({ drawn, sight, options }: Shown): void {
    const lanes = drawn.lanes.map(({ key, top, collapsed }) => `${key} ${top} ${collapsed}`).join()
    if (!this.changed('headings', `${sight.top} ${sight.bottom} ${lanes}`)) return
    patchChildren(this.frame.headings, paintHeadings(drawn, sight, options.words))
    placeHeadings(this.frame.headings)
  }

  private showOverview({ drawn, data, options }: Shown): void {
    if (!this.changed('overview', String(drawn.width))) return
    const strip = overviewOf(data, drawn.width, options)
    patch(this.frame.overviewSvg, paintOverview(strip, options.axis, options.words.overview, null))
    patch(this.frame.legend, paintLegend(drawn.legend, options.prefix, options.axis))
  }

  private showTools({ drawn, data, options, expanded, keysShown }: Shown): void {
    const state = toolState(data, drawn, { expanded, keysShown })
    if (!this.changed('tools', `${JSON.stringify(state)} ${drawn.earlier.text} ${drawn.later.text}`)) return
    const { tools, keys } = this.frame
    const focused = tools.contains(document.activeElement) ? document.activeElement : null
    patchChildren(tools, paintTools(drawn, options.words, state))
    if (focused && !focused.isConnected) {
      // Who has gone to the last of the later events goes on among the events.
      const next = focused.getAttribute('data-action') === 'earlier' ? 'previous' : 'next'
      tools.querySelector<HTMLElement>(`[data-action=${next}]`)?.focus()
    }
    const leaves = !keysShown && keys.contains(document.activeElement)
    keys.hidden = !keysShown
    if (leaves) tools.querySelector<HTMLElement>('[data-action=keys]')?.focus()
    if (keysShown) patchChildren(keys, paintKeys(options.words))
  }

  private changed(part: keyof Beside['painted'], key: string): boolean {
    if (this.painted[part] === key) return false
    this.painted[part] = key
    return true
  }
}
