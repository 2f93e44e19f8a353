import { fold } from '../../../../text/fold'
import { namedLast, type Member, type Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { shape } from '../../../actors/written'
import { addBodies } from './bodies'
import { capital, hasShape } from './capital'
import { isRelative } from './relatives'
import { addRepeated } from './repeated'
import { retypePeople } from './retype'
import { dropSettings } from './settings'
import { dropShips } from './ships'
import { spelledOutThings } from './spelled-out'
import { has, trait } from './traits'

/** "in May", "May 12": the month, also where somebody is called so. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], trait.namingMonth) &&
  (/^(?:in|since|until|till|by|last|next|this|early|late|mid|of|from|to|through)$/.test(
    tokens[at - 1]?.folded ?? '',
  ) ||
    /^\p{Nd}/u.test(tokens[at + 1]?.text ?? '') ||
    /^\p{Nd}/u.test(tokens[at - 1]?.text ?? ''))

/** "Qaboos Grand Mosque": a given name in the name of something else. */
const isPartOfName = (tokens: readonly Token[], at: number): boolean =>
  capital(tokens[at + 1]) && joined(tokens[at + 1]) && !has(tokens[at + 1], trait.says)

/** Capitals alone that stand for a body: neither a brackets' abbreviation of something else nor the name of a mission. */
const isUnknownAcronym = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    token !== undefined &&
    hasShape(token, shape.allCapitals) &&
    /^\p{Lu}{3,7}$/u.test(token.text) &&
    !has(token, trait.plainAcronym) &&
    !/^\s*\($/u.test(token.gap) &&
    !beginsThing(tokens, at)
  )
}

/** "the FIBA World Cup": capitals that begin the name of a happening or a thing. */
function beginsThing(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; joined(tokens[next]) && (next === at + 1 || capital(tokens[next])); next++)
    if (has(tokens[next], trait.thing)) return true
  return false
}

/** Every word that the article writes in small letters. */
export function smallWords(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const tokens of sentences)
    for (const token of tokens) if (hasShape(token, shape.lower | shape.folded)) words.add(token.text)
  return words
}

/** A family name alone comes after the whole one, except in headlines and of whom everybody knows. */
const introduced = (member: Member | null, token: Token): Member | null =>
  member?.entity ||
  token.sentence.kind === 'headline' ||
  member?.mentions.some(({ start }) => start < token.start)
    ? member
    : null

/** Family and given names, acronyms and designations, once the article has told whose they are. `small`: as `smallWords`. */
export function resolveEnglish(
  roster: Roster,
  sentences: readonly (readonly Token[])[],
  text: string,
  small: ReadonlySet<string>,
): void {
  retypePeople(roster, sentences)
  const things = spelledOutThings(sentences)
  const names = new Map<string, Set<Member>>()
  const given = new Map<string, Member>()
  for (const member of roster.people()) {
    for (const name of [member.name, ...(member.entity?.spellings.en ?? [])]) {
      const words = fold(name).split(/\s+/)
      if (words.length < 2) continue
      const family = words.at(-1) ?? ''
      names.set(family, (names.get(family) ?? new Set()).add(member))
      if (!given.has(words[0] ?? '')) given.set(words[0] ?? '', member)
    }
  }
  const acronyms = new Map<string, Member>()
  const designations = new Map<string, number>()
  for (const tokens of sentences) {
    tokens.forEach((token, at) => {
      if (hasShape(token, shape.designation))
        designations.set(token.text, (designations.get(token.text) ?? 0) + 1)
      if (!hasShape(token, shape.allCapitals) || !/^\s*\($/u.test(token.gap)) return
      const before = tokens[at - 1]
      const owner = before && roster.ownerAt(before.start)
      if (owner?.type === 'organization') acronyms.set(token.text, owner)
    })
  }
  const byInitials = new Map<string, Member>()
  for (const member of roster.members.values()) {
    const initials = member.name.match(/\b\p{Lu}/gu)?.join('') ?? ''
    if (member.type === 'organization' && initials.length >= 3) byInitials.set(initials, member)
  }
  let asked: boolean | undefined
  const celestial = () => (asked ??= /\b(?:planet|exoplanet|star|comet|asteroid|galaxy)\b/iu.test(text))
  for (const tokens of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (!token || !capital(token) || roster.isTaken(token.start, token.end)) continue
      const member =
        acronyms.get(token.text) ??
        (isMonth(tokens, at) ? null : introduced(namedLast(names.get(token.folded), token.start), token)) ??
        (has(token, trait.common) || isPartOfName(tokens, at) ? undefined : given.get(token.folded)) ??
        byInitials.get(token.text)
      if (member) roster.mention(member, token.start, token.end)
      else if (isUnknownAcronym(tokens, at) && !small.has(token.folded) && !things.has(token.text))
        roster.addNew('organization', token.start, token.end)
      else if (isRelative(tokens, at)) roster.addNew('person', token.start, token.end)
      else if ((designations.get(token.text) ?? 0) >= 3 && celestial())
        roster.addNew('place', token.start, token.end)
    }
  }
  addRepeated(roster, sentences, small)
  addBodies(roster, sentences)
  dropSettings(roster, sentences)
  dropShips(roster, sentences)
}
