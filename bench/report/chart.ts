import { scaleLog } from 'd3'

/** A bar; null is drawn as words in its place. */
export interface Bar {
  name: string
  value: number | null
  /** Set apart from the others. */
  ours: boolean
}

/** Bars that belong together, under a heading. */
export interface BarGroup {
  heading: string
  bars: readonly Bar[]
}

const width = 760
const names = 190
const line = 20
const gap = 34
const room = 80

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Bars side by side on one logarithmic scale, as SVG; the unit is named in the title, `missing` says what null means. */
export function barChart(title: string, groups: readonly BarGroup[], missing: string): string {
  const values = groups
    .flatMap(({ bars }) => bars.map(({ value }) => value))
    .filter((value): value is number => value !== null && value > 0)
  const least = Math.min(...values, 10)
  const scale = scaleLog([least / 2, Math.max(...values, least * 10)], [0, width - names - room])
  const rows: string[] = []
  let y = gap + 8
  for (const { heading, bars } of groups) {
    rows.push(`<text x="0" y="${y}" font-weight="600">${escaped(heading)}</text>`)
    y += 8
    for (const { name, value, ours } of bars) {
      const middle = y + line / 2 + 4
      rows.push(`<text x="${names - 8}" y="${middle}" text-anchor="end">${escaped(name)}</text>`)
      const length = value === null ? 0 : Math.max(1, scale(value))
      if (value !== null)
        rows.push(
          `<rect x="${names}" y="${y + 3}" width="${length.toFixed(1)}" height="${line - 6}" fill="${ours ? '#0a6b64' : '#c9ccd0'}"/>`,
        )
      rows.push(
        `<text x="${(names + length + 6).toFixed(1)}" y="${middle}" fill="#5a6068">${value === null ? escaped(missing) : value}</text>`,
      )
      y += line
    }
    y += gap
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="${escaped(title)}"><rect width="100%" height="100%" fill="white"/><text x="0" y="18" font-size="14" font-weight="600">${escaped(title)}</text>${rows.join('')}</svg>\n`
}
