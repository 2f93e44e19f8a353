const signs = ['data-event', 'data-more', 'data-action', 'data-preset'] as const
const pictureSwitch = '.tl-picture-switch'

/** What is alike in the server's picture and in the living one, as a selector. */
function alike(host: HTMLElement, target: EventTarget | null): string | null {
  const part =
    target instanceof Element && host.contains(target)
      ? target.closest([...signs.map((sign) => `[${sign}]`), pictureSwitch].join())
      : null
  if (!part) return null
  const sign = signs.find((name) => part.hasAttribute(name))
  return sign ? `[${sign}="${CSS.escape(part.getAttribute(sign) ?? '')}"]` : pictureSwitch
}

/**
 * The server's picture in `host` while its life is on the way: what is asked of it meanwhile is asked of the living one, and
 * who stands on a mark or a button stands on the same afterwards.
 */
export class Still {
  private readonly listening = new AbortController()
  private asked: { selector: string; href: string | null } | null = null

  constructor(private readonly host: HTMLElement) {
    host.addEventListener('click', (event) => this.note(event), { signal: this.listening.signal })
  }

  /** Runs `mount`, which draws the living picture in place of this one, and asks of that what was asked of this. */
  give(mount: () => void): void {
    const focused = alike(this.host, document.activeElement)
    this.forget()
    mount()
    if (focused !== null) this.find(focused)?.focus({ preventScroll: true })
    if (this.asked) {
      const there = this.find(this.asked.selector)
      // What is a mark of its own in the one may be counted in the other.
      if (there) there.click()
      else this.follow()
    }
  }

  /** The life does not come: links lead where they say. */
  giveUp(): void {
    this.forget()
    this.follow()
  }

  forget(): void {
    this.listening.abort()
  }

  private note(event: MouseEvent): void {
    const selector = alike(this.host, event.target)
    if (selector === null || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    const link = event.target instanceof Element ? event.target.closest('a') : null
    this.asked = { selector, href: link?.getAttribute('href') ?? null }
  }

  private find(selector: string): HTMLElement | null {
    return this.host.querySelector<HTMLElement>(selector)
  }

  private follow(): void {
    if (this.asked?.href) window.location.assign(this.asked.href)
  }
}
