import type { Token } from '../actors/tokens'
import type { SpeechGrammar, Word } from './acts'
import type { Mentions, Speaker } from './mentions'

/** Words before a name among which its title stands. */
const REACH = 6

/** Who holds which office, as the titles right before names in the article tell. */
export class Offices {
  private readonly titles = new Map<string, { speaker: Speaker; words: Set<string> }[]>()

  constructor(
    sentences: readonly (readonly Token[])[],
    mentions: Mentions,
    private readonly grammar: SpeechGrammar,
  ) {
    for (const tokens of sentences) {
      tokens.forEach((token, at) => {
        const speaker = mentions.on(token)
        const before = tokens[at - 1]
        if (speaker?.type !== 'person' || (before && mentions.on(before) === speaker)) return
        this.read(tokens, at, speaker, grammar.apposesNames === true && isBetweenCommas(tokens, at, mentions))
      })
    }
  }

  private read(tokens: readonly Token[], name: number, speaker: Speaker, isApposed: boolean): void {
    const words = new Set<string>()
    const titles = new Set<string>()
    const joins = (at: number) => (isApposed && at === name) || /^\s*$/u.test(tokens[at]?.gap ?? '.')
    for (let at = name; at > name - REACH && at > 0 && joins(at); at--) {
      if (this.grammar.says(tokens[at - 1]?.folded ?? '')) break
      const bare = this.grammar.bareTitle(tokens[at - 1]?.folded ?? '')
      words.add(bare)
      if (this.grammar.isTitle(bare)) titles.add(bare)
    }
    for (const title of titles) {
      const held = this.titles.get(title) ?? []
      if (!held.some((each) => each.speaker.id === speaker.id && sameWords(each.words, words)))
        held.push({ speaker, words })
      this.titles.set(title, held)
    }
  }

  /** Whether somebody of the article has the title. */
  isHeld(title: string): boolean {
    return this.titles.has(title)
  }

  /** The one person of the article whose title has all these words; the words are the mention. */
  holder(words: readonly Word[], text: string): Speaker | null {
    const bare = words.map(({ folded }) => this.grammar.bareTitle(folded)).filter((word) => word !== '')
    const title = bare.find((word) => this.grammar.isTitle(word))
    const [first, last] = [words[0], words.at(-1)]
    if (title === undefined || !first || !last) return null
    const fitting = (this.titles.get(title) ?? []).filter(
      (held) =>
        bare.every((word) => held.words.has(word)) &&
        [...held.words].every((word) => !this.grammar.lessens(word) || bare.includes(word)),
    )
    const ids = new Set(fitting.map(({ speaker }) => speaker.id))
    const found = ids.size === 1 ? fitting[0]?.speaker : undefined
    if (!found) return null
    const span = { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
    return { ...found, span }
  }
}

/** Whether nothing but the name that begins at `at` stands after a comma, up to the next mark. */
function isBetweenCommas(tokens: readonly Token[], at: number, mentions: Mentions): boolean {
  const first = tokens[at]
  const speaker = first && mentions.on(first)
  if (!speaker || !/^,\s$/u.test(first.gap)) return false
  const next = tokens.slice(at, at + REACH).find((token) => token.start >= speaker.span.end)
  return next === undefined || /^\s?[,.;:»)]/u.test(next.gap)
}

const sameWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word))
