import type { Token } from '../actors/tokens'
import type { Article, Sentence } from '../article/article'
import type { SpeechGrammar } from './acts'
import { scanMarks, type Marked } from './marks'

/** Marks hold words that are said, or a name. */
export interface Stretch extends Marked {
  name: boolean
}

/** One paragraph: its sentences with their words, and what stands in marks. Offsets into the article's text. */
export interface Passage {
  start: number
  end: number
  sentences: { sentence: Sentence; tokens: readonly Token[] }[]
  stretches: Stretch[]
}

/** Fewer words than this after a mark that never closes are no quotation. */
const SHORTEST_OPEN = 4

/**
 * The telling paragraphs of an article. A quotation over several paragraphs, each opened with a mark and only the last one
 * closed, is one stretch in each of them.
 */
export function passagesOf(
  article: Article,
  written: readonly (readonly Token[])[],
  grammar: SpeechGrammar,
): Passage[] {
  const passages: Passage[] = []
  let paragraph = -1
  for (const tokens of written) {
    const sentence = tokens[0]?.sentence
    if (!sentence || sentence.kind === 'headline' || sentence.kind === 'section-label') continue
    const last = passages.at(-1)
    if (last && sentence.paragraph === paragraph) {
      last.sentences.push({ sentence, tokens })
      last.end = sentence.end
    } else
      passages.push({
        start: sentence.start,
        end: sentence.end,
        sentences: [{ sentence, tokens }],
        stretches: [],
      })
    paragraph = sentence.paragraph
  }
  let isOpen = false
  passages.forEach((passage, index) => {
    const text = article.text.slice(passage.start, passage.end)
    const { closed, open } = scanMarks(text)
    const next = passages[index + 1]
    const follows = next !== undefined && opensWithMark(article.text, next.start)
    const left = open && isLeftOpen(text, open, { isOpen, follows, grammar }) ? open : null
    isOpen = left !== null
    if (closed.length === 0 && left === null) return
    const words = passage.sentences.flatMap(({ tokens }) => tokens)
    passage.stretches = classify(
      [...closed, ...(left ? [left] : [])].map((each) => ({
        start: each.start + passage.start,
        end: each.end + passage.start,
      })),
      words,
      article.text,
      grammar,
    )
  })
  return passages
}

const opensWithMark = (text: string, at: number): boolean => /[«“"„‘]/.test(text[at] ?? '')

/** Whether words after a mark that never closes are said, or the mark is a stray one. */
function isLeftOpen(
  text: string,
  open: Marked,
  around: { isOpen: boolean; follows: boolean; grammar: SpeechGrammar },
): boolean {
  // an apostrophe like '’90s' opens nothing
  if (text[open.start - 1] === '‘' && !around.follows && !around.isOpen) return false
  const before = text.slice(0, open.start).trimEnd().slice(0, -1).trimEnd()
  if (before === '' && (around.isOpen || around.follows)) return true
  const words = text.slice(open.start, open.end).split(/\s+/, SHORTEST_OPEN).length
  if (words < SHORTEST_OPEN) return false
  if (before === '' || around.follows || /[:،,]$/.test(before)) return true
  const last = before.slice(-40).split(/\P{L}/u).at(-1) ?? ''
  return around.grammar.says(last.toLowerCase()) || /^(?:أن|إن)$/.test(last)
}

/** Words before a mark that may tell what it holds. */
const WORDS_BEFORE = 8
/** Between two terms of one list. */
const listed = /^["”»’] ?,? ?(?:and|or|et|ou)? ?["“«‘]$/u

/** Tells names in marks from speech, in one pass over the words. */
function classify(
  marked: readonly Marked[],
  words: readonly Token[],
  text: string,
  grammar: SpeechGrammar,
): Stretch[] {
  let next = 0
  let floor = 0
  let last: Stretch | null = null
  return marked.map(({ start, end }) => {
    while ((words[next]?.start ?? Infinity) < start) next++
    const before: Token[] = []
    for (let at = next - 1; at >= floor && before.length < WORDS_BEFORE; at--) {
      const word = words[at]
      const after = at === next - 1 ? text.slice(word?.end ?? 0, start) : (words[at + 1]?.gap ?? '')
      if (!word || !/^[\s"“«„'‘\u0640]*$/u.test(after)) break
      before.push(word)
    }
    while ((words[next]?.start ?? Infinity) < end) next++
    floor = next
    const said = text.slice(start, end)
    const goesOn =
      last?.name === true &&
      start - last.end < 9 &&
      listed.test(text.slice(last.end, start).replace(/\s+/g, ' '))
    const name = (goesOn && said.split(/\s+/, 3).length < 3) || grammar.namesThing(before, words[next], said)
    last = { start, end, name }
    return last
  })
}
