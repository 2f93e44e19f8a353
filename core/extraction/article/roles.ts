import { agencyNamed, agencyOfSignature } from './agencies'
import type { SentenceKind } from './article'
import { isBoilerplate, isSectionLabel } from './boilerplate'
import { datelineOf } from './dateline'
import type { Line } from './lines'
import { dayOfDateLine, type StatedDay } from './publication'
import { articleWords } from './words'

/** What a line of the text is: something told, or a date, byline, signature or other part of the page. */
export type Role = SentenceKind | 'date' | 'byline' | 'page' | 'signature'

interface Roles {
  /** One for each line. */
  roles: Role[]
  stated: StatedDay | null
  agency: string | null
  publisher: string | null
}

/** Lines at the top among which title, date and byline are looked for, and at the bottom for a signature or date. */
const header = 8
const footer = 6
/** A line longer than this is a paragraph, never a title. */
const longestTitle = 220
/** Above the lead, shorter lines than this are a section's or paper's name beside a real title. */
const titleWords = 4

const telling: readonly Role[] = ['headline', 'lead', 'body', 'section-label']
export const isTelling = (role: Role): role is SentenceKind => telling.includes(role)

const isFinished = (line: Line) => /[.!?؟…]["”»)']?$/u.test(line.text)
/** Two sentences, the last of them closed by a stop. */
const isPassage = (line: Line) =>
  line.text.length > 60 && /\.["”»)']?$/u.test(line.text) && /[.!?؟]["”»)']?\s/u.test(line.text.trimEnd())
const isLeadParagraph = (line: Line) =>
  line.text.length > longestTitle ||
  (line.text.length > 140 && isFinished(line)) ||
  // titles end without a stop
  (line.text.length > 80 && /\.["”»)']?$/u.test(line.text)) ||
  isPassage(line)
const countWords = (line: Line) => line.text.split(/\s+/, titleWords + 1).length
const isShort = (line: Line) =>
  !isFinished(line) && (countWords(line) < titleWords || line.text.includes(' | '))

/** `بيروت - «الشرق الأوسط»`, `لندن: «القدس العربي»`: a city and the paper that wrote the text itself. */
const ownLine = /^[^«»"“”]{2,30}[:–-]\s*[«"“]([^»"“”]{2,40})[»"”]$/u

/** "Hespress - Tarik Benhada": a paper and whoever wrote for it, on a line of their own at the top. */
const paperAndWriter = /^\p{L}+(?: \p{L}+)? [-–—|] \p{L}+(?: \p{L}+){1,4}$/u

/** «الضفة - العدد 4120», "The Courier | Issue 318": a paper with the number of its issue. */
const masthead =
  /(?:^|[\s(|،,–—-])(?:(?:ال)?عدد(?: رقم)?|issue(?: no\.?)?|vol\.|no\.)\s?[:#]?\s?\p{Nd}{2,}\s?(?:$|[)|،,–—-])/iu
/** Longer lines are no paper's name. */
const longestMasthead = 90

/** `القدس - تحقيق: فلان`: the city in which it was written, before the words that a byline begins with. */
const cityBefore = /^[\p{L}\p{M} ]{2,25}[-–—/] */u

function isByline(line: Line): boolean {
  if (line.text.length < 60 && paperAndWriter.test(line.text)) return true
  if (line.text.length < longestMasthead && !isFinished(line) && masthead.test(line.text)) return true
  if (line.text.length > 120 || line.text.split(/\s+/).length > 8 || isFinished(line)) return false
  const lower = line.text.toLowerCase()
  const words = lower.replace(cityBefore, '')
  return articleWords.bylineStarts.some((start) => lower.startsWith(start) || words.startsWith(start))
}

/** Tells title, date, byline, lead, body and page furniture apart by their form and place. */
export function assignRoles(text: string, lines: readonly Line[], language: string): Roles {
  const roles: Role[] = lines.map((line) =>
    isBoilerplate(line) ? 'page' : isSectionLabel(line) ? 'section-label' : 'body',
  )
  const found: Roles = { roles, stated: null, agency: null, publisher: null }
  const titles: number[] = []
  for (let i = 0, seen = 0; i < lines.length && seen < header; i++) {
    const line = lines[i]
    if (!line || roles[i] === 'page') continue
    seen++
    const role = roleAtTop(text, line, language, found)
    if (role) roles[i] = role
    else if (
      isLeadParagraph(line) ||
      datelineOf(line) ||
      !isFollowed(roles, i) ||
      (isFinished(line) && titles.length > 0)
    ) {
      readBelowDeck(text, lines, i + 1, language, found)
      break
    } else titles.push(i)
  }
  nameTitle(lines, roles, titles)
  const lead = roles.findIndex((role, i) => role === 'body' && !titles.includes(i))
  if (lead !== -1) roles[lead] = 'lead'
  readFooter(text, lines, language, found)
  return found
}

/** Lines below a standfirst among which byline and date are looked for. */
const belowDeck = 3

/** A standfirst may stand between the title and the lines that tell who wrote when. */
function readBelowDeck(
  text: string,
  lines: readonly Line[],
  from: number,
  language: string,
  found: Roles,
): void {
  for (let i = from; i < from + belowDeck; i++) {
    const line = lines[i]
    const role = line && found.roles[i] === 'body' ? roleAtTop(text, line, language, found) : null
    if (!role) return
    found.roles[i] = role
  }
}

const isFollowed = (roles: readonly Role[], i: number) => roles.some((role, k) => k > i && role !== 'page')

function roleAtTop(text: string, line: Line, language: string, found: Roles): Role | null {
  const day = dayOfDateLine(text, line, language)
  if (day) {
    found.stated ??= day
    found.agency ??= agencyNamed(line.text)
    // who and where are told there, as in a dateline before the lead
    return day.isDateline ? null : 'date'
  }
  const agency =
    agencyOfSignature(line.text) ??
    (line.text.length < 40 && !isFinished(line) ? agencyNamed(line.text) : null)
  if (agency) {
    found.agency ??= agency
    return 'signature'
  }
  const paper = line.text.length < 80 ? ownLine.exec(line.text)?.[1] : undefined
  if (paper !== undefined) {
    found.publisher ??= paper
    return 'byline'
  }
  return isByline(line) ? 'byline' : null
}

/** Of the lines above the lead the first of some length is the title; short ones beside it are names of sections and papers. */
function nameTitle(lines: readonly Line[], roles: Role[], titles: readonly number[]): void {
  const title =
    titles.find((i) => !isShort(lines[i] ?? { start: 0, end: 0, text: '', afterBlank: false })) ?? titles[0]
  for (const i of titles) {
    const line = lines[i]
    if (i === title) roles[i] = 'headline'
    else if (line && isShort(line)) roles[i] = 'byline'
  }
}

function readFooter(text: string, lines: readonly Line[], language: string, found: Roles): void {
  const { roles } = found
  for (let i = lines.length - 1, seen = 0; i >= 0 && seen < footer; i--, seen++) {
    const line = lines[i]
    if (!line || roles[i] === 'headline' || roles[i] === 'lead') break
    const agency = agencyOfSignature(line.text)
    if (agency) {
      roles[i] = 'signature'
      found.agency ??= agency
    } else if (roles[i] === 'body') {
      const day = dayOfDateLine(text, line, language)
      if (!day) continue
      roles[i] = 'date'
      found.stated ??= day
    }
  }
}
