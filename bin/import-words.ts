import path from 'node:path'
import type { RowReport, Summary } from '@/server/archive/importing/report'

const count = (number: number) => number.toLocaleString('en')

/** A row and what became of it. */
export function lineOf({ file, row, line, column, fate, words, remark }: RowReport): string {
  const place = column > 1 ? `${line}:${column}` : String(line)
  return `${file}:${place}: row ${row} ${fate}: ${words.replace(/[\p{Cc}\p{Cf}]/gu, ' ')}${remark ? ` (${remark})` : ''}\n`
}

/** Files of a folder that are left, by name. */
export function othersIn(folder: string, files: readonly string[]): string {
  const shown = files.slice(0, 5).map((file) => path.relative(folder, file))
  const more = files.length > shown.length ? ` and ${count(files.length - shown.length)} more` : ''
  return `${folder}: left, as the name tells of no format: ${shown.join(', ')}${more}; what is text can be given by its own name with --format\n`
}

/** What an import came to. */
export function sumOf(summary: Summary, isDry: boolean): string {
  const { file, format, rows, kept, added, refused, before, resumedAt, seconds } = summary
  const left = rows - kept - refused
  if (before) {
    const others = refused > 0 ? `; ${count(refused)} were refused` : ''
    return `${file}: imported before (${count(kept)} rows, ${count(added)} of them new then${others}); nothing to do\n`
  }
  const took = seconds.reading + seconds.showing
  const rate = took > 0 ? `, ${count(Math.round((rows - resumedAt) / took))} a second` : ''
  const parts =
    seconds.showing > 0
      ? ` (${seconds.reading.toFixed(1)} s to copy in, ${seconds.showing.toFixed(1)} s to show)`
      : ''
  const resumed = resumedAt > 0 ? `; an earlier run had read ${count(resumedAt)}` : ''
  const fates = isDry
    ? `${count(kept)} would be kept, ${count(refused)} refused`
    : `${count(kept)} kept (${count(added)} new, ${count(kept - added)} known), ${count(refused)} refused`
  const others = left > 0 ? `, ${count(left)} left` : ''
  return `${file}: ${format}, ${count(rows)} rows: ${fates}${others} in ${took.toFixed(1)} s${rate}${parts}${resumed}\n`
}
