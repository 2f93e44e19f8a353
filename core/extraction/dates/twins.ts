import { addDays, dayFromIso, weekdayOf, type DayNumber } from '@/core/chronology/day'
import type { DateMention } from '../extraction'

/** The Islamic months begin with the sighting of the moon: countries are up to two days apart. */
const sighting = 2
/** Units between two names of one day, at most. */
const longestGap = 24

const invisible = /[\u0640\p{Cf}]/gu
/** A dash, a slash, a bracket or a comma; also nothing but a space. */
const mark = /^ ?(?:[-–—/,،|(]|هـ?|م)? ?[-–—/,،|(]? ?$/u
/** «الموافق», «الموافق لـ». */
const corresponding = /^،? ?الموافقة? ?(?:لـ?|ليوم)? ?$/u

/** The day that a phrase gives, however sure; null for anything coarser. */
const dayOf = ({ edtf }: DateMention): DayNumber | null => dayFromIso(edtf.replace('~', ''))

const isHijri = ({ rule }: DateMention): boolean => rule.includes('hijri')
const isWeekday = ({ rule }: DateMention): boolean => rule === 'weekday-near-publication'

/**
 * Whether two neighbours are names of one day: in both calendars with a mark between («19 جمادى الأولى 1447هـ - 10 نوفمبر
 * 2025م», either first), or its weekday and its date («الاثنين الموافق 10 نوفمبر»). Two days with «الموافق» between stay two.
 */
export function areTwins(first: DateMention, second: DateMention, text: string): boolean {
  if (second.start - first.end > longestGap) return false
  const [one, other] = [dayOf(first), dayOf(second)]
  if (one === null || other === null) return false
  const between = text.slice(first.end, second.start).replace(invisible, '').replace(/\s+/g, ' ')
  if (isWeekday(first)) return corresponding.test(between) && falls(other, weekdayOf(one), isHijri(second))
  return isHijri(first) !== isHijri(second) && Math.abs(one - other) <= sighting && mark.test(between)
}

function falls(day: DayNumber, weekday: number, isNear: boolean): boolean {
  const reach = isNear ? sighting : 0
  for (let step = -reach; step <= reach; step++) if (weekdayOf(addDays(day, step)) === weekday) return true
  return false
}

/** Dates of a sentence with twins made one: over the words of both, of the Gregorian day, or of the date beside a weekday. */
export function joinTwins(dates: readonly DateMention[], text: string): DateMention[] {
  const joined: DateMention[] = []
  for (const date of dates) {
    const last = joined.at(-1)
    if (last && areTwins(last, date, text)) joined[joined.length - 1] = oneDay(last, date, text)
    else joined.push(date)
  }
  return joined
}

function oneDay(first: DateMention, second: DateMention, text: string): DateMention {
  const telling = isHijri(second) && !isWeekday(first) ? first : second
  const closes = text[second.end] === ')' && text.slice(first.end, second.start).includes('(')
  const end = second.end + (closes ? 1 : 0)
  return { ...telling, start: first.start, end, text: text.slice(first.start, end) }
}
