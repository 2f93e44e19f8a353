type Cell = string | number | null

const line = (cells: readonly Cell[]) => `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`

/** A table in Markdown; columns that hold numbers are set to the right, null is a dash. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const numeric = heads.map((_, i) => rows.some((row) => typeof row[i] === 'number'))
  return [line(heads), line(numeric.map((is) => (is ? '---:' : '---'))), ...rows.map(line)].join('\n')
}
