import type { Article, Sentence } from '../article/article'
import type { Actor, Quote, Span } from '../extraction'
import { tokenize, type Token } from '../actors/tokens'
import { peelings } from '../languages/ar/actors/proclitics'
import { speechVerbs as arabicVerbs } from '../languages/ar/actors/words'
import * as arabic from '../languages/ar/quotes/words'
import { speechVerbs as englishVerbs } from '../languages/en/actors/words'
import * as english from '../languages/en/quotes/words'
import { markedStretches } from './marks'

const SPEECH_WORDS = 6

interface Speaker {
  id: string
  span: Span
  type: Actor['type']
}

/** Names that stand between two offsets, in order. */
function between(mentions: readonly Speaker[], from: number, to: number): Speaker[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.span.start ?? Infinity) < from) low = middle + 1
    else high = middle
  }
  const found: Speaker[] = []
  for (let at = low; (mentions[at]?.span.end ?? Infinity) <= to; at++) {
    const mention = mentions[at]
    if (mention) found.push(mention)
  }
  return found
}

const best = (found: readonly Speaker[]): Speaker | undefined =>
  found.find(({ type }) => type === 'person') ?? found.find(({ type }) => type !== 'place')

/**
 * Words that somebody says, direct and between marks, with who says them: the subject of the verb of speech beside them, or
 * who spoke last where the subject is left out. Names, titles and mottoes in marks are none. The actors come back as given.
 */
export function findQuotes(article: Article, actors: Actor[]): { quotes: Quote[]; actors: Actor[] } {
  const isArabic = article.document.language === 'ar'
  const verbs = isArabic ? arabicVerbs : englishVerbs
  const words = isArabic ? arabic : english
  const has = (set: ReadonlySet<string>, token: Token | undefined) =>
    token !== undefined &&
    (set.has(token.folded) || (isArabic && peelings(token.folded).some(({ folded }) => set.has(folded))))
  const mentions = actors
    .flatMap(({ id, type, mentions: spans }) => spans.map((span): Speaker => ({ id, span, type })))
    .toSorted((a, b) => a.span.start - b.span.start)
  const quotes: Quote[] = []
  let last: Speaker | null = null

  const subjectAfter = (tokens: readonly Token[], verb: number, limit: number): Speaker | undefined => {
    const from = tokens[verb]?.end ?? 0
    let to = Math.min(limit, tokens.at(-1)?.end ?? limit)
    for (let at = verb + 1; at < tokens.length; at++) {
      const token = tokens[at]
      if (!token || token.start >= to) break
      if (words.subjectStops.has(token.folded) || /[.،:"«“]/u.test(token.gap)) to = token.start
    }
    return best(between(mentions, from, to))
  }

  const paragraphs = new Map<number, { sentence: Sentence; tokens: Token[] }[]>()
  for (const tokens of tokenize(article)) {
    const sentence = tokens[0]?.sentence
    if (!sentence || sentence.kind === 'headline') continue
    paragraphs.set(sentence.paragraph, [...(paragraphs.get(sentence.paragraph) ?? []), { sentence, tokens }])
  }
  for (const parts of paragraphs.values()) {
    const begin = parts[0]?.sentence.start ?? 0
    const end = parts.at(-1)?.sentence.end ?? begin
    const marked = markedStretches(article.text.slice(begin, end)).map((each) => ({
      start: each.start + begin,
      end: each.end + begin,
    }))
    const inside = (offset: number) => marked.some((each) => offset >= each.start && offset < each.end)
    for (const { sentence, tokens } of parts) {
      const own = marked.filter(({ start }) => start >= sentence.start && start < sentence.end)
      const outer = tokens.filter(({ start }) => !inside(start))
      const firstQuote = own[0]?.start ?? sentence.end
      let subject: Speaker | undefined
      let spoken = false
      outer.forEach((token, at) => {
        if (!has(verbs, token) && !has(words.speechParticiples, token)) return
        spoken = true
        const before =
          token.start > firstQuote
            ? (own.findLast((each) => each.end < token.start)?.end ?? sentence.start)
            : sentence.start
        subject ??= isArabic
          ? subjectAfter(outer, at, sentence.end)
          : (best(
              between(mentions, before, token.start)
                .toReversed()
                .filter(({ span }) => !inside(span.start)),
            ) ?? subjectAfter(outer, at, sentence.end))
      })
      if (spoken && subject) last = subject
      for (const { start, end: stop } of own) {
        const text = article.text.slice(start, stop)
        const length = text.split(/\s+/u).length
        const previous = outer.findLast((token) => token.end < start)
        const named = has(words.namedThings, previous) && length < SPEECH_WORDS
        if (named || (!spoken && length < SPEECH_WORDS && !(isArabic && last && length > 1))) continue
        const speaker: Speaker | null = subject ?? last
        quotes.push({
          start,
          end: stop,
          text,
          direct: true,
          speaker: speaker?.id ?? null,
          speakerMention: speaker?.span ?? null,
        })
      }
    }
  }
  return { quotes: quotes.toSorted((a, b) => a.start - b.start), actors }
}
