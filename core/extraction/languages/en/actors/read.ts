import { fold } from '../../../../text/fold'
import { metonymOf } from '../../../actors/metonyms'
import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { isBodyByWords, isFirm, lastBodyWord } from './body-words'
import { capital } from './capital'
import { bodyOfState, channelLength, partOfCompound } from './compounds'
import { known } from './known'
import { goesOnAfterAnd, joinsOneName } from './joined-names'
import { isApposedBody, isFirmByNoun, partyEnd } from './described-bodies'
import { isMonthName, person } from './person'
import { isListedPlace, isOfCourts, isPlaceByFirst, isPlaceByPosition, sameGround } from './places'
import { isOneOfMany } from './unnamed'
import { isShip } from './ships'
import { unitLength } from './military-units'
import { has, trait } from './traits'
import { firmNouns, livingThings, placeCues, vessels } from './words'

/** After white space, or after the stop of an initial or a short title («J. Smith», «Gov. Smith»), but not across sentences. */
const near = (token: Token, before: Token | undefined): boolean =>
  token.gap === ' ' ||
  /^\s*$/u.test(token.gap) ||
  (/^\.\s$/u.test(token.gap) && (before?.text.length ?? 9) <= 3)
const ranks = new Set(['majority', 'minority', 'vice', 'deputy', 'assistant', 'acting'])

/** One after the last word of the capitalised run at `from`. */
function runEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1
  let organization = has(tokens[from], trait.organization)
  for (;;) {
    const next = tokens[end]
    if (!next || !near(next, tokens[end - 1])) return end
    if (capital(next)) {
      organization ||= has(next, trait.organization)
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
    if (next.folded === 'and' && organization && goesOnAfterAnd(tokens, from, end)) {
      end++
      continue
    }
    const links = has(next, trait.particle) || (organization && /^(?:of|for|to)$/.test(next.folded))
    if (!links || !capital(after) || !joined(after)) return end
    end += skip + 1
  }
}

/** "Judge Jackson": whoever of that family name was named in full before. */
function addTitled(roster: Roster, first: Token, last: Token): void {
  const family = first === last ? first.folded : null
  const before =
    family === null ? undefined : roster.people().findLast(({ name }) => lastWord(name) === family)
  if (before) roster.mention(before, first.start, last.end)
  else roster.addNew('person', first.start, last.end)
}

const lastWord = (name: string): string => fold(name).split(/\s+/).at(-1) ?? ''

/** Words of a portfolio at the beginning of a run, when an office stands before it. */
function portfolioEnd(tokens: readonly Token[], from: number, end: number): number {
  const of = /^(?:of|for)$/.test(tokens[from - 1]?.folded ?? '')
  if (!of || !has(tokens[from - 2], trait.portfolioHead)) return from
  let name = from
  while (name < end && has(tokens[name], trait.portfolio)) name++
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
    if (!has(tokens[at], trait.title | trait.role)) continue
    const name = at + 1
    return end - name >= 2 && person(tokens, name, end, true, written) ? name : -1
  }
  return -1
}

/** "Senate Majority Leader": the body without the office held in it. */
function withoutOffice(tokens: readonly Token[], from: number, end: number): number {
  if (!has(tokens[end - 1], trait.title)) return end
  // "Department of Justice"
  if (/^(?:of|for)$/.test(tokens[end - 2]?.folded ?? '')) return end
  let last = end - 1
  while (last > from && (has(tokens[last - 1], trait.title) || ranks.has(tokens[last - 1]?.folded ?? '')))
    last--
  return last > from ? last : end
}

/** "Davao del Sur", "Capitol Hill Organized Protest": what follows a place in one run and begins nothing of its own. */
const isRestOfName = (tokens: readonly Token[], from: number, end: number): boolean =>
  !tokens
    .slice(from, end)
    .some(
      (token, i) =>
        has(token, trait.title | trait.given | trait.organization) || known(tokens, from + i) !== null,
    )

/** "Violinist Mara Lindqvist": what somebody is, before the name. */
const isRoleBefore = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from > 1 &&
  has(tokens[from], trait.role) &&
  !has(tokens[from + 1], trait.organization | trait.placeHead | trait.thing)

/** Whether a run begins with a word that only stands at the beginning of a sentence, or says nothing. */
function isCommon(tokens: readonly Token[], from: number, end: number): boolean {
  const token = tokens[from]
  return (
    token !== undefined &&
    from < end &&
    has(token, trait.common) &&
    !known(tokens, from) &&
    !isMonthName(tokens, from, end, token)
  )
}

function readRun(
  roster: Roster,
  tokens: readonly Token[],
  start: number,
  end: number,
  written: ReadonlySet<string>,
): void {
  if (isListedPlace(tokens, start, end) && !known(tokens, start)) {
    roster.addNew('place', tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)
    return
  }
  let from = portfolioEnd(tokens, start, end)
  const titledBefore = from > start
  while (isCommon(tokens, from, end) || isRoleBefore(tokens, from, end)) from++
  const first = tokens[from]
  const last = tokens[end - 1]
  if (!first || !last || from >= end) return
  const whole = known(tokens, from)
  if (whole && from + whole.length >= end) return addKnown(roster, tokens, from, whole.length)
  if (isShip(tokens, from)) {
    // Until `dropShips`: a namesake's family name within is none of his.
    roster.addNew('organization', first.start, last.end)
    return
  }
  const noun = joined(first) ? (tokens[from - 1]?.folded ?? '') : ''
  if (vessels.has(noun) || (livingThings.has(noun) && end - from <= 2 && !whole)) return
  const isFirmName = firmNouns.has(noun) || isFirmByNoun(tokens, from, end)
  if (isFirmName && !whole && end - from <= 3 && isFirm(tokens, from, end)) {
    roster.addNew('organization', first.start, last.end)
    return
  }
  if (titledBefore && person(tokens, from, end, true, written)) {
    roster.addNew('person', first.start, last.end)
    return
  }
  const named = nameAfterTitle(tokens, from, end, written)
  if (named > 0) {
    if (known(tokens, named)) readRun(roster, tokens, named, end, written)
    else roster.addNew('person', tokens[named]?.start ?? 0, last.end)
    let head = named - 1
    while (
      head > from &&
      (has(tokens[head - 1], trait.title | trait.role) || ranks.has(tokens[head - 1]?.folded ?? ''))
    )
      head--
    return readRun(roster, tokens, from, head, written)
  }
  for (let at = from + 1; at < end; at++) {
    const somebody = known(tokens, at)
    if (somebody?.entity.type !== 'person' || at + somebody.length < end) continue
    // "Speaker of the House Nancy Pelosi"
    addKnown(roster, tokens, at, somebody.length)
    return readRun(roster, tokens, from, at, written)
  }
  if (has(last, trait.placeHead) && end - from > 1 && !(whole && isOfCourts(whole.entity, last))) {
    if (whole?.entity.type === 'place' && from + whole.length === end - 1 && sameGround.has(last.folded))
      roster.addKnown(whole.entity, first.start, last.end)
    else roster.addNew('place', first.start, last.end)
    return
  }
  const organization = lastBodyWord(tokens, from, end)
  if (organization >= 0 && end - from > 1 && !(has(last, trait.thing) && organization < end - 1)) {
    // "Chess Federation Mara Lindqvist": the body and its man
    const member = organization + 1
    if (
      end - member >= 2 &&
      (has(tokens[member], trait.given | trait.role) || known(tokens, member)?.entity.type === 'person')
    ) {
      readRun(roster, tokens, from, member, written)
      return readRun(roster, tokens, member, end, written)
    }
    const office = withoutOffice(tokens, from, end)
    if (office < end) return readRun(roster, tokens, from, office, written)
    roster.addNew('organization', first.start, last.end)
    return
  }
  if (has(last, trait.thing)) return
  if (
    whole &&
    whole.entity.type !== 'person' &&
    has(first, trait.given) &&
    person(tokens, from, end, false, written)
  ) {
    roster.addNew('person', first.start, last.end)
    return
  }
  if (whole) {
    addKnown(roster, tokens, from, whole.length)
    const ofOffice = tokens[from - 1]?.folded === 'of' && has(tokens[from - 2], trait.title)
    if (whole.entity.type === 'place' && !ofOffice && isRestOfName(tokens, from + whole.length, end)) return
    return readRun(roster, tokens, from + whole.length, end, written)
  }
  let titled = false
  let name = from
  while (name < end && (has(tokens[name], trait.title) || has(tokens[name], trait.demonym))) {
    titled ||= has(tokens[name], trait.title)
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
  // "Coast Guard", "Rolling Stone": words that nobody is called by name a body
  if (end - name > 1 && isBodyByWords(tokens, name, end)) {
    roster.addNew('organization', begin.start, last.end)
    return
  }
  if (isPlaceByFirst(tokens, name, end)) {
    roster.addNew('place', begin.start, last.end)
    return
  }
  if (person(tokens, name, end, false, written)) {
    const place = placeCues.has(tokens[name - 1]?.folded ?? '') && !has(begin, trait.given)
    roster.addNew(place ? 'place' : 'person', begin.start, last.end)
    return
  }
  if (end - name <= 2 && isApposedBody(tokens, end) && isFirm(tokens, name, end)) {
    roster.addNew('organization', begin.start, last.end)
    return
  }
  if (isPlaceByPosition(tokens, name, end)) {
    roster.addNew('place', begin.start, last.end)
    return
  }
  const rest = tokens.slice(from, end).some((token) => has(token, trait.unpersonal))
    ? startOfName(tokens, from + 1, end)
    : from + 1
  if (rest < end) readRun(roster, tokens, rest, end, written)
}

/** Where in a run of other words a name may begin; `end` where none may. */
function startOfName(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (has(tokens[at], trait.given | trait.title | trait.role) || known(tokens, at)) return at
  return end
}

function addKnown(roster: Roster, tokens: readonly Token[], at: number, length: number): void {
  const found = known(tokens, at)
  const first = tokens[at]
  const last = tokens[at + length - 1]
  if (!found || !first || !last) return
  const government = has(tokens[at + length], trait.says) || tokens[at - 1]?.folded === 'with'
  roster.addKnown(metonymOf(found.entity, government), first.start, last.end)
}

const isBesideVerb = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at + 1], trait.says) || has(tokens[at - 1], trait.says)

/**
 * People, organisations, places and groups of one sentence, by lexicon, capitals, titles and head words. `written`: every
 * word that the article writes in small letters.
 */
export function readEnglish(roster: Roster, tokens: readonly Token[], written: ReadonlySet<string>): void {
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    const unit = unitLength(tokens, at) || channelLength(tokens, at)
    if (unit > 0) {
      roster.addNew('organization', tokens[at]?.start ?? 0, tokens[at + unit - 1]?.end ?? 0)
      at += unit
      continue
    }
    if (token === undefined || !capital(token)) {
      if (token && ((has(token, trait.group) && isBesideVerb(tokens, at)) || isOneOfMany(tokens, at)))
        roster.addNew('group', token.start, token.end)
      at++
      continue
    }
    const compound = partOfCompound(token)
    if (compound) {
      roster.addKnown(compound.entity, token.start, token.start + compound.length)
      at++
      continue
    }
    const party = partyEnd(tokens, at)
    if (party > 0 && known(tokens, at)?.length !== party - at) {
      roster.addNew('organization', token.start, tokens[party - 1]?.end ?? token.end)
      at = party
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
