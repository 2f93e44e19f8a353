import {
  addDays,
  civilFromDay,
  dayFromCivil,
  dayFromIso,
  isoFromDay,
  weekdayOf,
  type DayNumber,
} from '@/core/chronology/day'
import {
  isWeekend,
  monthFrom,
  quarterFrom,
  weekFrom,
  weekdayOfWeek,
  weekendFrom,
  type Days,
} from '@/core/chronology/calendar'
import type { Context, Moment, Reading } from './context'
import { edtfMonth, edtfMonthFrom, edtfYear } from './edtf-forms'
import { unit } from './grammar'
import type { Captures } from './match'

/** `أمس`, `tomorrow`: an offset in days from publication; a weekday that contradicts it wins (`أمس الأحد`). */
export function readDayWord(captures: Captures, context: Context): Reading | null {
  const { dayWord, weekday } = captures
  if (!dayWord || context.published === null) return null
  const anchor = isoFromDay(context.published)
  const day = addDays(context.published, dayWord.value)
  if (!weekday || weekdayOf(day) === weekday.value) return { edtf: isoFromDay(day), anchor }
  const shift = dayWord.value < 0 ? -1 : dayWord.value > 0 ? 1 : null
  return { edtf: isoFromDay(weekdayNear(context.published, weekday.value, shift, context)), anchor }
}

/** `the previous day`, `في اليوم التالي`: an offset in days from the day that the telling has moved to. */
export function readNarrative(captures: Captures, context: Context): Reading | null {
  const { narrative } = captures
  const ahead = context.narrativeAhead && context.tense() === 'future' ? context.narrativeAhead : null
  const from = ahead ?? context.narrativeDay
  if (!narrative || !from || from.day === null) return null
  return { edtf: isoFromDay(addDays(from.day, narrative.value)), anchor: from.edtf }
}

/** A weekday: the last one up to publication, or the next from it on, by `shift` and tense. */
export function readWeekday(captures: Captures, context: Context): Reading | null {
  const { weekday, weekday2, shift } = captures
  if (!weekday || context.published === null) return null
  const { narrativeDay } = context
  if (captures.narrativeShift && narrativeDay !== null && narrativeDay.day !== null) {
    const day = weekdayFrom(narrativeDay.day, weekday.value, captures.narrativeShift.value)
    return { edtf: isoFromDay(day), anchor: narrativeDay.edtf }
  }
  if (captures.unit && shift) {
    if (captures.unit.value !== unit.week) return null
    const day = weekdayOfWeek(context.published, shift.value, weekday.value)
    return { edtf: isoFromDay(day), anchor: isoFromDay(context.published) }
  }
  const anchor = isoFromDay(context.published)
  // Of two weekdays the second decides: the night from Friday to Saturday is told on Saturday.
  const planned = shift || weekday2 ? null : weekdayAfterTold(context.published, captures, context)
  const last =
    planned ?? weekdayNear(context.published, (weekday2 ?? weekday).value, shift?.value ?? null, context)
  const edtf = isoFromDay(last)
  if (!weekday2 || weekday2.value === weekday.value) return { edtf, anchor }
  const first = addDays(last, -((((weekday2.value - weekday.value) % 7) + 7) % 7))
  return { edtf: `${isoFromDay(first)}/${edtf}`, anchor }
}

/** `Sunday 17`, «الأحد 17»: the day nearest to publication that is both, if one is near. */
export function readWeekdayDay(captures: Captures, context: Context): Reading | null {
  const weekday = captures.weekday ?? captures.weekdayShort
  const day = captures.D ?? captures.ordinal
  const { published } = context
  if (!weekday || !day || published === null) return null
  const ahead = context.tense() === 'future' || context.tense() === 'upcoming'
  for (let distance = 0; distance <= furthest; distance++) {
    for (const step of ahead ? [distance, -distance] : [-distance, distance]) {
      const candidate = addDays(published, step)
      if (weekdayOf(candidate) === weekday.value && civilFromDay(candidate).day === day.value)
        return { edtf: isoFromDay(candidate), anchor: isoFromDay(published) }
    }
  }
  return null
}

/** Days from publication in which a weekday with a number and no month is looked for. */
const furthest = 31

/** `the following Monday`, `that Monday`: after, before or nearest to a day. */
function weekdayFrom(day: DayNumber, weekday: number, shift: number): DayNumber {
  const ahead = (((weekday - weekdayOf(day)) % 7) + 7) % 7
  if (shift > 0) return addDays(day, ahead === 0 ? 7 : ahead)
  if (shift < 0) return addDays(day, ahead - 7)
  return addDays(day, ahead > 3 ? ahead - 7 : ahead)
}

/** `would meet on Friday` was said some days ago: further ahead than this it is the last Friday. */
const nearAhead = 4

function weekdayNear(
  published: DayNumber,
  weekday: number,
  shift: number | null,
  context: Context,
): DayNumber {
  const back = (((weekdayOf(published) - weekday) % 7) + 7) % 7
  const ahead = (7 - back) % 7
  if (shift !== null && shift < 0) return addDays(published, (back === 0 ? -7 : -back) + 7 * (shift + 1))
  if (shift === 1) return addDays(published, ahead === 0 ? 7 : ahead)
  const tense = context.tense()
  // «حتى الجمعة»: what lasts until a day lasts until one to come
  if (context.isLimit && shift === null && ahead > 0 && tense !== 'past') return addDays(published, ahead)
  if (tense === 'projected') return addDays(published, ahead <= nearAhead ? ahead : -back)
  if (tense === 'upcoming' || tense === 'future' || (shift === 0 && tense !== 'past' && tense !== 'reported'))
    return addDays(published, ahead)
  return addDays(published, -back)
}

/** Days before publication in which what is told belongs to the news. */
const newsDays = 6

/**
 * "Crews put the fire out on Tuesday; the airport was to open on Wednesday": what was planned at the time that is told,
 * or lasted until a day, comes after that time, whenever the article is printed. Null where no such time is told.
 */
function weekdayAfterTold(
  published: DayNumber,
  { weekday, part }: Captures,
  context: Context,
): DayNumber | null {
  const told = context.narrativeDay?.day ?? null
  if (!weekday || told === null || told >= published || published - told > newsDays) return null
  const lasted = context.isEnd && context.tense() === 'past'
  if (!lasted && !context.wasPlanned) return null
  // "until Tuesday evening" may be that day's
  if (part && weekdayOf(told) === weekday.value) return told
  return weekdayFrom(told, weekday.value, 1)
}

const unitOf = (captures: Captures) =>
  captures.units ??
  captures.dual ??
  captures.unit ??
  captures.yearNoun ??
  captures.definiteUnit ??
  captures.monthNoun ??
  captures.quarterNoun ??
  captures.weekendAlone

/** `last month`, `العام الحالي`, `next week`, `the weekend`, «27 الجاري»: a calendar unit counted from the one of publication. */
export function readUnitShift(captures: Captures, context: Context): Reading | null {
  const { published } = context
  const shift = captures.shift ?? captures.thisMonth
  const day = captures.D ?? captures.ordinal
  const kind = unitOf(captures)?.value ?? (day && shift ? unit.month : undefined)
  if (kind === undefined || published === null) return null
  if (day) return kind === unit.month ? dayOfMonthNear(captures, shift?.value ?? 0, published) : null
  const plainWeekend = kind === unit.weekend && (shift?.value ?? 0) === 0
  if (plainWeekend && (captures.weekendAlone || isTold(context)))
    return unitFrom(kind, weekendShift(context), published)
  return unitFrom(kind, shift?.value ?? 0, published)
}

/** A day of the month `shift` from that of publication; «الثلاثاء 27 المقبل» is in the first month that has it on its weekday. */
function dayOfMonthNear(captures: Captures, shift: number, published: DayNumber): Reading | null {
  const { weekday } = captures
  const isNamed = unitOf(captures) !== undefined || !weekday
  const steps = isNamed ? [shift] : [shift, 0, shift > 0 ? shift + 1 : shift - 1]
  const days = steps.map((step) => {
    const month = unitFrom(unit.month, step, published)
    return month && daysOfMonth(month, captures)
  })
  const fits = (reading: Reading | null) => {
    const day = reading && dayFromIso(reading.edtf.slice(0, 10))
    return day !== null && weekdayOf(day) === weekday?.value
  }
  return days.find(fits) ?? days[0] ?? null
}

/** A day of a month, or two days with those between; null where the month is too short or the days run backwards. */
function daysOfMonth(month: Reading, captures: Captures): Reading | null {
  const iso = (day: number) => `${month.edtf}-${String(day).padStart(2, '0')}`
  const [first, last] = [captures.D ?? captures.ordinal, captures.D2 ?? captures.ordinal2]
  if (!first || dayFromIso(iso(first.value)) === null) return null
  if (!last) return { ...month, edtf: iso(first.value) }
  if (last.value <= first.value || dayFromIso(iso(last.value)) === null) return null
  return { ...month, edtf: `${iso(first.value)}/${iso(last.value)}` }
}

const isTold = (context: Context) => ['past', 'reported'].includes(context.tense() ?? '')

/** The weekend of this week where it is to come or has begun, else the one before. */
function weekendShift(context: Context): number {
  if (context.published !== null && isWeekend(context.published)) return 0
  const tense = context.tense()
  return tense === 'future' || tense === 'upcoming' || tense === 'projected' ? 0 : -1
}

const edtfOfDays = ({ first, last }: Days): string => `${isoFromDay(first)}/${isoFromDay(last)}`

function unitFrom(kind: number, shift: number, published: DayNumber): Reading | null {
  const anchor = isoFromDay(published)
  const { year } = civilFromDay(published)
  switch (kind) {
    case unit.day:
      return { edtf: isoFromDay(addDays(published, shift)), anchor }
    case unit.week:
      return { edtf: edtfOfDays(weekFrom(published, shift)), anchor }
    case unit.weekend:
      return { edtf: edtfOfDays(weekendFrom(published, shift)), anchor }
    case unit.month:
      return { edtf: edtfMonthFrom(published, shift), anchor }
    case unit.quarter: {
      const from = quarterFrom(published, shift)
      return { edtf: `${edtfYear(from.year)}-${32 + from.quarter}`, anchor }
    }
    case unit.year:
      return { edtf: edtfYear(year + shift), anchor }
    case unit.century:
      return { edtf: `${edtfYear(year + shift * 100).slice(0, -2)}XX`, anchor }
    default:
      return null
  }
}

/** `that year`, `العام التالي`, `the previous month`, «12 منه»: counted from the date that the telling has moved to. */
export function readNarrativeUnit(captures: Captures, context: Context): Reading | null {
  const kind = captures.ofIt ? unit.month : unitOf(captures)?.value
  const shift = captures.narrativeShift ?? captures.same ?? captures.ofIt
  const from = context.narrative
  if (kind === undefined || !shift || !from) return null
  // no month has been named yet
  if (captures.ofIt && from.day === context.published) return null
  if (captures.shift && captures.yearNoun && kind === unit.month) {
    if (from.month === null || context.published === null) return null
    const year = civilFromDay(context.published).year + captures.shift.value
    return { edtf: edtfMonth(year, from.month + shift.value), anchor: from.edtf }
  }
  if (kind === unit.week && from.day !== null) {
    const week = unitFrom(unit.week, shift.value, from.day)
    return week && { ...week, anchor: from.edtf }
  }
  const reading = momentPlus(from, kind, shift.value)
  // «27 من الشهر نفسه»
  if (!(captures.D ?? captures.ordinal) || !reading) return reading
  return kind === unit.month ? daysOfMonth(reading, captures) : null
}

/** A date `count` units from a moment, as precise as the unit; null where the moment is coarser than the unit. */
function momentPlus(from: Moment, kind: number, count: number): Reading | null {
  const anchor = from.edtf
  const { year, month, day } = from
  switch (kind) {
    case unit.day:
      return day === null ? null : { edtf: isoFromDay(addDays(day, count)), anchor }
    case unit.week:
      return day === null ? null : { edtf: `${isoFromDay(addDays(day, count * 7))}~`, anchor }
    case unit.month: {
      if (month === null) return null
      const counted = monthFrom(dayFromCivil(year, month, 1), count)
      return { edtf: edtfMonth(counted.year, counted.month), anchor }
    }
    case unit.year:
      return { edtf: edtfYear(year + count), anchor }
    case unit.decade:
      return { edtf: `${edtfYear(year + count * 10)}~`, anchor }
    default:
      return null
  }
}

const countOf = (captures: Captures) =>
  captures.dual ? 2 : ((captures.N ?? captures.D ?? captures.cardinal)?.value ?? 1)

/** `three days ago`, `قبل عامين`, `dans deux mois`: a count of units from publication, as precise as the unit. */
export function readCount(captures: Captures, context: Context): Reading | null {
  const kind = unitOf(captures)
  if (!kind || context.published === null) return null
  const { year, month } = civilFromDay(context.published)
  const now: Moment = { year, month, day: context.published, edtf: isoFromDay(context.published) }
  const reading = momentPlus(now, kind.value, captures.hence ? countOf(captures) : -countOf(captures))
  return reading && captures.about && !reading.edtf.endsWith('~')
    ? { ...reading, edtf: `${reading.edtf}~` }
    : reading
}

/** `two days later`, `وبعد يومين`, `a week earlier`: a count of units from the date that the telling has moved to. */
export function readLater(captures: Captures, context: Context): Reading | null {
  const kind = unitOf(captures)
  if (!kind) return null
  const count = countOf(captures) * (captures.earlier ? -1 : 1)
  const today = context.published
  const last = context.narrative
  // «يصل الوفد الاثنين المقبل، وبعد يومين يلتقي …»: from the day told last, though it is to come
  const from = kind.value <= unit.week && last !== context.narrativeAhead ? context.narrativeDay : last
  if (from && from.day !== today) return momentPlus(from, kind.value, count)
  if (today === null || context.tense() !== 'future') return null
  const { year, month } = civilFromDay(today)
  return momentPlus({ year, month, day: today, edtf: isoFromDay(today) }, kind.value, count)
}
