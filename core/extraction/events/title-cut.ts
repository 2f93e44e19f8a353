import { withoutTail } from '@/core/text/tail'
import { fold, foldWord } from '@/core/text/fold'
import type { EventLanguage } from './language'

/** A title is a line of a list: longer ones are cut at a phrase. */
export const TITLE_LENGTH = 90

/** What `visibleText` has something to do for. */
const untidy = /[\p{Cf}\p{Cc}\ufffd]|\s\s|[^\S ]| [,،]/u

/** Bidi controls, zero-width characters and NUL can hide or turn words: no title carries them. */
export function visibleText(text: string): string {
  if (!untidy.test(text)) return text.trim()
  return text
    .replace(/[\p{Cf}\p{Cc}\ufffd]/gu, (char) => (/\s/.test(char) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,،])/g, '')
    .trim()
}

/** What a language's titles are cut by, made of its lists once. */
interface Cuts {
  /** Words that a long title may be cut before. */
  boundary: ReadonlySet<string>
  /** Words that no title ends in. */
  hanging: ReadonlySet<string>
  /** What a title does without at its start, by its first folded word. */
  fillers: ReadonlyMap<string, readonly string[]>
}

const known = new Map<EventLanguage, Cuts>()

function cutsOf(language: EventLanguage): Cuts {
  const before = known.get(language)
  if (before) return before
  const boundary = new Set([
    ...language.locationPrepositions,
    ...language.targetPrepositions,
    ...language.participantPrepositions,
    ...language.datePrepositions,
    ...[...language.clauseOpeners]
      .filter(([, opener]) => opener.role !== 'content' && !opener.needsComma)
      .map(([word]) => word),
  ])
  const fillers = new Map<string, string[]>()
  for (const filler of language.fillers) {
    const first = fold(filler).split(' ', 1)[0] ?? ''
    fillers.set(first, [...(fillers.get(first) ?? []), filler])
  }
  const cuts = { boundary, hanging: new Set([...boundary, ...language.hangingStarts]), fillers }
  known.set(language, cuts)
  return cuts
}

/** Cuts at the last comma or before the last preposition that leaves a line; else after a whole word, with an ellipsis. */
export function shorten(title: string, language: EventLanguage): string {
  if (title.length <= TITLE_LENGTH) return title
  const words = title.split(' ')
  const { boundary, hanging } = cutsOf(language)
  let length = 0
  let cut = 0
  let whole = 0
  for (const [index, word] of words.entries()) {
    if (
      length > 30 &&
      index > 3 &&
      !language.binding.has(foldWord(word)) &&
      (boundary.has(foldWord(word)) ||
        language.breaksBefore(foldWord(word)) ||
        /[,،;؛]$/.test(words[index - 1] ?? ''))
    )
      cut = index
    length += word.length + 1
    if (length > TITLE_LENGTH) break
    whole = index + 1
  }
  if (cut > 0) return withoutHangingWords(words.slice(0, cut), hanging)
  return `${withoutTail(words.slice(0, whole).join(' '), ',،;؛:')}…`
}

function withoutHangingWords(words: readonly string[], hanging: ReadonlySet<string>): string {
  let end = words.length
  while (end > 3 && hanging.has(foldWord(words[end - 1] ?? ''))) end--
  return withoutTail(words.slice(0, end).join(' '), ',،;؛:')
}

/** "As, the virus …": the preposition of a date that was left out. */
function withoutStrandedWord(title: string, language: EventLanguage): string {
  const stranded = /^(\S+?)[,،]\s+/.exec(title)
  if (!stranded) return title
  const word = foldWord(stranded[1] ?? '')
  const empty = language.hangingStarts.has(word) || language.datePrepositions.has(word)
  return empty ? title.slice(stranded[0].length) : title
}

/** Removes what a title does without at its start: conjunctions, fillers («كذلك», "Meanwhile"), marks. */
export function trimStart(title: string, language: EventLanguage): string {
  let trimmed = title
  for (let round = 0; round < 3; round++) {
    trimmed = language.peelConjunction(trimmed.replace(/^[\s,،;؛:.\-–—)\]»”"]+/, ''))
    trimmed = withoutStrandedWord(trimmed, language)
    const filler = fillerOf(trimmed, language)
    if (filler === undefined) break
    trimmed = trimmed.slice(filler.length)
  }
  return trimmed
}

function fillerOf(title: string, language: EventLanguage): string | undefined {
  const first = foldWord(title.split(/[ ,]/, 1)[0] ?? '')
  const fillers = cutsOf(language).fillers.get(first)
  if (!fillers) return undefined
  const folded = fold(title)
  return fillers.find((filler) => {
    const words = fold(filler)
    return folded.startsWith(`${words} `) || folded.startsWith(`${words},`)
  })
}

export const unpaired = (title: string): string => {
  const straight = (title.match(/"/g) ?? []).length
  const open = (title.match(/[(«“[]/g) ?? []).length
  const close = (title.match(/[)»”\]]/g) ?? []).length
  return straight % 2 === 1 || open !== close ? title.replace(/["«»“”()[\]]/g, '') : title
}

export const capitalised = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1)
