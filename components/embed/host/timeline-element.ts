import { readFragment, writeFragment } from '@/core/embed/fragment'
import { messages, readEvent, readSize } from '@/core/embed/messages'
import { frameReferrer, frameSandbox } from '@/core/embed/snippet'

/** Px that a frame has before it has told its own. */
const firstHeight = 480
/** Px that a frame may ask for, unless its element says otherwise. */
const bounds = { least: 120, most: 12_000 }

const watched = ['src', 'title', 'height', 'min-height', 'max-height', 'sync-url'] as const
type Attribute = (typeof watched)[number]

/**
 * `<sanad-timeline src="…/embed?…">` in other people's pages: a frame as high as its timeline needs. What stands inside it
 * is for readers without scripts.
 *
 * `height`: px, instead of what the timeline needs · `min-height`, `max-height`: px between which it may be ·
 * `title`: what the frame is called · `sync-url`: a name; the page's address then says `#name=event` of the chosen event,
 * and may choose one that way. Whenever the reader chooses, the element emits `sanad-choose` with `detail.event`.
 */
export class TimelineElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = watched
  private frame: HTMLIFrameElement | null = null
  /** The `src` that the frame is for. */
  private framed: string | null = null
  /** Px that the frame has asked for. */
  private asked: number | null = null
  private listening: AbortController | null = null

  connectedCallback(): void {
    const listening = new AbortController()
    this.listening = listening
    const { signal } = listening
    window.addEventListener('message', (event) => this.hear(event), { signal })
    window.addEventListener('hashchange', () => this.followAddress(), { signal })
    this.show()
  }

  disconnectedCallback(): void {
    this.listening?.abort()
    this.listening = null
    // Put back it would load anew, and the page's address may name another event by then.
    this.framed = null
  }

  /** Moved as a whole, nothing is loaded anew. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(): void {
    if (this.listening) this.show()
  }

  private get(name: Attribute): string | null {
    const value = this.getAttribute(name)?.trim() ?? ''
    return value === '' ? null : value
  }

  private px(name: Attribute): number | null {
    const value = Number.parseInt(this.get(name) ?? '', 10)
    return value > 0 ? value : null
  }

  /** Under which name the page's address tells of the chosen event; null when it does not. */
  private get addressName(): string | null {
    return this.hasAttribute('sync-url') ? (this.get('sync-url') ?? 'event') : null
  }

  private get source(): string | null {
    const given = this.get('src')
    if (given === null || !URL.canParse(given, document.baseURI)) return null
    const address = new URL(given, document.baseURI)
    if (!/^https?:$/.test(address.protocol)) return null
    const chosen = this.addressName === null ? null : readFragment(window.location.hash, this.addressName)
    if (chosen !== null) address.searchParams.set('event', chosen)
    return address.href
  }

  private show(): void {
    const source = this.source
    // What is chosen is told to a frame that is there: loading it anew would lose its place.
    if (source === null || !this.frame || this.framed !== this.get('src')) this.put(source)
    if (!this.frame) return
    this.frame.title = this.get('title') ?? 'Sanad'
    this.fit()
  }

  /** Another address is another frame: a step of one that is there would be one in the browser's history. */
  private put(source: string | null): void {
    this.frame = source === null ? null : this.made(source)
    this.framed = source === null ? null : this.get('src')
    const room = this.shadowRoot ?? (this.frame && this.attachShadow({ mode: 'open' }))
    room?.replaceChildren(this.frame ?? document.createElement('slot'))
  }

  private made(source: string): HTMLIFrameElement {
    const frame = document.createElement('iframe')
    frame.loading = 'lazy'
    frame.referrerPolicy = frameReferrer
    frame.setAttribute('sandbox', frameSandbox)
    Object.assign(frame.style, { display: 'block', width: '100%', border: '0' })
    frame.src = source
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block'
    return frame
  }

  private fit(): void {
    const [least, most] = [this.px('min-height') ?? bounds.least, this.px('max-height') ?? bounds.most]
    const needed = Math.max(least, Math.min(most, this.asked ?? firstHeight))
    if (this.frame) this.frame.style.height = `${this.px('height') ?? needed}px`
  }

  /** Only the window of the frame itself is listened to, wherever it may have gone. */
  private hear({ source, data }: MessageEvent<unknown>): void {
    const { frame } = this
    if (!frame || source === null || source !== frame.contentWindow) return
    const height = readSize(data)
    if (height !== null) {
      this.asked = Math.ceil(height)
      this.fit()
    }
    const chosen = readEvent(data, 'chosen')
    if (chosen) this.tell(chosen.event)
  }

  private tell(event: string | null): void {
    const name = this.addressName
    if (name !== null) {
      const { pathname, search, hash } = window.location
      const address = `${pathname}${search}${writeFragment(hash, name, event)}`
      window.history.replaceState(window.history.state, '', address)
    }
    this.dispatchEvent(new CustomEvent('sanad-choose', { detail: { event }, bubbles: true }))
  }

  private followAddress(): void {
    const name = this.addressName
    if (name === null) return
    const event = readFragment(window.location.hash, name)
    // A sandboxed frame has no origin that could be named.
    this.frame?.contentWindow?.postMessage({ type: messages.choose, event }, '*')
  }
}
