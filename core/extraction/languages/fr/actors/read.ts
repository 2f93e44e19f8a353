import { fold } from '@/core/text/fold'
import { metonymOf } from '../../../actors/metonyms'
import { namedLast, type Member, type Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { elisionOf, knownAt } from './known'
import {
  bodyAdjectives,
  commonWords,
  givenNames,
  organizationWords,
  particles,
  plainAcronyms,
  portfolios,
  thingWords,
  titles,
} from './words'

const startOf = (token: Token): number => token.start + elisionOf(token)
const writtenOf = (token: Token): string => token.text.slice(elisionOf(token))
/** Folded, without an elided word before it. */
const bareOf = (token: Token | undefined): string => (token ? fold(writtenOf(token)) : '')
const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Lu}/u.test(writtenOf(token))

/** After white space, or after the stop of a short title or an initial («M. Durand»). */
const near = (token: Token, before: Token | undefined): boolean =>
  /^\s*$/u.test(token.gap) || (/^\.\s$/u.test(token.gap) && (before?.text.length ?? 9) <= 3)

const articles = new Set(['le', 'la', 'les', 'l', 'du', 'des', 'au', 'aux', 'un', 'une'])
/** Whether an article stands before the word: `du Crédit`, `l'Oréal`. */
const hasArticle = (tokens: readonly Token[], at: number): boolean =>
  /^l['’]/iu.test(tokens[at]?.text ?? '') || articles.has(tokens[at - 1]?.folded ?? '')

/** One after the last word of the capitalised run at `from`. */
function runEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1
  for (;;) {
    const next = tokens[end]
    if (!next || !near(next, tokens[end - 1])) return end
    if (isCapital(next) && elisionOf(next) === 0) end++
    else {
      const elidedName = isCapital(next) && /^d['’]/iu.test(next.text) && end - from === 1
      const after = tokens[end + 1]
      if (elidedName && isGiven(tokens[from])) end++
      else if (particles.has(next.folded) && isCapital(after) && joined(after) && isGiven(tokens[from]))
        end += 2
      else return end
    }
  }
}

/** `Jean-Luc` is given by its first part. */
const isGiven = (token: Token | undefined): boolean => givenNames.has(bareOf(token).split('-')[0] ?? '')

const isTitle = (token: Token | undefined): boolean => titles.has(bareOf(token))

function isPerson(tokens: readonly Token[], from: number, end: number, isTitled: boolean): boolean {
  const words = tokens.slice(from, end)
  const unfit = words.some((token, index) => {
    const bare = bareOf(token)
    if (index > 0 && particles.has(bare)) return false
    return commonWords.has(bare) || organizationWords.has(bare) || thingWords.has(bare) || titles.has(bare)
  })
  if (unfit || words.length > 5) return false
  if (!words.every((token) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(token.text))) return false
  if (/^\p{Lu}{2,}$/u.test(words[0]?.text ?? '')) return false
  if (words.length === 1) return isTitled
  return isTitled || isGiven(words[0]) || (words.length <= 3 && !hasArticle(tokens, from))
}

/** `M. Durand`, `la ministre Durand`: whoever of that family name was named in full before. */
function addPerson(roster: Roster, first: Token, last: Token): void {
  const family = first === last ? bareOf(first) : null
  const before =
    family === null ? undefined : roster.people().findLast(({ name }) => familyOf(name) === family)
  if (before) roster.mention(before, startOf(first), last.end)
  else roster.addNew('person', startOf(first), last.end)
}

const familyOf = (name: string): string => fold(name).split(/\s+/).at(-1) ?? ''

/** A body by its first word, with the adjectives that belong to its name: `Conseil constitutionnel`. */
function bodyEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = end
  while (joined(tokens[to]) && bodyAdjectives.has(tokens[to]?.folded ?? '')) to++
  return to > from + 1 ? to : from
}

/** Reads the capitalised run [start, end); gives where reading goes on. */
function readRun(roster: Roster, tokens: readonly Token[], start: number, end: number): number {
  let from = start
  while (from < end && !isTitle(tokens[from]) && isNoName(tokens[from])) from++
  let isTitled = isTitle(tokens[from - 1]) || from > start
  if (from > start) isTitled = portfolios.has(bareOf(tokens[from - 1]))
  while (from < end && isTitle(tokens[from])) {
    isTitled = true
    from++
  }
  const first = tokens[from]
  const last = tokens[end - 1]
  if (!first || !last || from >= end) return end
  if (from > start && knownAt(tokens, from)) return from
  if (organizationWords.has(bareOf(first))) {
    const to = bodyEnd(tokens, from, end)
    if (to > from) roster.addNew('organization', startOf(first), tokens[to - 1]?.end ?? last.end)
    return Math.max(to, end)
  }
  if (isPerson(tokens, from, end, isTitled)) {
    const isPlace = !isTitled && !isGiven(first) && /^(?:à|en)$/u.test(tokens[from - 1]?.text ?? '')
    if (isPlace) roster.addNew('place', startOf(first), last.end)
    else addPerson(roster, first, last)
  } else if (
    end - from === 1 &&
    /^\p{Lu}{2,6}$/u.test(writtenOf(first)) &&
    !plainAcronyms.has(bareOf(first)) &&
    hasArticle(tokens, from)
  )
    roster.addNew('organization', startOf(first), last.end)
  return end
}

const isNoName = (token: Token | undefined): boolean =>
  commonWords.has(bareOf(token)) || portfolios.has(bareOf(token))

/** People, states, organisations and places of one sentence, by lexicon, capitals, titles and given names. */
export function readFrench(roster: Roster, tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!isCapital(token)) {
      at++
      continue
    }
    const known = knownAt(tokens, at)
    const last = known && tokens[at + known.length - 1]
    if (known && last && (known.length > 1 || !commonWords.has(bareOf(token)))) {
      const next = tokens[at + known.length]
      const asGovernment = joined(next) && /^(?:a|ont|avait|n'a|s'est)$/u.test(next.text)
      const entity = metonymOf(known.entity, asGovernment)
      roster.addKnown(entity, startOf(token), last.end, entity === known.entity ? known.name : undefined)
      at += known.length
    } else at = readRun(roster, tokens, at, runEnd(tokens, at))
  }
}

/** Family names alone, once the article has told whose they are. */
export function resolveFrench(roster: Roster, sentences: readonly (readonly Token[])[]): void {
  const families = new Map<string, Set<Member>>()
  for (const member of roster.people()) {
    const family = familyOf(member.name)
    if (/\s/.test(member.name)) families.set(family, (families.get(family) ?? new Set()).add(member))
  }
  for (const token of sentences.flat()) {
    if (!isCapital(token) || roster.isTaken(startOf(token), token.end)) continue
    const member = namedLast(families.get(bareOf(token)), token.start)
    if (member) roster.mention(member, startOf(token), token.end)
  }
}
