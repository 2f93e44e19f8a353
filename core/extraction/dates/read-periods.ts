import { civilFromDay, dayFromCivil, isoFromDay, type DayNumber } from '@/core/chronology/day'
import { dayFromHijri, hijriMonth, hijriYearOf } from '@/core/chronology/hijri'
import type { Context, Reading } from './context'
import { edtfYear } from './edtf-forms'
import { yearOf } from './read-calendar'
import type { Captures } from './match'
import { readUnitShift } from './read-relative'

/** First month of a season code 21–24. */
const seasonStart = (code: number) => 3 + (code - 21) * 3

/** A season of a stated year, or the one nearest to publication that fits `shift` and tense; two make an interval. */
export function readSeason(captures: Captures, context: Context): Reading | null {
  const season = captures.seasonAlone ?? captures.season
  if (!season) return null
  const known = yearOf(captures, context) ?? impliedSeasonYear(season.value, captures, context)
  if (!known) return null
  const first = `${edtfYear(known.year)}-${season.value}`
  const second = captures.seasonAlone && captures.season
  if (!second || captures.Y) return { edtf: first, anchor: known.anchor }
  const lastYear = known.year + (second.value < season.value ? 1 : 0)
  return { edtf: `${first}/${edtfYear(lastYear)}-${second.value}`, anchor: known.anchor }
}

function impliedSeasonYear(season: number, captures: Captures, context: Context) {
  if (context.published === null) return null
  const { published } = context
  const anchor = isoFromDay(published)
  const now = civilFromDay(published).year
  const start = (year: number) => dayFromCivil(year, seasonStart(season), 1)
  const begun = start(now) <= published ? now : now - 1
  const over = dayFromCivil(begun, seasonStart(season) + 3, 1) <= published
  const shift = (captures.shift ?? captures.demonstrative)?.value ?? null
  if (shift === -1) return { year: over ? begun : begun - 1, anchor }
  if (shift === 1) return { year: begun + 1, anchor }
  if (shift === 0) return { year: over && begun < now ? begun + 1 : begun, anchor }
  const ahead = comes(context) || context.tense() === 'projected'
  if (context.narrativeYear !== null && !ahead)
    return { year: context.narrativeYear, anchor: edtfYear(context.narrativeYear) }
  return { year: ahead && over ? begun + 1 : begun, anchor }
}

/** A quarter (33–36) or half (40, 41) of a stated year, or the last one that had begun at publication. */
export function readQuarter(captures: Captures, context: Context): Reading | null {
  const number = captures.Q ?? captures.ordinal ?? captures.final
  if (!number) return null
  const half = captures.halfNoun !== undefined
  if (number.value > (half ? 2 : 4)) return null
  const code = (half ? 39 : 32) + number.value
  const stated = yearOf(captures, context)
  if (stated) return { edtf: `${edtfYear(stated.year)}-${code}`, anchor: stated.anchor }
  if (context.published === null) return null
  const shift = captures.shift?.value ?? null
  const { year } = civilFromDay(context.published)
  const begun = dayFromCivil(year, (number.value - 1) * (half ? 6 : 3) + 1, 1) <= context.published
  const ahead =
    shift === 1 || (shift === null && (context.isLimit || comes(context) || context.tense() === 'projected'))
  const months = half ? 6 : 3
  const over =
    dayFromCivil(year + Math.floor((number.value * months) / 12), ((number.value * months) % 12) + 1, 1) <=
    context.published
  const chosen = ahead ? (over ? year + 1 : year) : shift === 0 ? year : begun ? year : year - 1
  return { edtf: `${edtfYear(chosen)}-${code}`, anchor: isoFromDay(context.published) }
}

/** `the end of the month`: the unit that runs at publication, where no verb of the past shows it to be that of a story. */
export function readEdgeOfUnit(captures: Captures, context: Context): Reading | null {
  const tense = context.tense()
  return tense === 'past' || tense === 'reported' ? null : readUnitShift(captures, context)
}

/** `1990s`, `1800s` (a century: of 1800–1809 nobody speaks so), `the '90s`, `الثمانينيات`, `تسعينيات القرن الماضي`. */
export function readDecade(captures: Captures, context: Context): Reading | null {
  if (captures.Y) {
    const { value } = captures.Y
    if (value % 10 !== 0) return null
    const hundreds = value % 100 === 0 && value < 2000
    return {
      edtf: hundreds ? `${edtfYear(value).slice(0, 2)}XX` : `${edtfYear(value).slice(0, 3)}X`,
      anchor: null,
    }
  }
  const decade = captures.T ?? captures.decadeName ?? captures.decadeAlone
  if (!decade || decade.value % 10 !== 0) return null
  const digit = Math.floor(decade.value / 10)
  const century = captures.ordinal?.value ?? captures.D?.value
  if (century !== undefined) return { edtf: `${century - 1}${digit}X`, anchor: null }
  if (captures.shift && context.published !== null) {
    const base = Math.floor(civilFromDay(context.published).year / 100) + captures.shift.value
    return { edtf: `${base}${digit}X`, anchor: isoFromDay(context.published) }
  }
  const now = context.published === null ? 2000 : civilFromDay(context.published).year
  const year = Math.floor(now / 100) * 100 + digit * 10
  return { edtf: `${Math.floor((year <= now - 10 ? year : year - 100) / 10)}X`, anchor: null }
}

/** `the 19th century`, `القرن التاسع عشر`, `القرن الثالث قبل الميلاد`. */
export function readCentury(captures: Captures): Reading | null {
  const number = captures.D ?? captures.ordinal
  if (!number || number.value > 30) return null
  const digits = String(
    captures.era && captures.era.value < 0 ? number.value - 1 : number.value - 1,
  ).padStart(2, '0')
  return { edtf: `${captures.era && captures.era.value < 0 ? '-' : ''}${digits}XX`, anchor: null }
}

/** A day, month or year of the Islamic calendar; a day is approximate, since the month begins when the moon is seen. */
export function readHijri(captures: Captures, context: Context): Reading | null {
  const { hijri, E } = captures
  const day = captures.D ?? captures.ordinal
  const lastDay = captures.D2 ?? captures.ordinal2
  if (E && (E.value > 1600 || (E.value < 1000 && !captures.hijriEra))) return null
  if (!hijri) {
    if (!E || !captures.hijriEra) return null
    const [first, last] = [hijriMonth(E.value, 1), hijriMonth(E.value, 12)]
    return first && last ? { edtf: `${isoFromDay(first[0])}~/${isoFromDay(last[1])}~`, anchor: null } : null
  }
  if (!E && context.published === null) return null
  if (!E && !day && !captures.shift) return nearestHijriMonth(hijri.value, captures, context)
  const anchor = E || context.published === null ? null : isoFromDay(context.published)
  const isAhead = !E && (captures.shift ? captures.shift.value === 1 : comes(context))
  const years = E
    ? [E.value]
    : context.published === null
      ? []
      : nearYears(hijriYearOf(context.published), isAhead)
  for (const year of years) {
    const month = hijriMonth(year, hijri.value)
    const first = day ? dayFromHijri(year, hijri.value, day.value) : (month?.[0] ?? null)
    if (first === null || !month) continue
    if (!E && context.published !== null && first > context.published !== isAhead) continue
    if (lastDay) {
      const last = dayFromHijri(year, hijri.value, lastDay.value)
      return last !== null && last > first
        ? { edtf: `${isoFromDay(first)}~/${isoFromDay(last)}~`, anchor }
        : null
    }
    return { edtf: day ? `${isoFromDay(first)}~` : `${isoFromDay(first)}~/${isoFromDay(month[1])}~`, anchor }
  }
  return null
}

const nearYears = (year: number, isAhead: boolean) => (isAhead ? [year, year + 1] : [year, year - 1])

const comes = (context: Context) => context.tense() === 'future' || context.tense() === 'upcoming'

/** A month of the Islamic calendar that is named without a year is one of those around publication, in days at most this far. */
const hijriReach = 60

/** «خلال شهر رمضان», «سينطلق في شوال»: the month that runs, the next one after a verb of the future, else the nearest. */
function nearestHijriMonth(month: number, captures: Captures, context: Context): Reading | null {
  const { published } = context
  if (published === null) return null
  const ahead = comes(context)
  // without the word for month, what some men are called too
  if (!captures.monthNoun && !ahead) return null
  const now = hijriYearOf(published)
  const months = [now - 1, now, now + 1].flatMap((year) => {
    const days = hijriMonth(year, month)
    return days ? [{ first: days[0], last: days[1] }] : []
  })
  const away = ({ first, last }: { first: DayNumber; last: DayNumber }) =>
    Math.max(0, first - published, published - last)
  const fitting = ahead
    ? months.filter(({ last }) => last >= published)
    : months.filter((each) => away(each) <= hijriReach)
  const [nearest] = fitting.toSorted((a, b) => away(a) - away(b))
  if (!nearest) return null
  return {
    edtf: `${isoFromDay(nearest.first)}~/${isoFromDay(nearest.last)}~`,
    anchor: isoFromDay(published),
  }
}
