export const months: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}

/** Read only beside a day or a year, where they cannot be names. */
export const shortMonths: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

export const hijriMonths: Record<string, number> = {
  muharram: 1,
  safar: 2,
  'rabi al - awwal': 3,
  'rabi al - thani': 4,
  'rabi i': 3,
  'rabi ii': 4,
  'jumada al - awwal': 5,
  'jumada al - thani': 6,
  'jumada i': 5,
  'jumada ii': 6,
  rajab: 7,
  shaban: 8,
  ramadan: 9,
  shawwal: 10,
  'dhu al - qadah': 11,
  'dhu al - hijjah': 12,
  'dhul hijjah': 12,
  'dhul qadah': 11,
}

export const weekdays: Record<string, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

/** Read only beside a day of a month. */
export const shortWeekdays: Record<string, number> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

export const seasons: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }

const seasonNames = Object.entries(seasons)

/** Only after these words does a season stand for one of a year: bare, it is a verb, a tower's fall, an Olympics. */
export const seasonsAlone: Record<string, number> = Object.fromEntries(
  ['in', 'over', 'during', 'by', 'until', 'before', 'after', 'throughout', 'through'].flatMap((preposition) =>
    seasonNames.flatMap(([name, value]) => [
      [`${preposition} the ${name}`, value],
      [`${preposition} ${name}`, value],
    ]),
  ),
)

export const decades: Record<string, number> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

const ones = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

export const ordinals: Record<string, number> = {
  ...Object.fromEntries(ones.map((word, i) => [word, i + 1])),
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  ...Object.fromEntries(ones.map((word, i) => [`twenty - ${word}`, 21 + i])),
  'thirty - first': 31,
}

export const cardinals: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  a: 1,
  an: 1,
}
