import { addDays, civilFromDay, isoFromDay, weekdayOf, type DayNumber } from '@/core/chronology/day'
import type { Context, Reading } from './context'
import { edtfDay, edtfMonthFrom, edtfYear } from './edtf-forms'
import { unit } from './grammar'
import type { Captures } from './sequence'

/** `أمس`, `tomorrow`: an offset in days from publication. */
export function readDayWord(captures: Captures, context: Context): Reading | null {
  const { dayWord } = captures
  if (!dayWord || context.published === null) return null
  return {
    edtf: isoFromDay(addDays(context.published, dayWord.value)),
    anchor: isoFromDay(context.published),
  }
}

/** `the previous day`, `في اليوم التالي`: an offset in days from the day that the telling has moved to. */
export function readNarrative(captures: Captures, context: Context): Reading | null {
  const from = context.narrative
  const { narrative } = captures
  if (!narrative || from === null) return null
  return { edtf: isoFromDay(addDays(from, narrative.value)), anchor: isoFromDay(from) }
}

/** A weekday: the last one up to publication, or the next from it on, by `shift` and tense. */
export function readWeekday(captures: Captures, context: Context): Reading | null {
  const { weekday, weekday2, shift } = captures
  if (!weekday || context.published === null) return null
  const day = weekdayNear(context.published, weekday.value, shift?.value ?? null, context)
  const anchor = isoFromDay(context.published)
  const edtf = isoFromDay(day)
  if (!weekday2) return { edtf, anchor }
  const next = addDays(day, (((weekday2.value - weekday.value) % 7) + 7) % 7)
  return next === day ? { edtf, anchor } : { edtf: `${edtf}/${isoFromDay(next)}`, anchor }
}

function weekdayNear(
  published: DayNumber,
  weekday: number,
  shift: number | null,
  context: Context,
): DayNumber {
  const back = (((weekdayOf(published) - weekday) % 7) + 7) % 7
  const ahead = (7 - back) % 7
  if (shift === -1) return addDays(published, back === 0 ? -7 : -back)
  if (shift === 1) return addDays(published, ahead === 0 ? 7 : ahead)
  const tense = context.tense()
  if (tense === 'upcoming' || (shift === 0 && tense !== 'past')) return addDays(published, ahead)
  if (tense === 'future') return addDays(published, ahead === 0 ? 0 : ahead)
  return addDays(published, -back)
}

/** `last month`, `العام الحالي`, `next week`, `the weekend`: a calendar unit counted from the one of publication. */
export function readUnitShift(captures: Captures, context: Context): Reading | null {
  const kind = (captures.unit ?? captures.yearNoun ?? captures.monthNoun)?.value
  if (kind === undefined || context.published === null) return null
  const shift = captures.shift?.value ?? 0
  return unitFrom(kind, shift, context.published)
}

function unitFrom(kind: number, shift: number, published: DayNumber): Reading | null {
  const anchor = isoFromDay(published)
  const { year, month } = civilFromDay(published)
  const monday = addDays(published, 1 - weekdayOf(published) + 7 * shift)
  switch (kind) {
    case unit.day:
      return { edtf: isoFromDay(addDays(published, shift)), anchor }
    case unit.week:
      return { edtf: `${isoFromDay(monday)}/${isoFromDay(addDays(monday, 6))}`, anchor }
    case unit.weekend: {
      const passed = shift === -1 && weekdayOf(published) === 7 ? 0 : 5
      return {
        edtf: `${isoFromDay(addDays(monday, passed))}/${isoFromDay(addDays(monday, passed + 1))}`,
        anchor,
      }
    }
    case unit.month:
      return { edtf: edtfMonthFrom(published, shift), anchor }
    case unit.quarter: {
      const index = year * 4 + Math.floor((month - 1) / 3) + shift
      return { edtf: `${edtfYear(Math.floor(index / 4))}-${33 + (index % 4)}`, anchor }
    }
    case unit.year:
      return { edtf: edtfYear(year + shift), anchor }
    case unit.decade:
      return { edtf: `${edtfYear(year + shift * 10).slice(0, -1)}X`, anchor }
    case unit.century:
      return { edtf: `${edtfYear(year + shift * 100).slice(0, -2)}XX`, anchor }
    default:
      return null
  }
}

/** `three days ago`, `قبل عامين`, `بعد أسبوع`: a count of units from publication, as precise as the unit. */
export function readCount(captures: Captures, context: Context): Reading | null {
  const kind = captures.units ?? captures.unit ?? captures.dual ?? captures.yearNoun ?? captures.monthNoun
  const count = captures.dual ? 2 : (captures.N ?? captures.cardinal)?.value
  const direction = captures.ago ? -1 : captures.hence ? 1 : 0
  if (!kind || direction === 0 || context.published === null) return null
  const shift = direction * (count ?? 1)
  const anchor = isoFromDay(context.published)
  const approximate = captures.about ? '~' : ''
  const { year, month, day } = civilFromDay(context.published)
  switch (kind.value) {
    case unit.day:
      return { edtf: isoFromDay(addDays(context.published, shift)) + approximate, anchor }
    case unit.week:
      return { edtf: `${isoFromDay(addDays(context.published, shift * 7))}~`, anchor }
    case unit.month:
      return { edtf: edtfMonthFrom(context.published, shift) + approximate, anchor }
    case unit.year:
      return { edtf: edtfYear(year + shift) + approximate, anchor }
    case unit.decade:
      return { edtf: `${edtfYear(year + shift * 10)}~`, anchor }
    case unit.century:
      return { edtf: `${edtfDay(year + shift * 100, month, day).slice(0, 4)}~`, anchor }
    default:
      return null
  }
}
