import type { Context, Reading } from './context'
import type { ReaderName } from './grammar'
import { readCalendar, readCoarse } from './read-calendar'
import { readCentury, readDecade, readEdgeOfUnit, readHijri, readQuarter, readSeason } from './read-periods'
import {
  readCount,
  readDayWord,
  readLater,
  readNarrative,
  readNarrativeUnit,
  readUnitShift,
  readWeekday,
  readWeekdayDay,
} from './read-relative'
import type { Captures } from './match'

type Reader = (captures: Captures, context: Context) => Reading | null

/** What turns each kind of phrase into EDTF; a reader returns null for a phrase that is no date after all. */
export const readers: Readonly<Record<ReaderName, Reader>> = {
  calendar: readCalendar,
  coarse: readCoarse,
  weekday: readWeekday,
  weekdayDay: readWeekdayDay,
  dayWord: readDayWord,
  narrative: readNarrative,
  narrativeUnit: readNarrativeUnit,
  unitShift: readUnitShift,
  edgeOfUnit: readEdgeOfUnit,
  count: readCount,
  later: readLater,
  season: readSeason,
  quarter: readQuarter,
  decade: readDecade,
  century: readCentury,
  hijri: readHijri,
  none: () => null,
}
