/** The value in the middle of the sorted values (of an even number, the mean of the two); NaN of none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The value below which the given share (0–1) of the values lies, between neighbours by straight line; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** Three significant digits: more of a time measured on a shared machine means nothing. */
export const rounded = (value: number): number => Number(value.toPrecision(3))
