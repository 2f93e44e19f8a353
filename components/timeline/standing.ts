const signs = ['data-event', 'data-more', 'data-action', 'data-preset'] as const
const pictureSwitch = '.tl-picture-switch'

/** What is alike in the server's picture and in the living one, as a selector. */
export function alike(host: HTMLElement, target: EventTarget | null): string | null {
  const part =
    target instanceof Element && host.contains(target)
      ? target.closest([...signs.map((sign) => `[${sign}]`), pictureSwitch].join())
      : null
  if (!part) return null
  const sign = signs.find((name) => part.hasAttribute(name))
  return sign ? `[${sign}="${CSS.escape(part.getAttribute(sign) ?? '')}"]` : pictureSwitch
}

/** Puts the focus on what a selector names in the living picture, or where Tab leads in it: what it names may be counted there. */
export function standOn(host: HTMLElement, selector: string, options?: FocusOptions): void {
  const there = host.querySelector<HTMLElement>(selector)
  const next = there ?? host.querySelector<HTMLElement>('.tl-links [tabindex="0"]')
  next?.focus(options)
}

/** Runs `mount`, which draws the living picture in place of the server's; who stands on a mark or a button stays on it. */
export function keepStanding(host: HTMLElement, mount: () => void): void {
  const selector = alike(host, document.activeElement)
  mount()
  if (selector !== null) standOn(host, selector, { preventScroll: true })
}
