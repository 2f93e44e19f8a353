import type { Locale } from '@/core/query/view'

/** An actor's name for a reader: in the page's language if known, else in any, with the language it is in. */
export function actorName(actor: { id: string; names: Record<string, string> }, locale: Locale) {
  const own = actor.names[locale]
  if (own !== undefined) return { text: own, language: locale }
  const [other] = Object.entries(actor.names).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return other ? { text: other[1], language: other[0] } : { text: actor.id, language: 'und' }
}
