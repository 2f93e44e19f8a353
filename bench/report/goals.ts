import { markdownTable } from './markdown'

/** What was to be reached and what was measured, in the same unit. */
export interface Goal {
  what: string
  measured: number | null
  /** The measured number is to be at most, or at least, this one. */
  most?: number
  least?: number
  /** `×`, `ms`, `kB`; empty for plain numbers. */
  unit: string
}

/** Whether it was reached; null when it was not measured. */
export function isMet({ measured, most, least }: Goal): boolean | null {
  if (measured === null || Number.isNaN(measured)) return null
  return (most === undefined || measured <= most) && (least === undefined || measured >= least)
}

/** How many times the other number one is; null when either was not measured. */
export const ratio = (one: number | null | undefined, other: number | null | undefined): number | null =>
  one === null || one === undefined || other === null || other === undefined || other === 0
    ? null
    : one / other

const shown = (value: number, unit: string) =>
  `${value >= 1000 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(3))}${unit === '' || unit === '×' ? unit : ` ${unit}`}`

/** Goals as Markdown, those that were not measured left out; empty when none was. */
export function goalsTable(goals: readonly Goal[]): string {
  const known = goals.filter((goal) => isMet(goal) !== null)
  if (known.length === 0) return ''
  return markdownTable(
    ['goal', 'to reach', 'measured', 'met'],
    known.map((goal) => [
      goal.what,
      goal.most === undefined ? `≥ ${shown(goal.least ?? 0, goal.unit)}` : `≤ ${shown(goal.most, goal.unit)}`,
      shown(goal.measured ?? Number.NaN, goal.unit),
      isMet(goal) ? 'yes' : 'no',
    ]),
  )
}
