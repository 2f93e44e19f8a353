import type { Article } from '../article/article'
import type { EventType, Span } from '../extraction'
import type { EventLanguage } from './language'
import { overlapOf } from './merge'
import type { Happening } from './merge'
import type { SentenceView } from './sentence-view'
import { has } from './traits'
import { hitsIn } from './trigger-hits'
import { trait } from './vocabulary'

/** The headline's words that an event must share to be the one it announces. */
const SHARED = 0.3
/** Longer headlines are two sentences in one: the telling clause makes the better title. */
const LONGEST = 110

/** A headline that asks, or only names a topic ("Explainer: …"), is no title of an event. */
const isTitle = (text: string): boolean => text.length <= LONGEST && !/[?؟]/.test(text)

/** What the headline's first telling word names. */
function announcedType(view: SentenceView, language: EventLanguage): EventType | null {
  const told = view.clauses
    .flatMap((clause) => hitsIn(view, clause, language))
    .filter(({ trigger, standing }) => standing !== 'none' && trigger.type !== 'other')
  return (told.find(({ trigger }) => !trigger.weak) ?? told[0])?.trigger.type ?? null
}

export interface Headline {
  happening: Happening
  span: Span
  /** The headline as the event's title, where it is one. */
  title: string | null
  /** What its words name, for an event whose own words name nothing. */
  type: EventType | null
}

/**
 * The event that the headline announces: the one that shares most of its words, the earlier at a draw; null when none
 * does or the text has no headline of its own.
 */
export function matchHeadline(
  article: Article,
  views: readonly SentenceView[],
  happenings: readonly Happening[],
  language: EventLanguage,
): Headline | null {
  const view = views.find((part) => part.sentence.kind === 'headline')
  if (!view || happenings.length === 0) return null
  const stems = new Set(
    view.tokens
      .filter((token) => token.kind === 'word' && token.text.length > 2 && !has(token, trait.stopword))
      .map((token) => token.word.stem),
  )
  const announced = announcedType(view, language)
  let best: Happening | null = null
  let bestScore = SHARED
  for (const happening of happenings) {
    const shared = [...stems].filter((stem) => happening.stems.has(stem)).length / Math.max(1, stems.size)
    const lead = happening.tellings.some(
      (telling) => telling.view.sentence.kind === 'lead' && telling.primary,
    )
    const sameType = announced !== null && happening.type === announced
    const score = shared + (sameType ? 0.2 : 0) + (lead ? 0.25 : 0) + 0.1 * overlapOf(stems, happening.stems)
    if (score > bestScore) [best, bestScore] = [happening, score]
  }
  if (!best) return null
  const { start, end } = view.sentence
  const text = article.text.slice(start, end)
  return { happening: best, span: { start, end, text }, title: isTitle(text) ? text : null, type: announced }
}
