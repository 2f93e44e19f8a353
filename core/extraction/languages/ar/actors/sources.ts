import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { isFunctionWord } from './names'
import {
  adjectiveEndings,
  groupNouns,
  organizationHeads,
  servesWithin,
  speechVerbs,
  spokespeople,
  stopWords,
} from './words'

/** «مسؤول عسكري», «مصادر طبية»: unnamed people with what they are. */
export function addGroup(roster: Roster, tokens: readonly Token[], at: number): void {
  const [noun, adjective] = [tokens[at], tokens[at + 1]]
  if (!noun) return
  const side = tokens[at + 2]
  // «متحدث باسم المعتصمين»
  if (adjective?.folded === 'باسم' && side && joined(adjective) && joined(side)) {
    roster.addNew('group', noun.start, side.end)
    return
  }
  const fits =
    adjective !== undefined &&
    joined(adjective) &&
    adjectiveEndings.test(adjective.folded) &&
    !stopWords.has(adjective.folded) &&
    !isFunctionWord(adjective.text)
  roster.addNew('group', noun.start, (fits ? adjective : noun).end)
}

/** «قال طبيب في مستشفى البلدة»: one of many, whom nothing after it names. */
export function isUnnamed(roster: Roster, tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]]
  if (!noun || !next || !servesWithin.has(noun.folded)) return false
  const within =
    joined(next) &&
    (/^(?:في|من|لدي|طلب|طلبت|رفض|رفضت|فضل|فضلت|لم|باسم)$/.test(next.folded) || serves(next.folded))
  const rest = tokens.slice(at + 1, at + 1 + UNNAMED)
  return within && !rest.some(({ start }) => roster.ownerAt(start)?.type === 'person')
}

/** «عضو باللجنة», «مسؤول بوزارة النقل»: the body is written onto the preposition. */
const serves = (folded: string): boolean =>
  /^بال.{3,}$/.test(folded) || organizationHeads.has(folded.slice(1))

/** Words after somebody in which a name would stand. */
const UNNAMED = 10

const sourceWords = new Set(['وفق', 'وفقا', 'بحسب', 'حسب', 'طبقا'])

const particles = new Set(['لكن', 'ان', 'غير'].flatMap((word) => [word, `و${word}`, `ف${word}`]))

/** «لكن مصدرا في الوزارة أكد»: a source before its verb. */
export function readSourceBefore(roster: Roster, tokens: readonly Token[], at: number): void {
  const [particle, noun, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!particle || !noun || !particles.has(particle.folded) || !joined(noun)) return
  const bare = noun.folded.replace(/ا$/, '')
  const speaks = spokespeople.has(bare) && after?.folded === 'باسم'
  if (!speaks && !groupNouns.has(bare) && !groupNouns.has(noun.folded) && !servesWithin.has(bare)) return
  // the body itself speaks: «متحدثا باسم الحكومة»
  if (speaks && roster.ownerAt(tokens[at + 3]?.start ?? noun.start)) return
  const rest = tokens.slice(at + 2, at + 2 + UNNAMED)
  const verb = rest.findIndex((token) => speechVerbs.has(token.folded))
  if (verb < 0 || !after || rest.slice(0, verb + 1).some((token) => !joined(token))) return
  if (rest.slice(0, verb).some(({ start }) => roster.ownerAt(start)?.type === 'person')) return
  addGroup(roster, tokens, at + 1)
}

/** «نقلت الوكالة عن مصدر حكومي»: whom an agency passes on. */
export function readPassedOn(roster: Roster, tokens: readonly Token[], at: number): void {
  const next = tokens[at + 1]
  if (tokens[at]?.folded !== 'عن' || !next || !joined(next) || !groupNouns.has(next.folded)) return
  const passes = tokens
    .slice(Math.max(0, at - PASSED), at)
    .some(({ folded }) => /^[وف]?(?:نقلت?|نقلا)$/.test(folded))
  if (passes) addGroup(roster, tokens, at + 1)
}

/** «وفق مسؤول في الدائرة»: a source after the word that names one. */
export function readSourceAfter(roster: Roster, tokens: readonly Token[], at: number): void {
  const next = tokens[at + 1]
  if (!sourceWords.has(tokens[at]?.folded ?? '') || !next || !joined(next)) return
  if (groupNouns.has(next.folded) || isUnnamed(roster, tokens, at + 1)) addGroup(roster, tokens, at + 1)
}

/** Words between the verb of an agency and its source. */
const PASSED = 8
