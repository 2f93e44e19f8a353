import { fold } from '../../../../text/fold'
import { metonymOf } from '../../../actors/metonyms'
import { namedLast, type Member, type Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { lexicon, type Entity } from '../../../lexicon/lexicon'
import { addBodies } from './bodies'
import { capital } from './capital'
import { bodyOfState, partOfCompound } from './compounds'
import { known } from './known'
import { isPlaceByPosition } from './places'
import { addRepeated } from './repeated'
import {
  commonWords,
  givenNames,
  groupNouns,
  namingMonths,
  organizationWords,
  particles,
  placeHeads,
  plainAcronyms,
  portfolioHeads,
  portfolios,
  speechVerbs,
  thingWords,
  titles,
} from './words'

/** After white space, or after the stop of an initial or a short title («J. Smith», «Gov. Smith»), but not across sentences. */
const near = (token: Token, before: Token | undefined): boolean =>
  /^\s*$/u.test(token.gap) || (/^\.\s$/u.test(token.gap) && (before?.text.length ?? 9) <= 3)
const ranks = new Set(['majority', 'minority', 'vice', 'deputy', 'assistant', 'acting'])
const placeCues = new Set(['in', 'at', 'near', 'from', 'outside', 'across', 'off'])
const isDesignation = (text: string) => /^\p{Lu}[\p{L}\p{N}-]*$/u.test(text) && /\d/.test(text)

/** "Securities and Exchange Commission": one word, and after it words that with it name a body. */
function joinsOneName(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from]
  if (
    !first ||
    end - from > 2 ||
    known(tokens, from) ||
    givenNames.has(first.folded) ||
    titles.has(first.folded)
  )
    return false
  let last = end + 1
  while (capital(tokens[last]) && joined(tokens[last])) last++
  return last > end + 1 && organizationWords.has(tokens[last - 1]?.folded ?? '') && !known(tokens, end + 1)
}

/** One after the last word of the capitalised run at `from`. */
function runEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1
  let organization = organizationWords.has(tokens[from]?.folded ?? '')
  for (;;) {
    const next = tokens[end]
    if (!next || !near(next, tokens[end - 1])) return end
    if (capital(next)) {
      organization ||= organizationWords.has(next.folded)
      end++
      continue
    }
    const skip = next.folded === 'of' && tokens[end + 1]?.folded === 'the' ? 2 : 1
    const after = tokens[end + skip]
    if (/^(?:and|&)$/.test(next.folded) && !organization && joinsOneName(tokens, from, end)) {
      organization = true
      end++
      continue
    }
    const links = particles.has(next.folded) || (organization && /^(?:of|for|to)$/.test(next.folded))
    if (!links || !capital(after) || !joined(after)) return end
    end += skip + 1
  }
}

function person(
  tokens: readonly Token[],
  from: number,
  end: number,
  titled: boolean,
  written: ReadonlySet<string>,
): boolean {
  const length = end - from
  const words = tokens.slice(from, end)
  if (words.some(({ text }) => /['’](?:m|ve|ll|re|t|d)$/iu.test(text))) return false
  // "Tropical Depression", where the article also writes "depression": a thing with a capital
  const common = words.some(
    ({ text, folded }) =>
      written.has(text.toLowerCase()) && !particles.has(text) && !isMonthName(tokens, from, end, folded),
  )
  if (common && !titled && !givenNames.has(words[0]?.folded ?? '')) return false
  if (length > 4 || !words.every(({ text }) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(text))) return false
  if (
    words.some(
      ({ folded, text }) =>
        (commonWords.has(folded) && !isMonthName(tokens, from, end, folded)) ||
        thingWords.has(folded) ||
        /^\p{Lu}{3,}$/u.test(text),
    )
  )
    return false
  if (words.some(({ folded }) => lexicon().demonyms.en.has(folded))) return false
  if (titles.has(words.at(-1)?.folded ?? '')) return false
  if (length === 1) return titled
  if (titled || givenNames.has(words[0]?.folded ?? '')) return true
  return length <= 3 && tokens[from - 1]?.folded !== 'the'
}

/** "June Whitfield", "Arthur May": a month that can only be a name, beside another name and no number. */
function isMonthName(tokens: readonly Token[], from: number, end: number, folded: string): boolean {
  if (!namingMonths.has(folded) || end - from !== 2) return false
  const [first, last] = [tokens[from], tokens[from + 1]]
  if (first?.folded === folded)
    return !placeCues.has(tokens[from - 1]?.folded ?? '') && last?.folded !== folded
  return givenNames.has(first?.folded ?? '') && !(joined(tokens[end]) && /^\p{Nd}/u.test(tokens[end].text))
}

/** "Judge Jackson": whoever of that family name was named in full before. */
function addTitled(roster: Roster, first: Token, last: Token): void {
  const family = first === last ? first.folded : null
  const before = roster.people().findLast(({ name }) => family !== null && lastWord(name) === family)
  if (before) roster.mention(before, first.start, last.end)
  else roster.addNew('person', first.start, last.end)
}

const lastWord = (name: string): string => fold(name).split(/\s+/).at(-1) ?? ''

/** Words of a portfolio at the beginning of a run, when an office stands before it. */
function portfolioEnd(tokens: readonly Token[], from: number, end: number): number {
  const of = /^(?:of|for)$/.test(tokens[from - 1]?.folded ?? '')
  if (!of || !portfolioHeads.has(tokens[from - 2]?.folded ?? '')) return from
  let name = from
  while (name < end && portfolios.has(tokens[name]?.folded ?? '')) name++
  return name
}

/** "State Congress President Girish Chodankar": where the person's name begins after a title inside a run, or −1. */
function nameAfterTitle(
  tokens: readonly Token[],
  from: number,
  end: number,
  written: ReadonlySet<string>,
): number {
  for (let at = end - 2; at > from; at--) {
    if (!titles.has(tokens[at]?.folded ?? '')) continue
    const name = at + 1
    return end - name >= 2 && person(tokens, name, end, true, written) ? name : -1
  }
  return -1
}

/** "Senate Majority Leader": the body without the office held in it. */
function withoutOffice(tokens: readonly Token[], from: number, end: number): number {
  if (!titles.has(tokens[end - 1]?.folded ?? '')) return end
  let last = end - 1
  while (
    last > from &&
    (titles.has(tokens[last - 1]?.folded ?? '') || ranks.has(tokens[last - 1]?.folded ?? ''))
  )
    last--
  return last > from ? last : end
}

/** "Davao del Sur", "Capitol Hill Organized Protest": what follows a place in one run and begins nothing of its own. */
const isRestOfName = (tokens: readonly Token[], from: number, end: number): boolean =>
  !tokens
    .slice(from, end)
    .some(
      ({ folded }, i) =>
        titles.has(folded) ||
        givenNames.has(folded) ||
        organizationWords.has(folded) ||
        known(tokens, from + i) !== null,
    )

/** "United States District Judge", "Manhattan District Attorney": no district on the map. */
const isOfCourts = ({ type }: Entity, head: Token): boolean => type !== 'place' || head.folded === 'district'

/** Words that call a place what it is: "Guangdong Province" is Guangdong, "Yellowstone County" is not Yellowstone. */
const sameGround = new Set(['province', 'region', 'city', 'river', 'peninsula', 'island', 'islands'])

function readRun(
  roster: Roster,
  tokens: readonly Token[],
  start: number,
  end: number,
  written: ReadonlySet<string>,
): void {
  let from = portfolioEnd(tokens, start, end)
  const titledBefore = from > start
  while (
    from < end &&
    commonWords.has(tokens[from]?.folded ?? '') &&
    !known(tokens, from) &&
    !isMonthName(tokens, from, end, tokens[from]?.folded ?? '')
  )
    from++
  const first = tokens[from]
  const last = tokens[end - 1]
  if (!first || !last || from >= end) return
  const whole = known(tokens, from)
  if (whole && from + whole.length >= end) return addKnown(roster, tokens, from, whole.length)
  if (titledBefore && person(tokens, from, end, true, written)) {
    roster.addNew('person', first.start, last.end)
    return
  }
  const named = nameAfterTitle(tokens, from, end, written)
  if (named > 0) {
    if (known(tokens, named)) readRun(roster, tokens, named, end, written)
    else roster.addNew('person', tokens[named]?.start ?? 0, last.end)
    let head = named - 1
    while (head > from && titles.has(tokens[head - 1]?.folded ?? '')) head--
    return readRun(roster, tokens, from, head, written)
  }
  for (let at = from + 1; at < end; at++) {
    const somebody = known(tokens, at)
    if (somebody?.entity.type !== 'person' || at + somebody.length < end) continue
    // "Speaker of the House Nancy Pelosi"
    addKnown(roster, tokens, at, somebody.length)
    return readRun(roster, tokens, from, at, written)
  }
  if (placeHeads.has(last.folded) && end - from > 1 && !(whole && isOfCourts(whole.entity, last))) {
    if (whole?.entity.type === 'place' && from + whole.length === end - 1 && sameGround.has(last.folded))
      roster.addKnown(whole.entity, first.start, last.end)
    else roster.addNew('place', first.start, last.end)
    return
  }
  const organization = tokens.slice(from, end).some(({ folded }) => organizationWords.has(folded))
  if (organization && end - from > 1) {
    const office = withoutOffice(tokens, from, end)
    if (office < end) return readRun(roster, tokens, from, office, written)
    roster.addNew('organization', first.start, last.end)
    return
  }
  if (thingWords.has(last.folded)) return
  if (
    whole &&
    whole.entity.type !== 'person' &&
    givenNames.has(first.folded) &&
    person(tokens, from, end, false, written)
  ) {
    roster.addNew('person', first.start, last.end)
    return
  }
  if (whole) {
    addKnown(roster, tokens, from, whole.length)
    const ofOffice = tokens[from - 1]?.folded === 'of' && titles.has(tokens[from - 2]?.folded ?? '')
    if (whole.entity.type === 'place' && !ofOffice && isRestOfName(tokens, from + whole.length, end)) return
    return readRun(roster, tokens, from + whole.length, end, written)
  }
  let titled = false
  let name = from
  while (
    name < end &&
    (titles.has(tokens[name]?.folded ?? '') || lexicon().demonyms.en.has(tokens[name]?.folded ?? ''))
  ) {
    titled ||= titles.has(tokens[name]?.folded ?? '')
    name++
  }
  const begin = tokens[name]
  if (!begin) return
  if (name > from && !(titled && person(tokens, name, end, true, written) && !known(tokens, name)))
    return readRun(roster, tokens, name, end, written)
  if (name > from) {
    addTitled(roster, begin, last)
    return
  }
  if (person(tokens, name, end, false, written)) {
    const place = placeCues.has(tokens[name - 1]?.folded ?? '') && !givenNames.has(begin.folded)
    roster.addNew(place ? 'place' : 'person', begin.start, last.end)
    return
  }
  if (isPlaceByPosition(tokens, name, end)) {
    roster.addNew('place', begin.start, last.end)
    return
  }
  if (end - from > 1) readRun(roster, tokens, from + 1, end, written)
}

function addKnown(roster: Roster, tokens: readonly Token[], at: number, length: number): void {
  const found = known(tokens, at)
  const first = tokens[at]
  const last = tokens[at + length - 1]
  if (!found || !first || !last) return
  const government = speechVerbs.has(tokens[at + length]?.folded ?? '') || tokens[at - 1]?.folded === 'with'
  roster.addKnown(metonymOf(found.entity, government), first.start, last.end)
}

/**
 * People, organisations, places and groups of one sentence, by lexicon, capitals, titles and head words. `written`: every
 * word that the article writes in small letters.
 */
export function readEnglish(roster: Roster, tokens: readonly Token[], written: ReadonlySet<string>): void {
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token === undefined || !capital(token)) {
      const says =
        speechVerbs.has(tokens[at + 1]?.folded ?? '') || speechVerbs.has(tokens[at - 1]?.folded ?? '')
      if (token && says && groupNouns.has(token.folded)) roster.addNew('group', token.start, token.end)
      at++
      continue
    }
    const compound = partOfCompound(token)
    if (compound) {
      roster.addKnown(compound.entity, token.start, token.start + compound.length)
      at++
      continue
    }
    const end = runEnd(tokens, at)
    const state = token.folded === 'the' ? at + 1 : at
    const body = bodyOfState(tokens, state, end)
    if (body > end) {
      roster.addNew('organization', tokens[state]?.start ?? token.start, tokens[body - 1]?.end ?? token.end)
      at = body
      continue
    }
    readRun(roster, tokens, at, end, written)
    at = end
  }
}

/** "in May", "May 12": the month, also where somebody is called so. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  namingMonths.has(tokens[at]?.folded ?? '') &&
  (/^(?:in|since|until|till|by|last|next|this|early|late|mid|of|from|to|through)$/.test(
    tokens[at - 1]?.folded ?? '',
  ) ||
    /^\p{Nd}/u.test(tokens[at + 1]?.text ?? '') ||
    /^\p{Nd}/u.test(tokens[at - 1]?.text ?? ''))

/** Capitals alone that stand for a body: neither a brackets' abbreviation of something else nor the name of a mission. */
const isUnknownAcronym = (token: Token, next: Token | undefined): boolean =>
  /^\p{Lu}{3,7}$/u.test(token.text) &&
  !plainAcronyms.has(token.folded) &&
  !/^\s*\($/u.test(token.gap) &&
  !thingWords.has(next?.folded ?? '')

/** Family and given names, acronyms and designations, once the article has told whose they are. */
export function resolveEnglish(roster: Roster, sentences: readonly (readonly Token[])[], text: string): void {
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
      if (isDesignation(token.text)) designations.set(token.text, (designations.get(token.text) ?? 0) + 1)
      const before = tokens[at - 1]
      const owner = before && roster.ownerAt(before.start)
      if (owner?.type === 'organization' && /^\s*\($/u.test(token.gap) && /^\p{Lu}{2,}$/u.test(token.text))
        acronyms.set(token.text, owner)
    })
  }
  const byInitials = new Map<string, Member>()
  for (const member of roster.members.values()) {
    const initials = member.name.match(/\b\p{Lu}/gu)?.join('') ?? ''
    if (member.type === 'organization' && initials.length >= 3) byInitials.set(initials, member)
  }
  const small = new Set(sentences.flat().flatMap(({ text: word, folded }) => (word === folded ? [word] : [])))
  const celestial = /\b(?:planet|exoplanet|star|comet|asteroid|galaxy)\b/iu.test(text)
  for (const tokens of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (!capital(token) || roster.isTaken(token.start, token.end)) continue
      const member =
        acronyms.get(token.text) ??
        (isMonth(tokens, at) ? null : namedLast(names.get(token.folded), token.start)) ??
        (commonWords.has(token.folded) ? undefined : given.get(token.folded)) ??
        byInitials.get(token.text)
      if (member) roster.mention(member, token.start, token.end)
      else if (isUnknownAcronym(token, tokens[at + 1]) && !small.has(token.folded))
        roster.addNew('organization', token.start, token.end)
      else if (celestial && (designations.get(token.text) ?? 0) >= 3)
        roster.addNew('place', token.start, token.end)
    }
  }
  addRepeated(roster, sentences, small)
  addBodies(roster, sentences)
}
