import type { Context, Reading } from './context'
import type { ReaderName } from './grammar'
import { readCalendar } from './read-calendar'
import { readCount, readDayWord, readNarrative, readUnitShift, readWeekday } from './read-relative'
import type { Captures } from './sequence'

type Reader = (captures: Captures, context: Context) => Reading | null

/** What turns each kind of phrase into EDTF; a reader returns null for a phrase that is no date after all. */
export const readers: Readonly<Record<ReaderName, Reader>> = {
  calendar: readCalendar,
  weekday: readWeekday,
  dayWord: readDayWord,
  narrative: readNarrative,
  unitShift: readUnitShift,
  count: readCount,
}
