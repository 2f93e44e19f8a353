import { joined, type Token } from '../../../actors/tokens'
import {
  givenNames,
  kunyas,
  nameParticles,
  nameStarts,
  organizationHeads,
  placeHeads,
  stopWords,
  titles,
} from './words'

const MAX_WORDS = 7

/** Words that differ from a name by a sign or the dots of one letter («على», «علي»; «الآن», «آلان»). */
export const isFunctionWord = (text: string) => /^(?:على|إلى|في|لدى|الآن)$/.test(text)

/** Whether a given name begins at `at`: listed, or made with عبد. */
export function isGivenName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || isFunctionWord(token.text)) return false
  // «رحمه الله» after a name
  if (token.folded === 'رحمه' && tokens[at + 1]?.folded === 'الله') return false
  if (givenNames.has(token.folded) || /^عبدال.{2,}/.test(token.folded)) return true
  return token.folded === 'عبد' && /^ال.{2,}/.test(tokens[at + 1]?.folded ?? '')
}

const closed = (folded: string) =>
  stopWords.has(folded) ||
  organizationHeads.has(folded) ||
  // «لوكالة», «بوزارة»
  (/^[بل]/.test(folded) && organizationHeads.has(folded.slice(1))) ||
  placeHeads.has(folded) ||
  (/^[وف]/.test(folded) && stopWords.has(folded.slice(1)))

/** Whether a folded word may stand in a name: long enough, no function word, no verb that news uses. */
export const nameLike = (token: Token | undefined): token is Token =>
  token !== undefined &&
  !isFunctionWord(token.text) &&
  !token.folded.startsWith('لل') &&
  // «بأقصى»: no name begins so
  !/^[بلكوف]أ/u.test(token.text) &&
  token.folded.length >= 2 &&
  /^\p{L}+(?:-\p{L}+)*$/u.test(token.folded) &&
  !/^(?:ان|انه|انها|الي)$/.test(token.folded) &&
  !(closed(token.folded) && !givenNames.has(token.folded)) &&
  !(titles.has(token.folded) && !givenNames.has(token.folded)) &&
  !/^\p{L}+ًا?$/u.test(token.text)

/** Whether a word without an article may close a name of several parts: neither definite nor a verb of the present. */
const isNameEnd = (token: Token) => !/^(?:س?[يت]..|ب|ل|ان)/.test(token.folded) || givenNames.has(token.folded)

/** «صلاح محسن هدف الفوز»: after a whole name a noun that the next, definite word completes is the beginning of something else. */
function isConstruct(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]]
  if (!noun || !next || !joined(next) || givenNames.has(noun.folded)) return false
  return /^ال.{3,}/.test(next.folded) && !titles.has(next.folded.slice(2))
}

/** «أم حسين», «أبو مازن»: whose mother or father somebody is. */
export const isKunya = (tokens: readonly Token[], at: number): boolean =>
  kunyas.has(tokens[at]?.folded ?? '') && joined(tokens[at + 1]) && isGivenName(tokens, at + 1)

/**
 * How many words from `from` on make up a person's name. Two, more only where a given name, a particle (بن) or an Arabic
 * family name with the article goes on; 0 when no name can stand here.
 */
export function nameLength(tokens: readonly Token[], from: number): number {
  if (!nameLike(tokens[from]) && !isKunya(tokens, from)) return 0
  let length = 1
  while (length < MAX_WORDS) {
    const next = tokens[from + length]
    const before = tokens[from + length - 1]
    if (!next || !before || !joined(next)) break
    const particle = nameParticles.has(before.folded)
    if (!particle && !nameParticles.has(next.folded) && !nameLike(next)) break
    // «جيوفاني ستونوفو المحلل»: what somebody is, after who it is
    if (length >= 2 && titles.has(next.folded.replace(/^ال/, ''))) break
    // «عبد الرحيم», «حسام الدين» are one name
    const compound =
      (length >= 2 && tokens[from + length - 2]?.folded === 'عبد') ||
      (length >= 2 && before.folded === 'الدين') ||
      // «حسن فضل الله»
      (length >= 2 && next.folded === 'الله')
    const goesOn =
      length === 1 ||
      compound ||
      particle ||
      nameParticles.has(next.folded) ||
      isGivenName(tokens, from + length - 1) ||
      (length === 2 && nameStarts.has(tokens[from]?.folded ?? ''))
    const joins = particle || nameParticles.has(next.folded) || next.folded.startsWith('ال')
    if (!goesOn || (length > 2 && !joins && !(compound && isNameEnd(next)))) break
    if (length >= 2 && !joins && !compound && isConstruct(tokens, from + length)) break
    length++
  }
  return nameParticles.has(tokens[from + length - 1]?.folded ?? '') ? length - 1 : length
}

/** «تعليق الدراسة», «مسؤولية قواته», «لمعاينة مدى»: deeds, plurals and what is somebody's, no names. */
export const isDeed = (first: Token, last: Token): boolean =>
  deed.test(first.folded) ||
  deed.test(first.folded.replace(/^[بل]/, '')) ||
  // «برفع الحصار»
  (/^[بل]/.test(first.folded) && /^ال.+[^ي]$/.test(last.folded)) ||
  (first.text.length >= 6 && first.text.endsWith('ية')) ||
  // no family name has a pronoun
  (last.text.length >= 4 && /(?:ته|ها|هم)$/.test(last.text))

const deed = /^(?:ت..ي.|است..ا.|ا..ا.|م..ر?ن?ه|م.ا..ه|.{2,}اته?ا?|.{2,}(?:ته|تها))$/
