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
  const cuts = {
    boundary,
    hanging: new Set([...boundary, ...language.hangingStarts, ...language.articles]),
    fillers,
  }
  known.set(language, cuts)
  return cuts
}

/** A subject longer than this gives way to its verb; UTF-16 units. */
const LONGEST_HEAD = 50

/**
 * Cuts at the last comma or before the last preposition that leaves a line with its verb, and never within quotation marks;
 * else after a whole word, with an ellipsis.
 */
export function shorten(title: string, language: EventLanguage): string {
  if (title.length <= TITLE_LENGTH) return title
  const words = title.split(' ')
  const speaker = /^[^\s:]+(?: [^\s:]+){0,5}: /.exec(title)?.[0] ?? ''
  const verb = speaker ? -1 : tellingVerb(words, language)
  const { cut, whole } = placesToCut(words, verb, speaker.length, language)
  const { hanging } = cutsOf(language)
  if (cut > 0) {
    const kept = withoutHangingWords(words.slice(0, cut), hanging)
    const said = kept.slice(speaker.length).split(' ').map(foldWord)
    return speaker && language.lineEnds?.leavesUnfinished(said) ? `${kept}…` : kept
  }
  const shorter = withShortSubject(words, speaker ? -1 : verbOf(words, language), language)
  if (shorter !== null) return shorten(shorter, language)
  return `${withoutHangingWords(words.slice(0, whole), hanging)}…`
}

function mayCut(words: readonly string[], index: number, language: EventLanguage): boolean {
  const word = foldWord(words[index] ?? '')
  if (language.binding.has(word)) return false
  // "and the president said, 'Let us talk'"
  if (/[,،;؛]$/.test(words[index - 1] ?? ''))
    return !language.lineEnds?.needsClause(foldWord(words[index - 1]?.slice(0, -1) ?? ''))
  const { boundary } = cutsOf(language)
  if (!boundary.has(word) && !language.breaksBefore(word)) return false
  const before = foldWord(words[index - 1] ?? '')
  return !language.lineEnds || !(language.lineEnds.endsOpen(before) || language.lineEnds.wants(before, word))
}

/** Units that the words of a speaker have at least, without the name. */
const SHORTEST_WORDS = 26

/** The last word before which a title may end (0: none), and how many words fit. `named`: units of the speaker's name before. */
function placesToCut(
  words: readonly string[],
  verb: number,
  named: number,
  language: EventLanguage,
): { cut: number; whole: number } {
  const shortest = language.lineEnds ? Math.max(30, named + SHORTEST_WORDS) : 30
  let length = 0
  let [cut, whole] = [0, 0]
  let quoted = false
  for (const [index, word] of words.entries()) {
    if (length > shortest && index > 3 && index > verb + 1 && !quoted && mayCut(words, index, language))
      cut = index
    length += word.length + 1
    if (length > TITLE_LENGTH) break
    whole = index + 1
    if (word.split('"').length % 2 === 0) quoted = !quoted
  }
  return { cut, whole }
}

/** Index of the first verb that makes a sentence; −1 where there is none, and where the language begins with it. */
function verbOf(words: readonly string[], language: EventLanguage): number {
  const determines = (at: number) => language.determiners.has(foldWord(words[at] ?? ''))
  return words.findIndex(
    (word, at) =>
      at > 0 &&
      !/^\p{Lu}/u.test(word) &&
      language.isFinite(foldWord(word)) &&
      // "the planned launch", "the originally planned launch"
      !determines(at - 1) &&
      !(words[at - 1]?.endsWith('ly') && determines(at - 2)),
  )
}

/** Index of the verb that a title must hold: after "the court said" that of what is said. */
function tellingVerb(words: readonly string[], language: EventLanguage): number {
  const verb = verbOf(words, language)
  const says = language.lineEnds?.needsClause(foldWord(words[verb] ?? '')) === true
  const found = language.lineEnds !== null && words.slice(verb + 1, verb + 4).includes('that')
  if (verb < 0 || !(says || found)) return verb
  const said = verbOf(words.slice(verb + 1), language)
  return said < 0 ? verb : verb + 1 + said
}

/** "The second olympiad in neurosurgery for the prize of the governor took place": the adjuncts of the subject go first. */
function withShortSubject(words: readonly string[], verb: number, language: EventLanguage): string | null {
  if (verb < 0 || words.slice(0, verb).join(' ').length <= LONGEST_HEAD) return null
  const first = foldWord(words[0] ?? '')
  if (language.governs(first) || language.pronouns.has(first) || language.clauseOpeners.has(first))
    return null
  // "Republicans hold a majority, and a trial is needed": the verb may be that of another clause
  if (words.slice(0, verb).some((word) => /[,;:]$/.test(word))) return null
  const cut = words.findIndex((_, at) => at > 1 && at < verb && mayCut(words, at, language))
  if (language.clauseOpeners.get(foldWord(words[cut] ?? ''))?.role === 'coordinate') return null
  if (cut < 0) return null
  return [withoutTail(words.slice(0, cut).join(' '), ',،;؛-–—'), ...words.slice(verb)].join(' ')
}

function withoutHangingWords(words: readonly string[], hanging: ReadonlySet<string>): string {
  let end = words.length
  while (end > 3 && hanging.has(foldWord(words[end - 1] ?? ''))) end--
  return withoutTail(words.slice(0, end).join(' '), ',،;؛:')
}

/** "Very early on Monday", "back in 2017", "just yesterday" */
const adverbsOfDay: ReadonlySet<string> = new Set(['very', 'back', 'just', 'before', 'after'])

/** "As, the virus …": the preposition of a date that was left out. */
function withoutStrandedWord(title: string, language: EventLanguage): string {
  const stranded = /^(\S+?)[,،]\s+/.exec(title)
  if (!stranded) return title
  const word = foldWord(stranded[1] ?? '')
  // "Started, the game is free": its year was left out
  if (language.lineEnds && (language.isPast(word) || /(?:^|.{3})ing$/.test(word)))
    return title.slice(stranded[0].length)
  const empty =
    language.hangingStarts.has(word) || language.datePrepositions.has(word) || adverbsOfDay.has(word)
  return empty ? title.slice(stranded[0].length) : title
}

/** Removes what a title does without at its start: conjunctions, fillers («كذلك», "Meanwhile"), marks. */
export function trimStart(title: string, language: EventLanguage): string {
  // "((Ann Lee)) Well, the museum …": who speaks in an interview
  let trimmed = title.replace(/^\(\([^()]{1,60}\)\) ?/, '')
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
