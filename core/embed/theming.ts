import { contrast, luminance, readColour, type Colour } from './colour'

/** The parameters of an embed's address that theme it. */
export const themingNames = ['accent', 'paper', 'ink', 'font-size', 'radius'] as const
export type ThemingName = (typeof themingNames)[number]

/** What an address asks an embed to look like; null leaves it as it is. Paper and ink are both given or neither is. */
export interface Theming {
  accent: Colour | null
  paper: Colour | null
  ink: Colour | null
  /** Px of the text beside the picture. */
  fontSize: number | null
  /** Px by which corners are round. */
  radius: number | null
}

export interface ThemingProblem {
  parameter: ThemingName
  value: string
  reason: 'not-a-colour' | 'not-a-size' | 'hard-to-read'
}

/** What an embed has where its address says nothing; the same as in components/embed/style.css (a test compares them). */
export const usualColours = {
  light: { paper: '#fbfaf5', ink: '#1c1a17', accent: '#9a2c1b' },
  dark: { paper: '#161513', ink: '#ece7dc', accent: '#f0937c' },
} as const satisfies Record<string, Record<'paper' | 'ink' | 'accent', Colour>>
export type Scheme = keyof typeof usualColours
export const schemes = ['light', 'dark'] as const

/** Contrast of text with its ground, and of everything else that must be told apart (WCAG 2.2, AA). */
export const leastOfText = 4.5
export const leastOfSigns = 3

const sizes = { 'font-size': { least: 12, most: 24 }, radius: { least: 0, most: 24 } } as const

/** Light or dark: what the paper is beside the ink. */
export const schemeOf = (paper: Colour, ink: Colour): Scheme =>
  luminance(paper) < luminance(ink) ? 'dark' : 'light'

const better = (ground: Colour, choices: readonly Colour[]) =>
  choices.toSorted((a, b) => contrast(b, ground) - contrast(a, ground))[0] ?? ground

/** Whether the accent can be told from the paper in some scheme that the embed may be shown in. */
function seen(accent: Colour, { paper }: Pick<Theming, 'paper'>, scheme: Scheme | null): boolean {
  const papers = paper ? [paper] : (scheme ? [scheme] : schemes).map((each) => usualColours[each].paper)
  return papers.some((each) => contrast(accent, each) >= leastOfSigns)
}

/**
 * What an address asks an embed to look like, and what of it cannot be used. Colours are `rrggbb` or `rgb` in hexadecimal,
 * with or without `#`; sizes whole px. Of paper and ink the one that is missing is chosen to suit the other; what could not
 * be read is refused. `scheme` is what the view's theme fixes.
 */
export function readTheming(
  parameters: URLSearchParams,
  scheme: Scheme | null,
): { theming: Theming; problems: ThemingProblem[] } {
  const problems: ThemingProblem[] = []
  const valueOf = (name: ThemingName) => parameters.get(name)?.trim().slice(0, 40) ?? ''
  const refuse = (parameter: ThemingName, reason: ThemingProblem['reason']): null => {
    problems.push({ parameter, value: valueOf(parameter), reason })
    return null
  }
  const colour = (name: 'accent' | 'paper' | 'ink') =>
    valueOf(name) === '' ? null : (readColour(valueOf(name)) ?? refuse(name, 'not-a-colour'))
  const size = (name: 'font-size' | 'radius') => {
    const value = valueOf(name)
    if (value === '') return null
    const { least, most } = sizes[name]
    const px = /^\d{1,2}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : -1
    return px >= least && px <= most ? px : refuse(name, 'not-a-size')
  }
  const [given, written] = [colour('paper'), colour('ink')]
  const usual = schemes.map((each) => usualColours[each])
  const paper =
    given ??
    (written &&
      better(
        written,
        usual.map((each) => each.paper),
      ))
  const ink =
    written ??
    (given &&
      better(
        given,
        usual.map((each) => each.ink),
      ))
  const readable = paper === null || ink === null || contrast(paper, ink) >= leastOfText
  if (!readable) refuse(written ? 'ink' : 'paper', 'hard-to-read')
  const both = readable ? { paper, ink } : { paper: null, ink: null }
  const accent = colour('accent')
  return {
    theming: {
      ...both,
      accent: accent === null || seen(accent, both, scheme) ? accent : refuse('accent', 'hard-to-read'),
      fontSize: size('font-size'),
      radius: size('radius'),
    },
    problems,
  }
}

/** The parameters that ask for this, in one order; `readTheming` gives the same back. */
export function writeTheming({ accent, paper, ink, fontSize, radius }: Theming): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [name, colour] of [
    ['accent', accent],
    ['paper', paper],
    ['ink', ink],
  ] as const)
    if (colour !== null) parameters.set(name, colour.slice(1))
  if (fontSize !== null) parameters.set('font-size', String(fontSize))
  if (radius !== null) parameters.set('radius', String(radius))
  return parameters
}
