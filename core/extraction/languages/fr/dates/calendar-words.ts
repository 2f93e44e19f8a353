export const months: Record<string, number> = {
  janvier: 1,
  février: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  août: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  décembre: 12,
}

/** Months that with a capital are a planet or a name (Mars, Avril, Mai, Juin): with it they count beside a day or a year only. */
const namesOfOthers = ['mars', 'avril', 'mai', 'juin']

const capitalised = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`

/** How the word of a month must be written, by its key in `months` and `shortMonths`. */
export const spelledMonths: Record<string, string[]> = Object.fromEntries(
  namesOfOthers.flatMap((word) => [
    [word, [word]],
    [capitalised(word), [capitalised(word), word.toUpperCase()]],
  ]),
)

/** Read only beside a day or a year. */
export const shortMonths: Record<string, number> = {
  janv: 1,
  jan: 1,
  févr: 2,
  fév: 2,
  avr: 4,
  juil: 7,
  sept: 9,
  oct: 10,
  nov: 11,
  déc: 12,
  ...Object.fromEntries(namesOfOthers.map((word) => [capitalised(word), months[word] ?? 0])),
}

export const weekdays: Record<string, number> = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
}

/** Read only beside a day of a month. */
export const shortWeekdays: Record<string, number> = { lun: 1, mer: 3, jeu: 4, ven: 5, sam: 6, dim: 7 }

export const seasons: Record<string, number> = { printemps: 21, été: 22, automne: 23, hiver: 24 }

/** Only after these words does a season stand for one of a year: `en été` is every summer, `a été` a participle. */
export const seasonsAlone: Record<string, number> = Object.fromEntries(
  ['à', 'durant', 'pendant', 'dès', 'avant', "jusqu ' à"].flatMap((preposition) => [
    [`${preposition} l ' automne`, 23],
    [`${preposition} l ' été`, 22],
    [`${preposition} l ' hiver`, 24],
    [`${preposition} le printemps`, 21],
  ]),
)
seasonsAlone['au printemps'] = 21

export const decades: Record<string, number> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  'soixante - dix': 70,
  'quatre - vingt': 80,
  'quatre - vingts': 80,
  'quatre - vingt - dix': 90,
}

const tens: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  let rest = value
  let written = ''
  for (const [worth, letters] of tens) {
    while (rest >= worth) {
      written += letters
      rest -= worth
    }
  }
  return written
}

/** Centuries are told in Roman numerals: `XIXe`, `Ier`. */
const romanOrdinals = Object.fromEntries(
  Array.from({ length: 22 }, (_, index) => index + 1).flatMap((value) =>
    (value === 1 ? ['er'] : ['e', 'ème', 'ième']).map((ending) => [`${roman(value)}${ending}`, value]),
  ),
)

const ones = ['un', 'deux', 'trois', 'quatr', 'cinqu', 'six', 'sept', 'huit', 'neuv', 'dix']
const teens = ['onz', 'douz', 'treiz', 'quatorz', 'quinz', 'seiz', 'dix - sept', 'dix - huit', 'dix - neuv']

export const ordinals: Record<string, number> = {
  premier: 1,
  première: 1,
  second: 2,
  seconde: 2,
  ...Object.fromEntries(
    [...ones, ...teens, 'vingt'].map((stem, index) => [`${stem}ième`, index + 1] as const).slice(1),
  ),
  'vingt et unième': 21,
  'vingt - et - unième': 21,
  ...romanOrdinals,
}

export const cardinals: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'dix - sept': 17,
  'dix - huit': 18,
  'dix - neuf': 19,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  'quatre - vingts': 80,
}
