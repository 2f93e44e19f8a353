import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { isDeed, isGivenName, nameLike } from './names'
import { bareOf, definite } from './proclitics'
import { arabicOf, says } from './word'
import { groupNouns, organizationHeads, titles } from './words'

/** «بين البلدين», «عبر الحدود»: mostly prepositions. */
const doubtful = new Set(['بين', 'عبر'])
const tellsOf = (token: Token | undefined): boolean => says(token) && !doubtful.has(token?.folded ?? '')

/** After a whole subject: the words that were said, to whom, where or when. */
const closing = /^(?:ان|انه|انها|انهم|انني|اننا|في|خلال|عن|علي|الي|امس|اليوم|قبل|بعد|عبر|لدي|ل.+|ب.+)$/

/** «وقال كيبتو "…"»: one word alone speaks, so it is the end of somebody's name. */
function spoken(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (!word || !tellsOf(tokens[at - 1]) || !joined(word) || !mayEndName(word)) return false
  return !next || !joined(next) || closing.test(next.folded)
}

function mayEndName(word: Token): boolean {
  const bare = bareOf(word.folded)
  return (
    nameLike(word) &&
    bare.length > 2 &&
    arabicOf(word).nation === null &&
    // «المحتجون», «الجهات»: many, or a thing
    !/^[وفبكل]?ال.+(?:ين|ون|ات|ان|يه)$/.test(word.folded) &&
    !titles.has(bare) &&
    !organizationHeads.has(bare) &&
    !groupNouns.has(bare)
  )
}

/** What stands before a whole name: a title, what completes it, a nation, a verb of speech, a comma or nothing. */
function leads(before: Token | undefined, first: Token): boolean {
  if (!before || !joined(first)) return true
  return arabicOf(before).title !== undefined || definite(bareAnd(before.folded)) || tellsOf(before)
}

const bareAnd = (folded: string): string => folded.replace(/^[وف](?=ال)/, '')

/**
 * People whose given name no list has: where a word speaks alone («وقال هارتمن»), the first two words that end with it
 * («الفيزيائي توبياس هارتمن») are the whole name.
 */
export function readFamilies(roster: Roster, sentences: readonly (readonly Token[])[]): void {
  const families = new Set<string>()
  for (const tokens of sentences)
    tokens.forEach((token, at) => {
      if (spoken(tokens, at) && !roster.isTaken(token.start, token.end)) families.add(token.folded)
    })
  if (families.size === 0) return
  for (const tokens of sentences)
    tokens.forEach((family, at) => {
      const [before, given] = [tokens[at - 2], tokens[at - 1]]
      if (!given || !families.has(family.folded) || !joined(family) || !nameLike(given)) return
      if (roster.isTaken(given.start, family.end) || !leads(before, given)) return
      const sure = isGivenName(tokens, at - 1)
      if (!sure && (definite(given.folded) || tellsOf(given) || isDeed(given, family))) return
      roster.addNew('person', given.start, family.end)
    })
}
