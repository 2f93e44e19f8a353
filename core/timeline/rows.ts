/** Rows that stretches are put into so that none overlap; a stretch is px along time. */
export class Rows {
  private readonly rows: { from: number; to: number }[][] = []

  get count(): number {
    return this.rows.length
  }

  /** Puts the stretch into the first of `limit` rows with room for it; null when none has. */
  place(from: number, to: number, limit: number): number | null {
    for (let index = 0; index < limit; index++) {
      const row = (this.rows[index] ??= [])
      const at = insertionPoint(row, from)
      const before = row[at - 1]
      const after = row[at]
      if ((before && before.to > from) || (after && after.from < to)) continue
      row.splice(at, 0, { from, to })
      return index
    }
    return null
  }
}

function insertionPoint(row: readonly { from: number }[], from: number): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
