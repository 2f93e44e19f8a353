import { colours } from '../timeline/painters/colours'
import { contrast, mix, standingOut, type Colour } from './colour'
import {
  leastOfSigns,
  leastOfText,
  schemeOf,
  schemes,
  usualColours,
  type Scheme,
  type Theming,
} from './theming'

type Variables = Record<`--${string}`, string>

const block = (selector: string, variables: Record<string, string>) =>
  `${selector}{${Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`

/** Text lies on it: as much of the accent as leaves the ink readable. */
function tint(accent: Colour, paper: Colour, ink: Colour, share: number): Colour {
  for (let part = share; part > 0; part -= 0.03) {
    const mixed = mix(accent, paper, part)
    if (contrast(mixed, ink) >= leastOfText) return mixed
  }
  return paper
}

function accented(accent: Colour, paper: Colour, ink: Colour): { page: Variables; picture: Variables } {
  return {
    page: { '--accent': accent, '--chosen': accent, '--marker': tint(accent, paper, ink, 0.3) },
    picture: { '--tl-accent': accent, '--tl-tint': tint(accent, paper, ink, 0.14) },
  }
}

/** Every colour of an embed made from paper and ink, so that each can be told from what it lies on. */
function papered(paper: Colour, ink: Colour, scheme: Scheme): { page: Variables; picture: Variables } {
  const muted = standingOut(ink, paper, 0.65, paper, leastOfText)
  const rule = mix(ink, paper, 0.2)
  const hues = Object.entries(colours[scheme].families).map(([family, hue]): [`--${string}`, Colour] => [
    `--tl-${family}-hue`,
    standingOut(ink, asColour(hue), 0, paper, leastOfSigns),
  ])
  return {
    page: { '--paper': paper, '--ink': ink, '--muted': muted, '--rule': rule },
    picture: {
      '--tl-paper': paper,
      '--tl-ink': ink,
      '--tl-soft': muted,
      '--tl-rule': rule,
      '--tl-grid': mix(ink, paper, 0.09),
      '--tl-ground': mix(ink, paper, 0.05),
      '--tl-hover': mix(ink, paper, 0.06),
      ...Object.fromEntries(hues),
    },
  }
}

const asColour = (text: string): Colour => `#${text.replace('#', '')}`

/** Rules for one scheme: in every case, or where the page and the reader's device ask for that scheme. */
function inScheme(scheme: Scheme, page: Variables, picture: Variables): string {
  const other = scheme === 'light' ? 'dark' : 'light'
  const rules = (root: string) => `${block(root, page)}${block(`${root} .tl`, picture)}`
  return `${rules(`:root[data-theme='${scheme}']`)}@media (prefers-color-scheme:${scheme}){${rules(`:root:not([data-theme='${other}'])`)}}`
}

/**
 * The style sheet of a theming, empty where nothing is asked for. Its values are ours, made from numbers that were read: no
 * word of an address gets into it.
 */
export function themingCss({ accent, paper, ink, fontSize, radius }: Theming): string {
  const parts: string[] = []
  if (fontSize !== null) parts.push(block('html', { 'font-size': `${fontSize}px` }))
  if (radius !== null) parts.push(block(':root', { '--radius': `${radius}px` }))
  if (paper !== null && ink !== null) {
    const scheme = schemeOf(paper, ink)
    const base = papered(paper, ink, scheme)
    // The usual accent may be hard to tell from another paper.
    const sure = accent ?? standingOut(ink, usualColours[scheme].accent, 0, paper, leastOfSigns)
    const { page, picture } = accented(sure, paper, ink)
    // Said three times over, so that it holds in either scheme.
    const root = ':root:root:root'
    parts.push(block(root, { ...base.page, ...page, 'color-scheme': scheme }))
    parts.push(block(`${root} .tl`, { ...base.picture, ...picture }))
  } else if (accent !== null) {
    for (const scheme of schemes) {
      const usual = usualColours[scheme]
      if (contrast(accent, usual.paper) < leastOfSigns) continue
      const { page, picture } = accented(accent, usual.paper, usual.ink)
      parts.push(inScheme(scheme, page, picture))
    }
  }
  return parts.join('')
}
