import type { Token } from '../../../actors/tokens'
import { lexicon } from '../../../lexicon/lexicon'
import { stateOfNisba } from './nisba'
import { bareOf, definite, peelings, type Peeled } from './proclitics'
import {
  counterparts,
  doubtfulStates,
  givenNames,
  governmentCues,
  namedGrounds,
  namedInMarks,
  officeTitles,
  organizationHeads,
  placeHeads,
  soleBodies,
  solePairs,
  speechVerbs,
  titles,
} from './words'

/** What an Arabic word can be in a name or beside one; of several readings without proclitics the first that is it. */
export interface ArabicWord {
  readonly readings: readonly Peeled[]
  /** Whether somebody's name in the lexicon begins with a reading. */
  readonly isSpelled: boolean
  /** «رئيس», «مديرها», «نظيره». */
  readonly title: Peeled | undefined
  /** «الرئيس», «نظيره»: of one person. */
  readonly office: Peeled | undefined
  /** «وزارة», «الوزارة». */
  readonly body: Peeled | undefined
  readonly definiteBody: Peeled | undefined
  /** «قرية». */
  readonly place: Peeled | undefined
  /** «شارع». */
  readonly ground: Peeled | undefined
  readonly given: Peeled | undefined
  /** «الشرطة», and the first word of «الحماية المدنية». */
  readonly isSoleBody: boolean
  /** «صحيفة», «حزب»: its name may follow in marks. */
  readonly isNamedInMarks: boolean
  readonly says: boolean
  /** A verb with which a capital stands for its government. */
  readonly governs: boolean
  /** The state (id) that a nisba speaks of. */
  readonly nation: string | null
}

const firstOfPairs = new Set([...solePairs].map((pair) => pair.split('-', 1)[0] ?? pair))

/** «محاميته», «مديرها»: the title to which a pronoun is attached; null for other words. */
export function ownedTitle(folded: string): string | null {
  const bare = /^(.{3,})(?:ها|هم|ه)$/.exec(folded)?.[1]
  if (!bare || titles.has(folded)) return null
  return [bare, bare.replace(/ت$/, 'ه')].find((form) => titles.has(form)) ?? null
}

function read(word: string): ArabicWord {
  const readings = peelings(word)
  const reading = (is: (folded: string) => boolean) => readings.find(({ folded }) => is(folded))
  const isIn = (list: { has: (folded: string) => boolean }) => readings.some(({ folded }) => list.has(folded))
  return {
    readings,
    isSpelled: isIn(lexicon().spellings.ar) || isIn(doubtfulStates),
    title: reading(
      (folded) => titles.has(bareOf(folded)) || ownedTitle(folded) !== null || counterparts.has(folded),
    ),
    office: reading(
      (folded) => counterparts.has(folded) || (definite(folded) && officeTitles.has(bareOf(folded))),
    ),
    body: reading((folded) => organizationHeads.has(bareOf(folded))),
    definiteBody: reading((folded) => definite(folded) && organizationHeads.has(bareOf(folded))),
    place: reading((folded) => placeHeads.has(folded)),
    ground: reading((folded) => namedGrounds.has(folded)),
    given: reading((folded) => givenNames.has(folded)),
    isSoleBody: isIn(soleBodies) || isIn(firstOfPairs),
    isNamedInMarks: isIn(namedInMarks),
    says: isIn(speechVerbs),
    governs: isIn(governmentCues),
    nation: stateOfNisba(word),
  }
}

/** What is known of a token's word. */
export const arabicOf = ({ word }: Token): ArabicWord => (word.arabic ??= read(word.folded))

/** Whether a verb of speech stands there. */
export const says = (token: Token | undefined): boolean => token !== undefined && arabicOf(token).says
