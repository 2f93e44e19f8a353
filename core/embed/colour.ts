/** A colour as `#rrggbb`, lower case. */
export type Colour = `#${string}`

const long = /^#?([0-9a-f]{6})$/i
const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i

/** `#9a2c1b`, `9a2c1b` or `#fa0`, as a colour; null for every other form, also for names and functions of CSS. */
export function readColour(text: string): Colour | null {
  const [, six] = long.exec(text) ?? []
  if (six !== undefined) return `#${six.toLowerCase()}`
  const [, red, green, blue] = short.exec(text) ?? []
  if (red === undefined || green === undefined || blue === undefined) return null
  return `#${(red + red + green + green + blue + blue).toLowerCase()}`
}

const channels = (colour: Colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** Relative luminance, 0 to 1 (WCAG 2.2, sRGB). */
export function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio, 1 to 21 (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** So much of the one colour in the other, channel by channel. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  const under = channels(other)
  const mixed = channels(one).map((value, at) => Math.round(value * share + (under[at] ?? 0) * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** The first of the mixtures, from `share` on towards the one colour, that stands out from `ground` by `least`. */
export function standingOut(
  one: Colour,
  other: Colour,
  share: number,
  ground: Colour,
  least: number,
): Colour {
  for (let part = share; part < 1; part += 0.05) {
    const mixed = mix(one, other, part)
    if (contrast(mixed, ground) >= least) return mixed
  }
  return one
}
