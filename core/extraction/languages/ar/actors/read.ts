import { fold } from '../../../../text/fold'
import { namedLast, type Member, type Roster } from '../../../actors/roster'
import { metonymOf } from '../../../actors/metonyms'
import { joined, type Token } from '../../../actors/tokens'
import type { Entity } from '../../../lexicon/lexicon'
import { Aliases } from './aliases'
import { readNamedInMarks, readSoleBody } from './bodies'
import { readFamilies } from './families'
import { known } from './known'
import { isDeed, isGivenName, isFunctionWord, isKunya, nameLength, nameLike } from './names'
import { readNational } from './nationals'
import { readPlace } from './places'
import { bareOf, definite } from './proclitics'
import { addGroup, isUnnamed, readPassedOn, readSourceAfter, readSourceBefore } from './sources'
import { arabicOf, ownedTitle, says } from './word'
import {
  breaks,
  commonGivenNames,
  contests,
  counterparts,
  sentTo,
  servesWithin,
  sitsFor,
  spokespeople,
  givenNames,
  groupNouns,
  officeTitles,
  organizationHeads,
  roles,
  speechVerbs,
  titles,
} from './words'
import { readOrganization } from './organizations'

const MAX_TITLE = 6
const governs = (token: Token | undefined): boolean => token !== undefined && arabicOf(token).governs

function readKnown(roster: Roster, tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  const found = token && known(tokens, at)
  const last = found && tokens[at + found.length - 1]
  if (!found || !last) return 0
  const before = tokens[at - 1]
  // «دوري أبطال أفريقيا»: the name of a competition
  if (found.entity.type === 'place' && /^(?:ابطال|امم)$/.test(before?.folded ?? '')) return found.length
  const after = tokens[at + found.length]
  const headline = token.sentence.kind === 'headline' && before === undefined
  const acts = /^[تي].{2,}/.test(after?.folded ?? '') && !/^(?:تحت|تلك|يوم)$/.test(after?.folded ?? '')
  const government = governs(before) || (before === undefined && governs(after)) || (headline && acts)
  const entity: Entity = metonymOf(found.entity, government)
  roster.addKnown(entity, token.start + found.peeled, last.end)
  return found.length
}

/** A title, its complement and the name that follows; or the title alone where it tells of one person (الرئيس الروسي). */
function readTitled(roster: Roster, tokens: readonly Token[], at: number): void {
  const token = tokens[at]
  if (!token) return
  const reading = arabicOf(token).title
  // «على ضيفه النجم الساحلي»: a name that begins like a title
  if (!reading || (known(tokens, at)?.length ?? 0) > 1) return
  const owned = ownedTitle(reading.folded)
  let state: string | null = null
  let open = definite(reading.folded) || counterparts.has(reading.folded) || owned !== null
  for (let next = at + 1; next <= at + MAX_TITLE; next++) {
    const word = tokens[next]
    if (word && next > at + 1 && nameBetweenCommas(roster, tokens, next)) return
    if (!word || !joinedOverMarks(word)) break
    if (/^(?:في|لدي)$/.test(word.folded) && isNamedBeyond(tokens, next + 1)) {
      open = false
      continue
    }
    if (
      (/^(?:في|لدي)$/.test(word.folded) && servesWithin.has(bareOf(reading.folded))) ||
      (/^(?:الي|لدي)$/.test(word.folded) && sentTo.has(bareOf(reading.folded)) && known(tokens, next + 1)) ||
      (word.folded === 'باسم' && spokespeople.has(bareOf(reading.folded)))
    ) {
      open = false
      continue
    }
    // «النائب عن كركوك فلان»
    if (word.folded === 'عن' && sitsFor.has(bareOf(reading.folded)) && joined(tokens[next + 1])) {
      next += known(tokens, next + 1)?.length ?? 1
      open = true
      continue
    }
    if (breaks.has(word.folded) || isFunctionWord(word.text)) break
    // «الجنوب أفريقي»: one adjective in two words
    if (/^ال(?:جنوب|شمال)$/.test(word.folded) && isNisbaEnd(tokens[next + 1])) {
      open = true
      next++
      continue
    }
    const { nation } = arabicOf(word)
    const place = known(tokens, next)
    // «النائب الأول لرئيس المجلس»: of which office, not who
    if (!place && isOffice(word)) {
      open = false
      continue
    }
    if (open && isNamedLikeTitle(tokens, next)) {
      const last = tokens[next + 1]
      if (last) tie(roster.addNew('person', word.start, last.end), bareOf(reading.folded), state)
      return
    }
    if (place?.entity.type === 'person') {
      readKnown(roster, tokens, next)
      tie(roster.ownerAt(word.start), bareOf(reading.folded), state)
      return
    }
    // «ألويس» begins with a letter of its own, not with the article
    const complement = definite(word.folded.replace(/^[وف]/, '')) && !/^[وف]?أ/.test(word.text)
    const starts =
      isGivenName(tokens, next) ||
      (open &&
        !nation &&
        !complement &&
        !place &&
        !isPresent(word.folded) &&
        !/^ب.{3,}ه$/.test(word.folded) &&
        !arabicOf(word).readings.some(({ folded }) => contests.has(folded)))
    if (starts) {
      if (!nameLike(word) || (titles.has(word.folded) && !givenNames.has(word.folded))) break
      const length = nameLength(tokens, next)
      const last = tokens[next + length - 1]
      // «متحدث باسم القوات مسؤولية قواته»: what was denied, no name
      if (length < 2 || !last || (!isGivenName(tokens, next) && isDeed(word, last))) break
      // «المتهم باع أثاث البيت»: what somebody did, no name
      if (roles.has(bareOf(reading.folded)) && !isGivenName(tokens, next) && !isClosed(tokens[next + length]))
        break
      tie(roster.addNew('person', word.start, last.end), bareOf(reading.folded), state)
      return
    }
    state ??= nation ?? (place?.entity.type === 'state' ? place.entity.id : null)
    if (place) next += place.length - 1
    open = Boolean(nation) || Boolean(place) || complement
  }
}

/** «رئيس المركز في المدينة سامر عواد»: where somebody serves is a word or a place that is known, and the name comes after it. */
function isNamedBeyond(tokens: readonly Token[], at: number): boolean {
  const name = at + (known(tokens, at)?.length ?? 1)
  return (
    joined(tokens[at]) &&
    joined(tokens[name]) &&
    isGivenName(tokens, name) &&
    nameLength(tokens, name) > 1 &&
    !commonGivenNames.has(tokens[name]?.folded ?? '')
  )
}

/** Whether a name may end before a word: at a mark, or where a clause or its place begins. */
const isClosed = (after: Token | undefined): boolean =>
  after === undefined ||
  !joined(after) ||
  says(after) ||
  /^(?:ان|انه|انها|من|في|الذي|التي)$/.test(after.folded)

/** «مركز «النزاهة» الحقوقي»: marks around a word of a title do not end it. */
const joinedOverMarks = ({ gap }: Token): boolean => /^[\s«»"“”]*$/u.test(gap)

/** «رئيس المجلس حاكم الزاملي»: a given name that is a title as well, before a family name and a mark. */
function isNamedLikeTitle(tokens: readonly Token[], at: number): boolean {
  const [word, family, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return (
    word !== undefined &&
    family !== undefined &&
    titles.has(word.folded) &&
    joined(family) &&
    /^ال.{2,}ي$/.test(family.folded) &&
    arabicOf(family).nation === null &&
    (after === undefined || /^[،,؛:.]/u.test(after.gap))
  )
}

/** «لرئيس», «للمجلس»: an office or a body to which the preposition is written. */
const isOffice = (token: Token): boolean =>
  /^(?:ل|لل)/.test(token.folded) &&
  arabicOf(token).readings.some(
    ({ folded }) =>
      folded !== token.folded && (titles.has(bareOf(folded)) || organizationHeads.has(bareOf(folded))),
  )

const isNisbaEnd = (token: Token | undefined): boolean =>
  joined(token) && /^[^ل].{2,}يه?$/.test(token.folded) && !definite(token.folded) && nameLike(token)

/** «يدشن المرحلة», «يتطلب حضور»: a verb of the present after a title. */
const isPresent = (folded: string): boolean => /^س?[يتن].{2,}$/.test(folded)

/** «مدرب الفريق، كمال زواوي، …»: a name in apposition to the title before the comma. */
function nameBetweenCommas(roster: Roster, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  if (!word || !/^[،,]\s*$/u.test(word.gap) || !isGivenName(tokens, at)) return false
  const length = nameLength(tokens, at)
  const last = tokens[at + length - 1]
  const closed = /^[،,]/u.test(tokens[at + length]?.gap ?? '،')
  if (length < 2 || !last || !closed) return false
  roster.addNew('person', word.start, last.end)
  return true
}

function tie(member: Member | null | undefined, title: string, state: string | null): void {
  if (member && officeTitles.has(title)) member.state ??= state
}

/** «ما كشفه مصدر حكومي»: a verb of speech with the pronoun of its relative clause. */
const isRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.folded === 'ما' && speechVerbs.has(tokens[at]?.folded.replace(/(?:ها|ه)$/, '') ?? '')

function readSpeaker(roster: Roster, tokens: readonly Token[], at: number): void {
  const next = tokens[at + 1]
  if (!next || !joined(next) || !(says(tokens[at]) || isRelative(tokens, at))) return
  if (groupNouns.has(next.folded) || isUnnamed(roster, tokens, at + 1)) addGroup(roster, tokens, at + 1)
  const length = nameLength(tokens, at + 1)
  const last = tokens[at + length]
  const after = tokens[at + 1 + length]
  const described =
    after !== undefined && joined(after) && definite(after.folded) && titles.has(bareOf(after.folded))
  const isTitle = definite(next.folded) && titles.has(bareOf(next.folded))
  const sure = isGivenName(tokens, at + 1) || isKunya(tokens, at + 1) || (described && !isTitle)
  if (length >= 2 && last && sure) roster.addNew('person', next.start, last.end)
}

/** Words of a name before an age. */
const AGED = 4

/** «فاز الكيني ديسموند كيبتو (21 عاما)»: the words right before an age are somebody's name. */
function readAged(roster: Roster, tokens: readonly Token[], at: number): void {
  const [number, unit] = [tokens[at], tokens[at + 1]]
  if (!number || !/^\s*\(\s*$/u.test(number.gap) || !/^\p{Nd}{1,3}$/u.test(number.text)) return
  if (!/^(?:سنه|عاما|عام|سنوات|اعوام)$/.test(unit?.folded ?? '')) return
  const last = tokens[at - 1]
  for (let from = at - AGED; from < at - 1; from++) {
    const first = tokens[from]
    if (!first || !last || nameLength(tokens, from) !== at - from) continue
    const given = isGivenName(tokens, from)
    if (!given && (definite(first.folded) || says(first) || isDeed(first, last))) continue
    roster.addNew('person', first.start, last.end)
    return
  }
}

function readGivenName(roster: Roster, tokens: readonly Token[], at: number): void {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !(arabicOf(token).given || token.folded.startsWith('عبد'))) return
  // «شهادة سلمى (71 سنة)»
  const hasAge =
    next !== undefined && /^\s*\(\s*$/u.test(next.gap) && /^(?:سنه|عاما)$/.test(tokens[at + 2]?.folded ?? '')
  if (hasAge && isGivenName(tokens, at)) roster.addNew('person', token.start, token.end)
  if (!next || !joined(next)) return
  if (isGivenName(tokens, at) && token.folded.startsWith('عبد')) {
    const whole = nameLength(tokens, at)
    const end = tokens[at + whole - 1]
    if (end && whole >= (token.folded === 'عبد' ? 3 : 2)) roster.addNew('person', token.start, end.end)
    return
  }
  const reading = arabicOf(token).given
  // «شهر رمضان المبارك»
  if (token.folded === 'رمضان' && (tokens[at - 1]?.folded === 'شهر' || next.folded === 'المبارك')) return
  if (!reading || token.folded.length < 4 || (reading.length > 0 && !isGivenName(tokens, at + 1))) return
  const plain =
    reading.length === 0 && !commonGivenNames.has(token.folded) && !/^(?:س?[يت]|[وف]|لل?)/.test(next.folded)
  const sure = isGivenName(tokens, at + 1) || definite(next.folded) || plain ? !arabicOf(next).nation : false
  const length = sure ? nameLength(tokens, at) : 0
  const last = tokens[at + length - 1]
  if (length >= 2 && last) roster.addNew('person', token.start + reading.length, last.end)
}

/** People, organisations, places and groups of one sentence, by lexicon, title, head noun, speech verb and shape. */
export function readArabic(roster: Roster, tokens: readonly Token[]): void {
  tokens.forEach((_, at) => {
    readNamedInMarks(roster, tokens, at)
    readTitled(roster, tokens, at)
    readNational(roster, tokens, at)
  })
  for (let at = 0; at < tokens.length;) at += readLongest(roster, tokens, at)
  tokens.forEach((_, at) => {
    readPlace(roster, tokens, at)
    readSpeaker(roster, tokens, at)
    readPassedOn(roster, tokens, at)
    readSourceBefore(roster, tokens, at)
    readSourceAfter(roster, tokens, at)
    readGivenName(roster, tokens, at)
    readAged(roster, tokens, at)
  })
}

/** An organisation's name holds the states and places in it («وزارة الدفاع الروسية»), unless the lexicon knows a longer one. */
function readLongest(roster: Roster, tokens: readonly Token[], at: number): number {
  const length = readKnown(roster, tokens, at)
  if (length === 0) readOrganization(roster, tokens, at)
  return length || 1
}

/** Family names and offices alone, once the article has told whose they are. */
export function resolveArabic(roster: Roster, sentences: readonly (readonly Token[])[]): void {
  readFamilies(roster, sentences)
  const bySurname = new Map<string, Set<Member>>()
  const byState = new Map<string, Member>()
  for (const member of roster.people()) {
    const spelled = [member.name, ...(member.entity?.spellings.ar ?? [])]
    for (const name of spelled) {
      const family = surnameOf(name)
      bySurname.set(family, (bySurname.get(family) ?? new Set()).add(member))
    }
    if (member.state && !byState.has(member.state)) byState.set(member.state, member)
  }
  const groups = new Map<string, Set<Member>>()
  for (const member of roster.members.values()) {
    if (member.type !== 'group') continue
    const head = fold(member.name).split(/\s+/)[0] ?? ''
    groups.set(`ال${head}`, (groups.get(`ال${head}`) ?? new Set()).add(member))
  }
  const byHead = new Map<string, Set<Member>>()
  for (const member of roster.organizations()) {
    const head = bareOf(fold(member.name).split(/\s+/)[0] ?? '')
    if (organizationHeads.has(head)) byHead.set(head, (byHead.get(head) ?? new Set()).add(member))
  }
  const aliases = new Aliases(roster, sentences)
  for (const tokens of sentences) {
    tokens.forEach((token, at) => {
      aliases.resolve(token)
      resolveBody(roster, byHead, tokens, at)
      readSoleBody(roster, tokens, at)
      for (const { folded, length } of arabicOf(token).readings) {
        const source = says(tokens[at - 1]) ? namedLast(groups.get(folded), token.start) : null
        const again = source?.mentions.some(({ end }) => end < token.start) ? source : null
        const member = namedLast(bySurname.get(folded), token.start) ?? again
        if (!member) continue
        roster.mention(member, token.start + length, token.end)
        return
      }
      const next = tokens[at + 1]
      const state = next && joined(next) ? arabicOf(next).nation : null
      const member = state === null ? undefined : byState.get(state)
      const { office } = arabicOf(token)
      if (member && next && office && !roster.isTaken(token.start, next.end))
        roster.mention(member, token.start + office.length, next.end)
    })
  }
}

/** «البنك», «الوزارة» alone: the body of that kind that was named before. */
function resolveBody(
  roster: Roster,
  byHead: ReadonlyMap<string, ReadonlySet<Member>>,
  tokens: readonly Token[],
  at: number,
): void {
  const token = tokens[at]
  const next = tokens[at + 1]
  const reading = token && arabicOf(token).definiteBody
  if (!token || !reading || roster.isTaken(token.start, token.end)) return
  // an adjective makes it another body: «البنك الدولي»
  if (next && joined(next) && definite(next.folded)) return
  const named = [...(byHead.get(bareOf(reading.folded)) ?? [])].filter((member) =>
    member.mentions.some(({ end }) => end < token.start),
  )
  const body = namedLast(named, token.start)
  if (body) roster.mention(body, token.start + reading.length, token.end)
}

const surnameOf = (name: string): string => fold(name).split(/\s+/).at(-1) ?? ''
