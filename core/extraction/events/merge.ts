import { dayFromIso } from '@/core/chronology/day'
import type { EventDate, EventType } from '../extraction'
import type { Candidate } from './candidates'
import { NEWS_DAYS } from './dating'
import type { EventLanguage } from './language'
import { has } from './traits'
import { trait } from './vocabulary'

/** Candidates that tell of one happening, in text order. */
export interface Happening {
  type: EventType
  date: EventDate
  tellings: Candidate[]
  /** Of its telling words. */
  lemmas: Set<string>
  /** Stems of the words that tell it. */
  stems: Set<string>
  actors: Set<string>
}

/** Types that two tellings of one happening may carry. */
const families: readonly (readonly EventType[])[] = [
  ['strike', 'assault', 'invasion'],
  ['visit', 'meeting', 'agreement'],
  ['statement', 'demand'],
  ['disaster', 'accident'],
  ['arrest', 'legal'],
  ['protest', 'assault'],
  ['economic', 'agreement'],
  ['accident', 'strike', 'assault'],
  ['election', 'appointment'],
  ['deployment', 'agreement'],
]

const kin: ReadonlyMap<EventType, ReadonlySet<EventType>> = new Map(
  families
    .flat()
    .map((type) => [type, new Set(families.filter((types) => types.includes(type)).flat())] as const),
)

/** Of one attack or crash told without a day: a place or a weapon named again is enough. */
const SAME_BLOW = 0.1
/** Shared words needed, as a share of the shorter telling's words. */
const SAME_TYPE = 0.34
const SAME_FAMILY = 0.5
/** A word that names the happening itself, told again with the article («الهجوم», "the attack"). */
const SAME_LEMMA = 0.2

export function stemsOf(candidate: Candidate): Set<string> {
  const stems = new Set<string>()
  for (const token of candidate.view.tokens) {
    if (token.start < candidate.start || token.end > candidate.end || token.kind === 'mark') continue
    if (token.kind === 'word' && (token.text.length < 3 || has(token, trait.stopword))) continue
    stems.add(token.word.stem)
  }
  return stems
}

/** Shared members as a share of the smaller set; 0 when either is empty. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const item of small) if (large.has(item)) shared++
  return shared / small.size
}

const unsure = /[~?%]/g
const bare = (edtf: string): string => (edtf.search(unsure) < 0 ? edtf : edtf.replace(unsure, ''))

const guessed = (date: EventDate): boolean => date.basis === 'publication' || date.basis === 'inferred'

/** Can both dates be the date of one happening? Two different days never can; a month may hold a day. */
export function datesAgree(a: EventDate, b: EventDate): boolean {
  const [x, y] = [bare(a.edtf), bare(b.edtf)]
  if (x === y || x.startsWith(`${y}-`) || y.startsWith(`${x}-`)) return true
  return (guessed(a) && guessed(b)) || publishedAfter(a, b) || publishedAfter(b, a)
}

/** An undated telling stands at publication only for want of better: it may be of an event told with its day. */
function publishedAfter(guess: EventDate, told: EventDate): boolean {
  if (guess.basis !== 'publication') return false
  const [published, day] = [dayFromIso(guess.edtf), dayFromIso(told.edtf)]
  if (published === null || day === null) return false
  return published >= day && published - day <= NEWS_DAYS
}

/** Of an attack, a crash or a quake an article goes on to tell who was hurt and how: undated, it is the same one. */
const unfolding = new Set<EventType>(['assault', 'accident', 'disaster', 'strike'])

function continues(happening: Happening, candidate: Candidate, date: EventDate): boolean {
  return (
    unfolding.has(candidate.type) &&
    unfolding.has(happening.type) &&
    date.basis === 'inferred' &&
    !guessed(happening.date) &&
    bare(date.edtf) === bare(happening.date.edtf) &&
    !isElsewhere(happening, candidate)
  )
}

/** "In Gaza, medics said …": a paragraph that opens with a place of which what was told before knows nothing. */
function isElsewhere(happening: Happening, { view }: Candidate): boolean {
  const [opening] = view.mentions
  const paragraph = happening.tellings.at(-1)?.view.sentence.paragraph
  if (!opening || opening.actor.type !== 'place' || view.sentence.paragraph === paragraph) return false
  const before = view.tokens.filter(({ end }) => end <= opening.start).length
  return before <= 1 && !happening.actors.has(opening.actor.id)
}

/** A visit and its talks are one happening when neither has a day of its own and somebody takes part in both. */
export const together: ReadonlySet<EventType> = new Set(['visit', 'meeting'])

const sharesParty = (happening: Happening, actors: ReadonlySet<string>): boolean =>
  [...actors].some((actor) => happening.actors.has(actor))

function toldAgain(happening: Happening, { view, at }: Candidate, language: EventLanguage): boolean {
  const stem = view.tokens[at]?.word.stem
  return (
    stem !== undefined &&
    guessed(happening.date) &&
    language.isDefinite(view.tokens, at) &&
    happening.stems.has(stem)
  )
}

function alike(
  happening: Happening,
  candidate: Candidate,
  date: EventDate,
  stems: ReadonlySet<string>,
  actors: ReadonlySet<string>,
  language: EventLanguage,
): boolean {
  // of most pairs the types alone tell that they are two
  const spoken = candidate.type === 'statement' || candidate.type === 'demand'
  if (spoken !== (happening.type === 'statement' || happening.type === 'demand')) return false
  if (spoken) return sameOccasion(happening, candidate) && datesAgree(happening.date, date)
  const same = happening.type === candidate.type
  if (!same && kin.get(happening.type)?.has(candidate.type) !== true) return false
  if (!datesAgree(happening.date, date)) return false
  if (
    together.has(candidate.type) &&
    together.has(happening.type) &&
    guessed(date) &&
    sharesParty(happening, actors)
  )
    return true
  if (continues(happening, candidate, date)) return true
  // «ووقع الانفجار ظهر الخميس»: the one told before, now with its day
  if (same && unfolding.has(candidate.type) && toldAgain(happening, candidate, language)) return true
  const shared = overlapOf(happening.stems, stems)
  const company = overlapOf(happening.actors, actors)
  const lemma = happening.lemmas.has(candidate.lemma)
  if (
    same &&
    unfolding.has(candidate.type) &&
    guessed(date) &&
    guessed(happening.date) &&
    shared >= SAME_BLOW
  )
    return true
  if (same && lemma) return shared >= SAME_LEMMA || company >= 0.5 || actors.size === 0
  if (same) return shared >= SAME_TYPE || (company >= 0.5 && shared >= SAME_LEMMA)
  return shared >= SAME_FAMILY || (company >= 0.6 && shared >= SAME_TYPE)
}

/** Paragraphs within which one speaker's words belong to one occasion. */
const OCCASION_REACH = 10

/** What one speaker says under one date in paragraphs not far apart was said on one occasion. */
function sameOccasion(happening: Happening, candidate: Candidate): boolean {
  const last = happening.tellings.at(-1)
  if (!last || candidate.speaker === null || last.speaker !== candidate.speaker) return false
  return Math.abs(candidate.view.sentence.paragraph - last.view.sentence.paragraph) <= OCCASION_REACH
}

/** `2022-12-19`, of any size: one date, no range. */
const isOne = (edtf: string): boolean => /^-?[\dX]+(?:-\d\d){0,2}$/.test(edtf)

/** The more telling of two dates: words of the source before guesses, days before months. */
function betterDate(a: EventDate, b: EventDate): EventDate {
  const rank = { stated: 3, relative: 2, inferred: 1, publication: 0 }
  // "yesterday" tells more than the year of "the 2019 championships"
  const [x, y] = [bare(a.edtf), bare(b.edtf)]
  if (x !== y && !guessed(a) && !guessed(b) && isOne(x) && isOne(y)) {
    if (y.startsWith(`${x}-`)) return b
    if (x.startsWith(`${y}-`)) return a
  }
  if (rank[a.basis] !== rank[b.basis]) return rank[a.basis] > rank[b.basis] ? a : b
  return b.edtf.length > a.edtf.length ? b : a
}

/** Joins the tellings of one happening, given in text order. */
export class Merging {
  readonly happenings: Happening[] = []

  /** `settle` is handed each happening of which no more will be told, while the words that tell of it are still at hand. */
  constructor(
    private readonly language: EventLanguage,
    private readonly settle: (happening: Happening) => void,
  ) {}

  /** Adds a telling; at most `COMPARED` happenings of an article are compared with it. */
  add(candidate: Candidate, date: EventDate): void {
    const { happenings, language } = this
    const stems = stemsOf(candidate)
    const actors = new Set<string>()
    for (const { start, end, actor } of candidate.view.mentions)
      if (start >= candidate.start && end <= candidate.end) actors.add(actor.id)
    if (candidate.speaker !== null && together.has(candidate.type)) actors.add(candidate.speaker)
    let twin: Happening | undefined
    for (let at = Math.max(0, happenings.length - COMPARED); at < happenings.length && !twin; at++) {
      const happening = happenings[at]
      if (happening && alike(happening, candidate, date, stems, actors, language)) twin = happening
    }
    if (!twin) {
      const lemmas = new Set([candidate.lemma])
      happenings.push({ type: candidate.type, date, tellings: [candidate], lemmas, stems, actors })
      this.letGo()
      return
    }
    twin.tellings.push(candidate)
    twin.lemmas.add(candidate.lemma)
    twin.date = betterDate(twin.date, date)
    for (const stem of stems) twin.stems.add(stem)
    for (const actor of actors) twin.actors.add(actor)
  }

  /** Words and parties of happenings long past are compared with nothing any more; those at the top the headline is compared with. */
  private letGo(): void {
    const past = this.happenings[this.happenings.length - 1 - COMPARED]
    if (!past) return
    this.settle(past)
    if (this.happenings.length <= 2 * COMPARED) return
    past.stems = none
    past.actors = none
  }
}

const none: Set<string> = new Set()

/** Bounds the comparisons of a very long text, so that the work stays linear in its length. */
const COMPARED = 60
