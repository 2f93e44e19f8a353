import { joined, type Token } from '../../../actors/tokens'
import { shape } from '../../../actors/written'
import { hasShape } from './capital'
import { has, trait } from './traits'
import { particles, placeCues } from './words'

/** Whether the capitalised words [from, to) can be a person's name; `titled`: after a title. */
export function person(
  tokens: readonly Token[],
  from: number,
  end: number,
  titled: boolean,
  written: ReadonlySet<string>,
): boolean {
  const length = end - from
  const isWordless = length === 0
  if (length > 4 || (length === 1 && !titled)) return false
  // "nicknamed the 'Ada Quill of Norway'": somebody is like that person
  if (!titled && tokens[from - 1]?.folded === 'the' && tokens[end]?.folded === 'of') return false
  if (!isWordless && has(tokens[end - 1], trait.title)) return false
  const given = !isWordless && has(tokens[from], trait.given)
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (!token || !inPerson(token)) return false
    if (has(token, trait.common) && !isMonthName(tokens, from, end, token)) return false
    // "Emergency Situations": words that nobody is called by
    if (!given && has(token, titled ? trait.unpersonal : trait.unpersonal | trait.bodyTail)) return false
    // "Fire Protection", "Multiple Sclerosis": what is done, or is the matter; "Gration" is a family
    if (!given && /^.{3,}(?:ation|ition|ction|osis|itis)$/.test(token.folded)) return false
    // "Tropical Depression", where the article also writes "depression": a thing with a capital
    const common =
      !titled &&
      !given &&
      written.has(token.text.toLowerCase()) &&
      !particles.has(token.text) &&
      !isMonthName(tokens, from, end, token)
    if (common) return false
  }
  return titled || given || (length <= 3 && !isOneOfAKind(tokens[from - 1], tokens[from]))
}

/** "the Tropical Palm", "a Lada Niva", "a recalled 2005 Lada Niva": one of many that are called so. */
const isOneOfAKind = (before: Token | undefined, name: Token | undefined): boolean =>
  before !== undefined &&
  (/^(?:the|an?)$/.test(before.folded) || (joined(name) && /^\p{Nd}{4}$/u.test(before.text)))

/** Whether a word can be part of a person's name. */
const inPerson = (token: Token): boolean =>
  !has(token, trait.thing | trait.demonym) &&
  // "FreeBSD", "CentOS": capitals at the end of a word make a product's name
  !/\p{Ll}\p{Lu}{2,}$/u.test(token.text) &&
  !(hasShape(token, shape.allCapitals) && /^\p{Lu}{3,}$/u.test(token.text)) &&
  /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(token.text) &&
  !/['’](?:m|ve|ll|re|t|d)$/iu.test(token.text)

/** "June Whitfield", "Arthur May": a month that can only be a name, beside another name and no number. */
export function isMonthName(tokens: readonly Token[], from: number, end: number, token: Token): boolean {
  if (!has(token, trait.namingMonth) || end - from !== 2) return false
  const { folded } = token
  const [first, last] = [tokens[from], tokens[from + 1]]
  if (first?.folded === folded)
    return !placeCues.has(tokens[from - 1]?.folded ?? '') && last?.folded !== folded
  return has(first, trait.given) && !(joined(tokens[end]) && /^\p{Nd}/u.test(tokens[end].text))
}
