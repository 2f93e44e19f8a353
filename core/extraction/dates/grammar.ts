/**
 * Whether what is told has happened (`reported`: was said, while what was said may lie anywhere), is to come, is to come
 * unless it is today (`upcoming`: تنطلق الجمعة), or was to come when it was said (`projected`: would) or told
 * (`intended`: was to).
 */
export type Tense = 'past' | 'reported' | 'future' | 'upcoming' | 'projected' | 'intended'

/** Lengths of time that phrases count in. */
export const unit = {
  day: 1,
  week: 2,
  month: 3,
  year: 4,
  decade: 5,
  century: 6,
  quarter: 7,
  season: 8,
  weekend: 9,
  half: 10,
} as const

/** What a word of the class `limit` says: done by then, or lasting until then. */
export const limitOf = { time: 1, end: 2 } as const

/**
 * What a word can stand for in a date phrase. A word may belong to several classes; the value is the number that the class
 * gives it: a month 1–12, a weekday 1–7 from Monday, an offset in days, -1/0/1 for last/this/next, a unit from `unit`.
 */
export type WordClass =
  | 'month' // 1–12
  | 'hijri' // 1–12, months of the Islamic calendar
  | 'weekday' // 1 Monday … 7 Sunday
  | 'ordinal' // first = 1
  | 'cardinal' // one = 1
  | 'dayWord' // yesterday = -1, today = 0
  | 'narrative' // the previous day = -1, that day = 0: counted from the date the text has moved to
  | 'shift' // last = -1, this = 0, next = 1
  | 'thisMonth' // as shift, of the month, after its day: «27 الجاري»
  | 'same' // as narrativeShift, before its unit
  | 'ofIt' // after a day: of the month just named
  | 'falling' // between a weekday and its date: on
  | 'demonstrative' // this, where it can only stand before its noun
  | 'unit'
  | 'units' // a plural or counted unit
  | 'dual' // a unit that counts two by itself (يومين)
  | 'part' // of the day; night = 1
  | 'edge' // beginning = 1, middle = 2, end = 3
  | 'season' // 21–24
  | 'decadeName' // 90 for the nineties
  | 'era' // BCE = -1, CE = 1
  | 'hijriEra'
  | 'ago'
  | 'hence'
  | 'since'
  | 'from'
  | 'to'
  | 'between'
  | 'and'
  | 'of'
  | 'about'
  | 'cue' // a word that leads a phrase and belongs to it in no other way
  | 'ordinalMark' // st, nd, th
  | 'decadeMark' // s
  | 'dateNoun' // words that go with a day number or a weekday: يوم
  | 'yearNoun' // the year: عام، سنة
  | 'monthNoun' // شهر
  | 'weekdayShort' // Mon, only beside a day of a month
  | 'seasonAlone' // a season that needs no year: in the summer
  | 'narrativeShift' // the previous = -1, the same = 0, the following = 1
  | 'quarterNoun'
  | 'termNoun' // a quarter only where a year follows
  | 'quarterMark' // Q
  | 'halfNoun'
  | 'centuryNoun'
  | 'article' // الـ before a number
  | 'ofAge' // of his life
  | 'limit' // until, by
  | 'postponed' // what is postponed or prolonged, to a day that is to come
  | 'appointment' // what has a date of its own: election, deadline
  | 'every'
  | 'yearNouns' // the years, before two of them
  | 'definiteUnit' // the year, the month: of publication unless said otherwise
  | 'decadeAlone' // a decade that needs no century
  | 'final' // the last of several
  | 'third' // a third of a month
  | 'ofEvent' // what follows is counted from an event, not from a date
  | 'later'
  | 'earlier'
  | 'monthShort' // Mar, only beside a day or a year
  | 'weekendAlone'
  | 'the'
  | 'kindOfDay' // national, international
  | 'holiday' // a feast of the civil calendar: month × 100 + day

/** How a matched phrase is turned into EDTF; each is a function in readers. */
export type ReaderName =
  | 'calendar'
  | 'coarse' // a calendar month of which a part is meant
  | 'weekday'
  | 'weekdayDay' // a weekday and a day of a month that is not named
  | 'dayWord'
  | 'narrative'
  | 'narrativeUnit'
  | 'unitShift'
  | 'edgeOfUnit' // beginning or end of the unit that runs
  | 'count'
  | 'later'
  | 'season'
  | 'quarter'
  | 'decade'
  | 'century'
  | 'hijri'
  | 'none' // looks like a date and is none

export interface Pattern {
  /** Name given to the dates it finds. */
  rule: string
  /**
   * In order: word classes, number classes (D day, Y year, N count, E year of an era, T two digits, Q of a quarter), marks,
   * forms in braces; `?` optional, `|` or.
   */
  sequence: string
  read: ReaderName
}

export interface PatternSet {
  /** Sequences that other sequences hold as `{name}`. */
  forms: Readonly<Record<string, readonly string[]>>
  sequences: readonly Pattern[]
}

/** Words around a date phrase that make it a name; folded when the grammar is prepared. */
export interface NameWords {
  /** Read by class of the phrase's first word (`weekday`, `month`, `Y` …); `day` for phrases with a day of a month. */
  before: Readonly<Record<string, string>>
  after: Readonly<Record<string, string>>
}

/** Everything about dates that is particular to one language. */
export interface DateGrammar {
  language: string
  /** Per class: phrase (words divided by spaces) to value. Phrases are folded when the grammar is prepared. */
  words: Partial<Record<WordClass, Record<string, number>>>
  patterns: readonly Pattern[]
  forms: PatternSet['forms']
  names: NameWords
  /** Words one of which must stand before a bare year or an ambiguous month that nothing else supports. */
  supports: string
  /** Months that are common words or names too, by number. */
  doubtfulMonths: readonly number[]
  /** Letters written together with the word that follows, outermost first (و ف, then ب ل ك). */
  proclitics: readonly (readonly string[])[]
  /** Contraction of a proclitic and the article: لل stands for ل + ال. */
  contractions: Readonly<Record<string, string>>
  /** Words, or pairs of words divided by a space, that show when the telling lies. */
  tense: Readonly<Record<Tense, readonly string[]>>
  /** Words that may stand between a word of the future and its participle: be, have, been, to. */
  auxiliaries: string
  /** Reads a tense from the form of a folded word that is in no list. */
  tenseOfForm: (folded: string) => Tense | null
  /** Whether a word of the past tells a state of now after the word before it: "is suspended". */
  isState: (before: string, folded: string) => boolean
  /** Order of day and month in an all-numeric date that allows both. */
  dayFirst: boolean
  /** Exact spellings that a folded word must have to count, where folding meets a common word (آب and أب). */
  spelled: Readonly<Record<string, readonly string[]>>
}
