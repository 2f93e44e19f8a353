import { pageNow } from '../shell/page-now'
import { Press } from './press'
import { alike, keepStanding } from './standing'

const isPlain = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  !(metaKey || ctrlKey || shiftKey || altKey)

interface Wish {
  selector: string
  href: string | null
  /** Address of the page on which it was asked. */
  page: string
}

/**
 * The picture in `host` while its life is on the way: what is asked of it meanwhile is asked of the living one, and who
 * stands on a mark or a button stands on the same afterwards.
 */
export class Still {
  private readonly listening = new AbortController()
  private readonly press: Press
  private wish: Wish | null = null

  /** @param onLeave is told of what is asked for that leads to another address */
  constructor(
    private readonly host: HTMLElement,
    private readonly onLeave: () => void,
  ) {
    const { signal } = this.listening
    this.press = new Press(host, signal)
    host.addEventListener('click', (event) => this.note(event), { signal })
    document.addEventListener('click', (event) => this.goElsewhere(event), { signal })
  }

  /** Resolves when nothing is being pressed: until then the picture may not be replaced. */
  async free(): Promise<void> {
    await this.press.over()
  }

  /** Runs `mount`, which draws the living picture in place of this one, and asks of that what was asked of this. */
  give(mount: () => void): void {
    this.forget()
    keepStanding(this.host, mount)
    const wish = this.standing()
    if (!wish) return
    const there = this.find(wish.selector)
    // What is a mark of its own in the one may be counted in the other.
    if (there) there.click()
    else this.follow(wish)
  }

  /** The life does not come: links lead where they say. */
  giveUp(): void {
    this.forget()
    const wish = this.standing()
    if (wish) this.follow(wish)
  }

  forget(): void {
    this.listening.abort()
  }

  private note(event: MouseEvent): void {
    const selector = alike(this.host, event.target)
    if (selector === null || !isPlain(event)) return
    event.preventDefault()
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.hasAttribute('data-event') && !link.hasAttribute('aria-current')) this.onLeave()
    this.wish = { selector, href: link?.getAttribute('href') ?? null, page: pageNow() }
  }

  /** Whoever goes on to another page no longer waits for the picture. */
  private goElsewhere(event: MouseEvent): void {
    const { target } = event
    if (!(target instanceof Element) || this.host.contains(target) || !isPlain(event)) return
    if (target.closest('a[href]:not([target], [download], [href^="#"])')) this.wish = null
  }

  private standing(): Wish | null {
    return this.wish?.page === pageNow() ? this.wish : null
  }

  private find(selector: string): HTMLElement | null {
    return this.host.querySelector<HTMLElement>(selector)
  }

  private follow({ href }: Wish): void {
    if (href !== null) window.location.assign(href)
  }
}
