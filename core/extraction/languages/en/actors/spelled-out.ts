import { joined, type Token } from '../../../actors/tokens'
import { shape } from '../../../actors/written'
import { hasShape } from './capital'
import { has, trait } from './traits'

const links = new Set(['of', 'and', 'or', 'the', 'for', 'in', 'on', 'to', 'a', 'an', 'by', 'with', 'de'])
/** Words that capitals stand for, at most. */
const LONGEST = 10

/** "Anti-retroviral": a word may give a letter for each of its parts. */
const initialsOf = ({ folded }: Token): string =>
  folded
    .split(/[-–/]/)
    .map((part) => part.slice(0, 1))
    .join('')

/** Whether words give the letters in order; words of grammar may be left out. */
function spells(words: readonly Token[], letters: string): boolean {
  const [first, ...rest] = words
  if (!first) return letters === ''
  const initials = initialsOf(first)
  const forms = new Set([initials, initials.slice(0, 1), ...(links.has(first.folded) ? [''] : [])])
  return [...forms].some((form) => letters.startsWith(form) && spells(rest, letters.slice(form.length)))
}

/** "Electoral Commission", "national electoral commission": words that name a body, however they are written. */
const isBody = (words: readonly Token[]): boolean =>
  words.some((word) => has(word, trait.organization | trait.bodyTail | trait.namedBody))

/** Whether words name a thing: their last is small or one of things, and none tells of a body. */
function isThing(words: readonly Token[]): boolean {
  const last = words.at(-1)
  return !isBody(words) && (hasShape(last, shape.lower) || has(last, trait.thing))
}

/** The words after "ART [" or "ART (", up to the closing bracket. */
function wordsAfter(tokens: readonly Token[], at: number): Token[] {
  const words: Token[] = []
  for (let next = at + 1; next <= at + LONGEST; next++) {
    const word = tokens[next]
    if (!word || !(next === at + 1 ? /^\s*[([]\s*$/u.test(word.gap) : joined(word))) break
    words.push(word)
  }
  return words
}

/** The words before "(RHL)" or "[RHL]" whose initials it has; none where they spell something else. */
function wordsBefore(tokens: readonly Token[], at: number, letters: string): Token[] {
  if (!/^\s*[([]$/u.test(tokens[at]?.gap ?? '')) return []
  for (let from = at - 1; from >= at - LONGEST; from--) {
    const words = tokens.slice(Math.max(0, from), at)
    if (from < 0) return []
    if (!links.has(words[0]?.folded ?? '') && spells(words, letters)) return words
    if (!joined(tokens[from])) return []
  }
  return []
}

/**
 * Capitals that the article spells out in words that nobody and no body is called by: "ART [anti-retroviral treatment]",
 * "liquid natural gas (LNG)", "Zorvan Linux (ZL)".
 */
export function spelledOutThings(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const things = new Set<string>()
  for (const tokens of sentences)
    tokens.forEach((token, at) => {
      if (!hasShape(token, shape.allCapitals)) return
      const letters = token.folded
      const after = wordsAfter(tokens, at)
      const words = after.length > 0 && spells(after, letters) ? after : wordsBefore(tokens, at, letters)
      if (isThing(words)) things.add(token.text)
    })
  return things
}
