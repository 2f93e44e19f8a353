import type { PatternSet } from '../../../dates/grammar'

/** English date phrases; the macros in braces stand for each of their forms in turn. */
export const patterns: PatternSet = {
  macros: {
    day: ['D ordinalMark?', 'ordinal'],
    year: [',? Y era?', 'of Y', 'of shift yearNoun'],
  },
  sequences: [
    { rule: 'weekday-month-day-year', sequence: 'weekday ,? month {day} {year}', read: 'calendar' },
    { rule: 'weekday-day-month-year', sequence: 'weekday ,? {day} of? month {year}', read: 'calendar' },
    { rule: 'weekday-month-day', sequence: 'weekday ,? month {day}', read: 'calendar' },
    { rule: 'weekday-day-month', sequence: 'weekday ,? {day} of? month', read: 'calendar' },
    { rule: 'month-day-year', sequence: 'month {day} {year}', read: 'calendar' },
    { rule: 'day-month-year', sequence: '{day} of? month {year}', read: 'calendar' },
    { rule: 'month-day', sequence: 'month {day}', read: 'calendar' },
    { rule: 'day-month', sequence: '{day} of? month', read: 'calendar' },
    { rule: 'month-days-year', sequence: 'month D -|to D {year}', read: 'calendar' },
    { rule: 'month-days', sequence: 'month D -|to D', read: 'calendar' },
    { rule: 'days-month-year', sequence: 'D -|to D of? month {year}', read: 'calendar' },
    { rule: 'days-month', sequence: 'D -|to D of? month', read: 'calendar' },
    { rule: 'month-year', sequence: 'month {year}', read: 'calendar' },
    { rule: 'month', sequence: 'shift? month', read: 'calendar' },
    { rule: 'year', sequence: 'Y era?', read: 'calendar' },
    { rule: 'year-of-era', sequence: 'E era', read: 'calendar' },
    { rule: 'weekday-near-publication', sequence: 'shift? weekday part?', read: 'weekday' },
    { rule: 'day-word', sequence: 'dayWord', read: 'dayWord' },
    { rule: 'narrative-day', sequence: 'narrative', read: 'narrative' },
    { rule: 'unit-shift', sequence: 'shift unit', read: 'unitShift' },
    { rule: 'count-ago', sequence: 'about? N|cardinal units ago', read: 'count' },
  ],
}
