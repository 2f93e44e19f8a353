import { dayFromIso } from '../../chronology/day'
import { EdtfError, extentOfEdtf, isEdtf } from '../../chronology/edtf'
import { monthNamesOf } from '../../chronology/month-names'
import { fold } from '../../text/fold'
import { RowFault, type ReadingContext } from './imported'

let months: ReadonlyMap<string, number> | null = null

/** Folded names of months, whole and short, in English and in all three Arabic ways. */
function monthNumbers(): ReadonlyMap<string, number> {
  if (months) return months
  const found = new Map<string, number>()
  for (const names of [
    monthNamesOf('en', 'levant'),
    monthNamesOf('en', 'levant', 'short'),
    monthNamesOf('ar', 'levant'),
    monthNamesOf('ar', 'egypt'),
    monthNamesOf('ar', 'maghreb'),
  ])
    names.forEach((name, index) => found.set(fold(name), index + 1))
  months = found
  return found
}

let weekdays: ReadonlySet<string> | null = null

/** Folded names of the days of the week, whole and short, in both languages. */
function weekdayNames(): ReadonlySet<string> {
  if (weekdays) return weekdays
  const found = new Set<string>([fold('يوم')])
  for (const locale of ['en-GB', 'ar'])
    for (const width of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' })
      for (let day = 1; day <= 7; day++) found.add(fold(format.format(Date.UTC(2023, 0, day))))
    }
  weekdays = found
  return found
}

const two = (text: string | number) => String(text).padStart(2, '0')

/** `2022-12-19` out of numbers, or null when there is no such day. */
function dayOf(year: string, month: string | number, day: string | number): string | null {
  const iso = `${year}-${two(month)}-${two(day)}`
  return dayFromIso(iso) === null ? null : iso
}

const isNumber = (word: string) => /^\d{1,4}$/.test(word)

/** The month of a name, or of both its names: «كانون الأول/ديسمبر». */
function monthOf(name: string): number | null {
  const [month, ...others] = name.split('/').map((each) => monthNumbers().get(each.trim()))
  return month === undefined || others.some((other) => other !== month) ? null : month
}

/**
 * 19 December 2022, Monday, December 19th, 2022, 19-Dec-2022, December 2022: the name of a month among one or two numbers, the
 * year last, in Arabic perhaps with its «م».
 */
function readNamed(text: string): string | null {
  const words = text
    .replace(/(?<=^|[\s-])(\d{1,2})(?:st|nd|rd|th)\b/, '$1')
    .replace(/(?<=\d{4})\s*م$/, '')
    .split(/[\s.,،-]+/)
    .filter((word) => word !== '' && !weekdayNames().has(word))
  const year = words.pop() ?? ''
  const days = words.filter(isNumber)
  const month = monthOf(words.filter((word) => !isNumber(word)).join(' '))
  if (month === null || !/^\d{4}$/.test(year) || days.length > 1) return null
  const [day] = days
  return day === undefined ? `${year}-${two(month)}` : dayOf(year, month, day)
}

function readNumbers(written: string, order: ReadingContext['dateOrder']): string | null {
  const text = written.replace(/\s+/g, ' ').replace(/ ?([/.-]) ?/g, '$1')
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\D|$)/.exec(text)
  if (yearFirst) return dayOf(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '')
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (packed) return dayOf(packed[1] ?? '', packed[2] ?? '', packed[3] ?? '')
  const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D|$)/.exec(text)
  if (!yearLast) return null
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), yearLast[3] ?? '']
  const both = first <= 12 && second <= 12 && first !== second
  if (both && order === null)
    throw new RowFault(`“${text}” can be read in two ways: say --dates dmy or --dates mdy.`)
  const dayFirst = both ? order === 'dmy' : first > 12 || first === second
  return dayFirst ? dayOf(year, second, first) : dayOf(year, first, second)
}

/**
 * A date of a cell as EDTF: EDTF itself, ISO 8601 (a clock time is let go), 19 December 2022, December 2022, ١٩ ديسمبر ٢٠٢٢,
 * 2022/12/19, 20221219, 19/12/2022; in digits of any script, the day of the week before it.
 * @throws {RowFault} for anything else, and for numbers that can be read in two ways.
 */
export function readDate(
  cell: string,
  { dateOrder }: Pick<ReadingContext, 'dateOrder'>,
  column: string,
): string {
  const written = cell.trim()
  if (isEdtf(written)) return written
  const text = fold(written)
  // The same in Arabic digits, or among marks of direction.
  const bare = text.toUpperCase()
  if (bare !== written && isEdtf(bare)) return bare
  const clock = /^(-?\d{4}-\d{2}-\d{2})[t ]\d{2}:?\d{2}/.exec(text)?.[1]
  const found =
    clock !== undefined && isEdtf(clock) ? clock : (readNamed(text) ?? readNumbers(text, dateOrder))
  if (found !== null) return found
  const shown = written === '' ? 'is empty' : `has “${written.slice(0, 60)}”`
  throw new RowFault(
    `${column} ${shown}; a date was expected, such as 2022-12-19, 2022-12, 2022, 19 December 2022 or 1994/..`,
  )
}

/** A year, month and day in parts, as far as they are known, as EDTF. @throws {RowFault} when there is no such day. */
export function dateOfParts(year: number, month: number | null, day: number | null, where: string): string {
  const magnitude = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : ''
  const long = Math.abs(year) > 9999
  const edtf =
    (long ? `Y${sign}${magnitude}` : `${sign}${magnitude}`) +
    (month === null ? '' : `-${two(month)}`) +
    (month === null || day === null ? '' : `-${two(day)}`)
  // Only years of four digits have months in EDTF.
  const value = long ? `Y${sign}${magnitude}` : edtf
  if (!Number.isSafeInteger(year) || !isEdtf(value))
    throw new RowFault(`${where} has ${edtf}, which is no date of the calendar.`)
  return value
}

/** From the first to the last of two dates. @throws {RowFault} when they lie the other way round. */
export function intervalOf(from: string, to: string, toColumn: string, fromColumn: string): string {
  try {
    extentOfEdtf(`${from}/${to}`)
    return `${from}/${to}`
  } catch (error) {
    if (error instanceof EdtfError)
      throw new RowFault(`${toColumn} (${to}) cannot be the end of ${fromColumn} (${from}).`)
    throw error
  }
}
