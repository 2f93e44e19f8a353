import type { Token } from '../../../actors/tokens'
import type { Written } from '../../../actors/written'
import { lexicon } from '../../../lexicon/lexicon'
import {
  bodyPairs,
  bodyTails,
  commonWords,
  givenNames,
  groupNouns,
  namedBodies,
  namingMonths,
  noPlaces,
  organizationWords,
  particles,
  placeHeads,
  plainAcronyms,
  portfolioHeads,
  portfolios,
  roles,
  soleBodies,
  speechVerbs,
  stateBodies,
  thingWords,
  titles,
  unnamedPeople,
  unpersonal,
} from './words'

/** What an English word can be in a name or beside one, one bit each: a list of `words.ts`, or a place in the lexicon. */
export const trait = {
  given: 1 << 0,
  title: 1 << 1,
  organization: 1 << 2,
  thing: 1 << 3,
  common: 1 << 4,
  namingMonth: 1 << 5,
  group: 1 << 6,
  particle: 1 << 7,
  placeHead: 1 << 8,
  plainAcronym: 1 << 9,
  portfolioHead: 1 << 10,
  portfolio: 1 << 11,
  says: 1 << 12,
  noPlace: 1 << 13,
  demonym: 1 << 14,
  /** The first word of somebody's name in the lexicon. */
  spelled: 1 << 15,
  soleBody: 1 << 16,
  namedBody: 1 << 17,
  /** The first of two words for a body: "fire service". */
  beginsBody: 1 << 18,
  stateBody: 1 << 19,
  /** "a resident". */
  oneOfMany: 1 << 20,
  role: 1 << 21,
  unpersonal: 1 << 22,
  bodyTail: 1 << 23,
} as const

const pairs = new Set([...bodyPairs].map((pair) => pair.split('-', 1)[0] ?? pair))

const lists: readonly [number, { has: (word: string) => boolean }][] = [
  [trait.given, givenNames],
  [trait.title, titles],
  [trait.organization, organizationWords],
  [trait.thing, thingWords],
  [trait.common, commonWords],
  [trait.namingMonth, namingMonths],
  [trait.group, groupNouns],
  [trait.particle, particles],
  [trait.placeHead, placeHeads],
  [trait.plainAcronym, plainAcronyms],
  [trait.portfolioHead, portfolioHeads],
  [trait.portfolio, portfolios],
  [trait.says, speechVerbs],
  [trait.noPlace, noPlaces],
  [trait.demonym, { has: (word) => lexicon().demonyms.en.has(word) }],
  [trait.spelled, { has: (word) => lexicon().spellings.en.has(word) }],
  [trait.soleBody, soleBodies],
  [trait.namedBody, namedBodies],
  [trait.beginsBody, pairs],
  [trait.stateBody, stateBodies],
  [trait.oneOfMany, unnamedPeople],
  [trait.role, { has: (word) => roles.has(word) || word.endsWith('-year-old') || word.endsWith('-elect') }],
  [trait.unpersonal, unpersonal],
  [trait.bodyTail, bodyTails],
]

function traitsOf(word: Written): number {
  if (word.names < 0)
    word.names = lists.reduce((traits, [bit, list]) => (list.has(word.folded) ? traits | bit : traits), 0)
  return word.names
}

/** Whether a word has any of the traits. */
export const has = (token: Token | undefined, traits: number): boolean =>
  token !== undefined && (traitsOf(token.word) & traits) !== 0
