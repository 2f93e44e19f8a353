import { metonymOf } from '../../../actors/metonyms'
import { matchSpelling, type Member, type Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { lexicon } from '../../../lexicon/lexicon'
import {
  commonWords,
  givenNames,
  groupNouns,
  organizationWords,
  particles,
  speechVerbs,
  thingWords,
  titles,
} from './words'

const capital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
/** After white space, or after the stop of an initial or a short title («J. Smith», «Gov. Smith»), but not across sentences. */
const near = (token: Token, before: Token | undefined): boolean =>
  /^\s*$/u.test(token.gap) || (/^\.\s$/u.test(token.gap) && (before?.text.length ?? 9) <= 3)
const placeCues = new Set(['in', 'at', 'near', 'from', 'outside', 'across', 'off'])
const isDesignation = (text: string) => /^\p{Lu}[\p{L}\p{N}]*-?\d+[\p{L}\p{N}-]*$/u.test(text)

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
    const links =
      particles.has(next.folded) ||
      (organization && /^(?:of|for|and)$/.test(next.folded) && next.folded !== 'and')
    if (!links || !capital(after) || !joined(after)) return end
    end += skip + 1
  }
}

function person(tokens: readonly Token[], from: number, end: number, titled: boolean): boolean {
  const length = end - from
  const words = tokens.slice(from, end)
  if (length > 4 || !words.every(({ text }) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(text))) return false
  if (
    words.some(
      ({ folded, text }) => commonWords.has(folded) || thingWords.has(folded) || /^\p{Lu}{3,}$/u.test(text),
    )
  )
    return false
  if (words.some(({ folded }) => lexicon().demonyms.en.has(folded))) return false
  if (length === 1) return titled && !titles.has(words[0]?.folded ?? '')
  if (titled || givenNames.has(words[0]?.folded ?? '')) return true
  return length <= 3 && tokens[from - 1]?.folded !== 'the'
}

function readRun(roster: Roster, tokens: readonly Token[], start: number, end: number): void {
  let from = start
  while (from < end && commonWords.has(tokens[from]?.folded ?? '') && !known(tokens, from)) from++
  const first = tokens[from]
  const last = tokens[end - 1]
  if (!first || !last || from >= end) return
  const whole = known(tokens, from)
  if (whole && from + whole.length >= end) return addKnown(roster, tokens, from, whole.length)
  const organization = tokens.slice(from, end).some(({ folded }) => organizationWords.has(folded))
  if (organization && end - from > 1) {
    roster.addNew('organization', first.start, last.end)
    return
  }
  if (thingWords.has(last.folded)) return
  if (
    whole &&
    whole.entity.type !== 'person' &&
    givenNames.has(first.folded) &&
    person(tokens, from, end, false)
  ) {
    roster.addNew('person', first.start, last.end)
    return
  }
  if (whole) {
    addKnown(roster, tokens, from, whole.length)
    return readRun(roster, tokens, from + whole.length, end)
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
  if (name > from && !(titled && person(tokens, name, end, true) && !known(tokens, name)))
    return readRun(roster, tokens, name, end)
  if (name > from) {
    roster.addNew('person', begin.start, last.end)
    return
  }
  if (person(tokens, name, end, false)) {
    const place = placeCues.has(tokens[name - 1]?.folded ?? '') && !givenNames.has(begin.folded)
    roster.addNew(place ? 'place' : 'person', begin.start, last.end)
    return
  }
  if (end - from > 1) readRun(roster, tokens, from + 1, end)
}

function known(tokens: readonly Token[], at: number) {
  const token = tokens[at]
  return token ? matchSpelling(tokens, at, token.folded, lexicon().spellings.en) : null
}

function addKnown(roster: Roster, tokens: readonly Token[], at: number, length: number): void {
  const found = known(tokens, at)
  const first = tokens[at]
  const last = tokens[at + length - 1]
  if (!found || !first || !last) return
  const government = speechVerbs.has(tokens[at + length]?.folded ?? '') || tokens[at - 1]?.folded === 'with'
  roster.addKnown(metonymOf(found.entity, government), first.start, last.end)
}

/** People, organisations, places and groups of one sentence, by lexicon, capitals, titles and head words. */
export function readEnglish(roster: Roster, tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!capital(token)) {
      const says =
        speechVerbs.has(tokens[at + 1]?.folded ?? '') || speechVerbs.has(tokens[at - 1]?.folded ?? '')
      if (token && says && groupNouns.has(token.folded)) roster.addNew('group', token.start, token.end)
      at++
      continue
    }
    const end = runEnd(tokens, at)
    readRun(roster, tokens, at, end)
    at = end
  }
}

/** Family and given names, acronyms and designations, once the article has told whose they are. */
export function resolveEnglish(roster: Roster, sentences: readonly (readonly Token[])[], text: string): void {
  const names = new Map<string, Member>()
  for (const member of roster.people()) {
    for (const name of [member.name, ...(member.entity?.spellings.en ?? [])]) {
      const words = name.toLowerCase().split(/\s+/)
      if (words.length < 2) continue
      names.set(words.at(-1) ?? '', member)
      const given = words[0] ?? ''
      if (!names.has(given)) names.set(given, member)
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
  const celestial = /\b(?:planet|exoplanet|star|comet|asteroid|galaxy)\b/iu.test(text)
  for (const tokens of sentences) {
    for (const token of tokens) {
      if (!capital(token) || roster.isTaken(token.start, token.end)) continue
      const member = acronyms.get(token.text) ?? names.get(token.folded)
      if (member) roster.mention(member, token.start, token.end)
      else if (celestial && (designations.get(token.text) ?? 0) >= 3)
        roster.addNew('place', token.start, token.end)
    }
  }
}
