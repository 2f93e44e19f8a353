import type { DayNumber } from '@/core/chronology/day'
import type { Context, Moment } from './context'
import { limitOf, type Tense } from './grammar'
import type { Sense } from './lexicon'
import type { Readings } from './readings'
import type { Phrase } from './match'
import type { Story } from './story'
import { tenseAround } from './tense'
import { fact } from './word-table'

/** What the story and the words around a phrase say to its reader; the words are looked at only when it asks. */
export class PhraseContext implements Context {
  readonly published: DayNumber | null
  readonly narrative: Moment | null
  readonly narrativeDay: Moment | null
  readonly narrativeAhead: Moment | null
  readonly narrativeYear: number | null
  readonly isCarried: boolean
  private known: Tense | null | undefined

  /** @param phrase null for a date all in numbers, which needs no words around it */
  constructor(
    story: Story,
    private readonly readings: Readings,
    private readonly phrase: Phrase | null,
  ) {
    this.published = story.published
    this.narrative = story.narrative
    this.narrativeDay = story.narrativeDay
    this.narrativeAhead = story.narrativeAhead
    this.narrativeYear = story.narrativeYear
    this.isCarried = story.isCarried
  }

  get isLimit(): boolean {
    const { phrase } = this
    if (phrase === null) return false
    if (this.lasts(phrase) || this.isAppointment(phrase)) return true
    return phrase.captures.weekday !== undefined && this.isPostponed(phrase)
  }

  get isEnd(): boolean {
    const { phrase, readings } = this
    return phrase !== null && readings.at(phrase.from - 1).some(isEndOf)
  }

  get wasPlanned(): boolean {
    const told = this.told()
    return told === 'intended' || told === 'projected'
  }

  get isBackground(): boolean {
    const { phrase, readings } = this
    if (phrase === null) return false
    for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - sinceReach); i--) {
      if (isDistant(readings, i, 'since')) return true
      if (readings.tokens.isMark(i)) return false
    }
    return readings.is(phrase.from, 'since')
  }

  get isSaid(): boolean {
    const { phrase, readings } = this
    if (phrase === null) return false
    for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - sinceReach); i--)
      if (beginsSaid.test(readings.tokens.textOf(i))) return true
    return false
  }

  tense(): Tense | null {
    const told = this.told()
    return told === 'intended' ? 'future' : told
  }

  private told(): Tense | null {
    if (this.known === undefined) {
      const { readings, phrase } = this
      const { tokens, lexicon } = readings
      this.known =
        phrase &&
        (this.isPostponed(phrase) ? 'projected' : tenseAround(tokens, phrase.from, phrase.to, lexicon))
    }
    return this.known
  }

  /** «حتى آذار», «حتى نهاية الربع الثاني»: something lasts until then. */
  private lasts({ from }: Phrase): boolean {
    const { readings } = this
    // "the night of Monday to Tuesday" is no limit
    if (readings.is(from - 1, 'limit')) return !readings.is(from - 2, 'weekday')
    return readings.is(from - 2, 'limit') && partOfPeriod.test(readings.tokens.textOf(from - 1))
  }

  /** «أرجأت المحكمة النظر في القضية إلى آذار» */
  private isPostponed({ from }: Phrase): boolean {
    const { readings } = this
    if (!readings.is(from - 1, 'to')) return false
    for (let i = from - 2; i >= Math.max(0, from - postponedReach); i--)
      if (isDistant(readings, i, 'postponed')) return true
    return false
  }

  /** "the November 13 deadline", «انتخابات تشرين الأول»: the date of the thing, whatever the verb's tense. */
  private isAppointment({ from, to }: Phrase): boolean {
    return this.readings.is(from - 1, 'appointment') || this.readings.is(to, 'appointment')
  }
}

/** `is` for the classes that are looked for over many words: of nearly all of these it is known at once that they are none. */
const isDistant = (readings: Readings, i: number, name: 'since' | 'postponed'): boolean =>
  (readings.tokens.factsOf(i) & fact.distant) !== 0 && readings.is(i, name)

const isEndOf = (sense: Sense): boolean => sense.class === 'limit' && sense.value === limitOf.end

/** Words from "since" to the date of what has held since then. */
const sinceReach = 16

/** Words from "postponed" to the day that something is postponed to. */
const postponedReach = 14

/** «أن», «إنه», «بأنها», folded. */
const beginsSaid = /^ب?ان(?:ه|ها|هم)?$/

const partOfPeriod = /^(?:نهايه|اواخر|منتصف|مطلع|بدايه|end|middle|beginning|start)$/
