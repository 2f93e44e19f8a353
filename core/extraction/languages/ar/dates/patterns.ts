import type { PatternSet } from '../../../dates/grammar'

/** Arabic date phrases; the macros in braces stand for each of their forms in turn. */
export const patterns: PatternSet = {
  macros: {
    month: ['month', 'month / month', 'month ( month )', 'month - month'],
    day: ['D', 'ordinal'],
    year: [
      'Y era?',
      'yearNoun Y',
      'of yearNoun Y',
      'of Y',
      ', Y',
      'of yearNoun shift',
      'yearNoun shift',
      'of shift yearNoun',
    ],
  },
  sequences: [
    {
      rule: 'weekday-day-month-year',
      sequence: 'part? dateNoun? weekday ,? (? D of? monthNoun? {month} {year}',
      read: 'calendar',
    },
    {
      rule: 'weekday-day-month',
      sequence: 'part? dateNoun? weekday ,? (? D of? monthNoun? {month} shift?',
      read: 'calendar',
    },
    { rule: 'day-month-year', sequence: 'dateNoun? {day} of? monthNoun? {month} {year}', read: 'calendar' },
    { rule: 'day-month', sequence: 'dateNoun? {day} of? monthNoun? {month} shift?', read: 'calendar' },
    { rule: 'days-month-year', sequence: 'D -|to D of? {month} {year}', read: 'calendar' },
    { rule: 'days-month', sequence: 'D -|to D of? {month} shift?', read: 'calendar' },
    { rule: 'month-year', sequence: 'monthNoun? {month} {year}', read: 'calendar' },
    { rule: 'month', sequence: 'monthNoun? {month} shift?', read: 'calendar' },
    { rule: 'year', sequence: 'yearNoun Y era?', read: 'calendar' },
    { rule: 'year', sequence: 'Y era?', read: 'calendar' },
    { rule: 'year-of-era', sequence: 'yearNoun? E era', read: 'calendar' },
    { rule: 'weekday-near-publication', sequence: 'part? dateNoun? weekday shift?', read: 'weekday' },
    { rule: 'night-between-weekdays', sequence: 'part weekday -|/? weekday shift?', read: 'weekday' },
    { rule: 'day-word', sequence: 'part? dateNoun? dayWord ,? weekday?', read: 'dayWord' },
    { rule: 'narrative-day', sequence: 'narrative', read: 'narrative' },
    { rule: 'unit-shift', sequence: 'edge? unit shift', read: 'unitShift' },
    { rule: 'unit-shift', sequence: 'edge? yearNoun shift', read: 'unitShift' },
    { rule: 'unit-shift', sequence: 'shift unit', read: 'unitShift' },
    { rule: 'unit-shift', sequence: 'shift yearNoun', read: 'unitShift' },
    { rule: 'count-ago', sequence: 'ago about? N|cardinal units', read: 'count' },
    { rule: 'count-ago', sequence: 'ago about? dual', read: 'count' },
    { rule: 'count-ago', sequence: 'ago about? unit', read: 'count' },
  ],
}
