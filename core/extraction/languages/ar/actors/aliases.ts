import type { Member, Roster } from '../../../actors/roster'
import type { Token } from '../../../actors/tokens'
import { arabicOf } from './word'

const bare = (folded: string): string => folded.replace(/^ال/, '')

/** Short names that brackets give bodies, «البنك المركزي السعودي (ساما)», for the mentions after them. */
export class Aliases {
  private readonly members = new Map<string, Member>()

  constructor(
    private readonly roster: Roster,
    sentences: readonly (readonly Token[])[],
  ) {
    for (const tokens of sentences) {
      tokens.forEach((token, at) => {
        const before = tokens[at - 1]
        if (!before || !isAloneInBrackets(token, tokens[at + 1])) return
        const body = roster.ownerAt(before.start) ?? roster.ownerAt(before.end - 1)
        if (body?.type !== 'organization' || roster.isTaken(token.start, token.end)) return
        if (body.mentions.some(({ end }) => end === before.end)) this.members.set(bare(token.folded), body)
      })
    }
  }

  resolve(token: Token): void {
    if (this.members.size === 0 || this.roster.isTaken(token.start, token.end)) return
    for (const { folded, length } of arabicOf(token).readings) {
      const body = this.members.get(bare(folded))
      if (!body) continue
      this.roster.mention(body, token.start + length, token.end)
      return
    }
  }
}

const isAloneInBrackets = (token: Token, next: Token | undefined): boolean =>
  token.gap.endsWith('(') &&
  (next === undefined ? token.sentence.text.endsWith(')') : next.gap.startsWith(')')) &&
  /^\p{L}{2,}$/u.test(token.text)
