import type { Bucket, Mark } from '@/core/timeline/marks'
import type { Scene } from '@/core/timeline/scene'
import { bucketKey, stopsOf } from './stops'

/** What the page keeps over the canvas for one mark or bucket: a link that can be focused, pointed at and followed. */
interface Link {
  element: HTMLAnchorElement
  box: string
  name: string
}

interface Wanted {
  key: string
  href: string
  name: string
  chosen: boolean
  left: number
  right: number
  top: number
  bottom: number
  apply(element: HTMLAnchorElement): void
}

const ofMark = (mark: Mark): Wanted => ({
  key: mark.id,
  href: mark.href,
  name: mark.name,
  chosen: mark.chosen,
  left: mark.hit.left - 4,
  right: mark.hit.right + 4,
  top: mark.hit.top,
  bottom: mark.hit.bottom,
  apply: (element) => element.setAttribute('data-event', mark.id),
})

const ofBucket = (bucket: Bucket): Wanted => ({
  key: bucketKey(bucket.key),
  href: bucket.href,
  name: bucket.name,
  chosen: bucket.chosen,
  left: bucket.left,
  right: bucket.right,
  top: bucket.y + 3,
  bottom: bucket.y + 27,
  apply: (element) => {
    element.setAttribute('data-more', bucket.key)
    element.setAttribute('aria-haspopup', 'dialog')
  },
})

/** The accessible picture: a link for every mark and bucket in sight, in the order of time, over the canvas. */
export class Links {
  private readonly links = new Map<string, Link>()
  private roving: string | null = null
  /** The focused link of what is no longer in sight. */
  private away: string | null = null

  constructor(private readonly layer: HTMLElement) {}

  /** Brings the links in line with the scene; `orderly` also puts them in the order of time, which may wait. */
  show(scene: Scene, sight: { top: number; bottom: number }, orderly: boolean): void {
    const wanted = [...scene.marks.map(ofMark), ...scene.buckets.map(ofBucket)].filter(
      ({ top, bottom, left, right }) =>
        bottom >= sight.top && top <= sight.bottom && right >= 0 && left <= scene.width,
    )
    const keys = new Set(wanted.map(({ key }) => key))
    const focused = document.activeElement
    for (const [key, { element }] of this.links) {
      if (keys.has(key)) continue
      if (element === focused) {
        // Who stands on a mark that has moved out of sight keeps standing on it, not where it was.
        this.putAway(key, element)
        continue
      }
      element.remove()
      this.links.delete(key)
    }
    for (const one of wanted) this.place(one)
    if (orderly) this.order(scene)
  }

  get(key: string): HTMLAnchorElement | null {
    return this.links.get(key)?.element ?? null
  }

  /** Leaves one link in the order of the Tab key: the given one, else the first. */
  rove(key: string | null): void {
    const next = key !== null && this.links.has(key) ? key : (this.links.keys().next().value ?? null)
    if (next === this.roving && next !== null && this.links.get(next)?.element.tabIndex === 0) return
    const before = this.roving === null ? undefined : this.links.get(this.roving)
    before?.element.setAttribute('tabindex', '-1')
    if (next !== null) this.links.get(next)?.element.setAttribute('tabindex', '0')
    this.roving = next
  }

  /** Whether the focus is on a link of what is no longer drawn. */
  get stranded(): boolean {
    return this.away !== null && this.get(this.away) === document.activeElement
  }

  private putAway(key: string, element: HTMLElement): void {
    if (this.away === key) return
    this.away = key
    element.style.transform = 'translate(-200vw, 0)'
    const link = this.links.get(key)
    if (link) link.box = ''
  }

  private dropAway(key: string, element: HTMLElement): void {
    // A window that loses the focus keeps its active element.
    if (this.away !== key || document.activeElement === element) return
    this.away = null
    this.links.delete(key)
    // Not within the event: what takes the focus now is not there yet.
    queueMicrotask(() => element.remove())
  }

  private place(wanted: Wanted): void {
    if (wanted.key === this.away) this.away = null
    const known = this.links.get(wanted.key)
    const link = known ?? { element: document.createElement('a'), box: '', name: '' }
    const { element } = link
    if (!known) {
      element.setAttribute('tabindex', '-1')
      wanted.apply(element)
      element.addEventListener('blur', () => this.dropAway(wanted.key, element))
      this.links.set(wanted.key, link)
      this.layer.append(element)
    }
    const [x, y] = [Math.round(wanted.left), Math.round(wanted.top)]
    const [width, height] = [Math.round(wanted.right - wanted.left), Math.round(wanted.bottom - wanted.top)]
    const box = `${x} ${y} ${width} ${height}`
    if (box !== link.box) {
      const { style } = element
      style.transform = `translate(${x}px, ${y}px)`
      style.width = `${width}px`
      style.height = `${height}px`
      link.box = box
    }
    const name = `${wanted.chosen} ${wanted.href} ${wanted.name}`
    if (name === link.name) return
    link.name = name
    element.className = wanted.chosen ? 'tl-link tl-chosen' : 'tl-link'
    element.href = wanted.href
    element.title = wanted.name
    element.setAttribute('aria-label', wanted.name)
    if (wanted.chosen) element.setAttribute('aria-current', 'true')
    else element.removeAttribute('aria-current')
  }

  private order(scene: Scene): void {
    let place: Element | null = this.layer.firstElementChild
    for (const { key } of stopsOf(scene)) {
      const element = this.links.get(key)?.element
      if (!element) continue
      if (element === place) place = place.nextElementSibling
      // Moving the focused element would take the focus from it.
      else if (element !== document.activeElement) this.layer.insertBefore(element, place)
    }
  }
}
