import { isEdtf } from '@/core/chronology/edtf'
import { addDays, dayFromIso, isoFromDay } from '@/core/chronology/day'
import type { DateMention } from '../extraction'
import type { FoundDate } from './scan'
import type { Readings } from './readings'
import { readers } from './readers'
import { areTwins } from './twins'

/**
 * Joins neighbours that one expression makes of two dates (من … إلى, between … and, 2018-2019, the spring and summer), and
 * opens the interval of a date that something has held since.
 */
export function joinNeighbours(found: readonly FoundDate[], readings: Readings): DateMention[] {
  const joined: DateMention[] = []
  for (let i = 0; i < found.length; i++) {
    const first = found[i]
    const second = found[i + 1]
    if (!first) break
    const interval = second ? intervalOf(first, second, readings) : null
    if (interval) {
      joined.push(interval)
      i++
    } else joined.push(openedSince(first, readings))
  }
  return joined
}

type Link = 'range' | 'pair' | null

/** How the words between two dates tie them: `range` to an interval, `pair` only where both are seasons or weekdays. */
function linkOf(first: FoundDate, second: FoundDate, readings: Readings): Link {
  const gap = second.from - first.to
  const isAttached = gap === 0 && readings.tokens.startOf(second.from) < second.date.start
  if (!isAttached && gap !== 1) return null
  if (!isAttached) {
    const joint = readings.tokens.textOf(first.to)
    const isRange =
      joint === '-' || (joint === '/' && first.date.rule === 'year') || readings.is(first.to, 'to')
    if (isRange) return 'range'
    if (!readings.is(first.to, 'and')) return null
  }
  const between = [first.from - 2, first.from - 1, first.from].some((i) => readings.is(i, 'between'))
  return between ? 'range' : 'pair'
}

function intervalOf(first: FoundDate, second: FoundDate, readings: Readings): DateMention | null {
  const link = linkOf(first, second, readings)
  if (!link) return null
  const [a, b] = [first.date, second.date]
  if (a.edtf.includes('/') || b.edtf.includes('/') || areTwins(a, b, readings.tokens.text)) return null
  const seasons = first.phrase?.read === 'season' && second.phrase?.read === 'season'
  if (link === 'pair' && !seasons && !areDaysInARow(first, second, readings)) return null
  // «لسنة 2015 إلى يوم 25 يناير»: from a case of that year to a day
  if (/^\d{4}$/.test(a.edtf) && b.edtf.length === 10) return null
  const [start, end] = agreeing(first, second, readings)
  const edtf = `${start}/${end}`
  if (!isEdtf(edtf) || start === end) return null
  return {
    start: a.start,
    end: b.end,
    text: readings.tokens.text.slice(a.start, b.end),
    edtf,
    rule: `${a.rule}-to-${b.rule}`,
    anchor: a.anchor ?? b.anchor,
  }
}

/** «يومي السبت والأحد المقبلين»: two weekdays that one dual adjective holds together, the second the day after the first. */
function areDaysInARow(first: FoundDate, second: FoundDate, { tokens }: Readings): boolean {
  const [a, b] = [first.phrase, second.phrase]
  if (a?.read !== 'weekday' || b?.read !== 'weekday' || !b.captures.shift) return false
  const [one, other] = [a.captures.weekday?.value, b.captures.weekday?.value]
  return one !== undefined && other === (one % 7) + 1 && tokens.textOf(second.to - 1).endsWith('ين')
}

/** The two ends with what one of them leaves out taken from the other: `from March to June 2022`. */
function agreeing(first: FoundDate, second: FoundDate, readings: Readings): readonly [string, string] {
  const [a, b] = [first.phrase, second.phrase]
  if (!a || !b) return [first.date.edtf, second.date.edtf]
  const lacks = (captures: typeof a.captures) =>
    !captures.Y &&
    !captures.E &&
    !captures.yearNoun &&
    (captures.month || captures.hijri || captures.season || captures.seasonAlone)
  const hijri = a.read === 'hijri' && b.read === 'hijri'
  const yearName = hijri ? 'E' : 'Y'
  if (areDaysInARow(first, second, readings)) {
    const start = readers[a.read]({ ...b.captures, ...a.captures }, second.context)?.edtf ?? first.date.edtf
    const day = dayFromIso(start)
    return [start, day === null ? second.date.edtf : isoFromDay(addDays(day, 1))]
  }
  if (a.read === 'weekday' && b.read === 'weekday' && !isEdtf(`${first.date.edtf}/${second.date.edtf}`)) {
    const end = dayFromIso(second.date.edtf)
    return [first.date.edtf, end === null ? second.date.edtf : isoFromDay(addDays(end, 7))]
  }
  const yearOfB = b.captures[yearName]
  if (lacks(a.captures) && yearOfB) {
    const start =
      readers[a.read]({ ...a.captures, [yearName]: yearOfB }, first.context)?.edtf ?? first.date.edtf
    if (isEdtf(`${start}/${second.date.edtf}`)) return [start, second.date.edtf]
    const before = { ...yearOfB, value: yearOfB.value - 1 }
    return [
      readers[a.read]({ ...a.captures, [yearName]: before }, first.context)?.edtf ?? start,
      second.date.edtf,
    ]
  }
  const yearOfA = a.captures[yearName]
  if (lacks(b.captures) && yearOfA) {
    const end =
      readers[b.read]({ ...b.captures, [yearName]: yearOfA }, second.context)?.edtf ?? second.date.edtf
    if (isEdtf(`${first.date.edtf}/${end}`)) return [first.date.edtf, end]
    const after = { ...yearOfA, value: yearOfA.value + 1 }
    return [
      first.date.edtf,
      readers[b.read]({ ...b.captures, [yearName]: after }, second.context)?.edtf ?? end,
    ]
  }
  return [first.date.edtf, second.date.edtf]
}

/** Steps back from a date over `مطلع`, `نحو`, `at least` to the word since. */
const reach = 3
const skippable = new Set(['edge', 'about', 'of', 'part', 'cue'])

function openedSince({ from, date }: FoundDate, readings: Readings): DateMention {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const senses = readings.at(i)
    const since = senses.find((sense) => sense.class === 'since')
    if (since) {
      const start = date.edtf.split('/')[0] ?? date.edtf
      const { tokens } = readings
      const begun = tokens.startAfter(i, since.skip)
      const text = tokens.text.slice(begun, date.end)
      return { ...date, start: begun, text, edtf: `${start}/..`, rule: `since-${date.rule}` }
    }
    if (!senses.some((sense) => skippable.has(sense.class))) return date
  }
  return date
}
