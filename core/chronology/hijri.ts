import { toDayNumber, type DayNumber } from './day'

let formatter: Intl.DateTimeFormat | null = null

function hijriOf(day: DayNumber): { year: number; month: number; day: number } {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const parts = formatter.formatToParts(day * 86_400_000)
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value.replace(/\D/g, ''))
  return { year: part('year'), month: part('month'), day: part('day') }
}

/**
 * Day number of a date of the Islamic calendar (Umm al-Qura, which ICU has for 1300–1600 AH; the civil rule elsewhere), or null when the month has no such day. Where
 * the moon was sighted a day later the true day differs by one.
 * The first guess is the mean lunar calendar: epoch 16 July 622 Julian (day -492148 from 1970), 29.530589 days a month.
 */
export function dayFromHijri(year: number, month: number, day: number): DayNumber | null {
  if (month < 1 || month > 12 || day < 1 || day > 30) return null
  const guess = Math.round(-492_148 + ((year - 1) * 12 + month - 1) * 29.530_589 + day - 1)
  for (const off of [0, 1, -1, 2, -2, 3, -3]) {
    const candidate = toDayNumber(guess + off)
    const found = hijriOf(candidate)
    if (found.year === year && found.month === month && found.day === day) return candidate
  }
  return null
}

/** Year of the Islamic calendar in which a day lies. */
export function hijriYearOf(day: DayNumber): number {
  return hijriOf(day).year
}

/** First and last day of a month of the Islamic calendar, or null outside the calendar. */
export function hijriMonth(year: number, month: number): readonly [first: DayNumber, last: DayNumber] | null {
  const first = dayFromHijri(year, month, 1)
  if (first === null) return null
  return [first, dayFromHijri(year, month, 30) ?? toDayNumber(first + 28)]
}
