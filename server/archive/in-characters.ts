import { z } from 'zod'
import type { EventRecord } from '@/core/archive/records'
import { characterPlace } from '@/core/text/characters'
import { queryRows, sql } from './database'

const textRow = z.object({ id: z.string(), text: z.string() })

/** Characters that take two units of UTF-16. */
const wide = String.raw`[\U00010000-\U0010FFFF]`

/**
 * Events with the places of their citations counted in characters (code points), not in units of UTF-16. Only the texts in
 * which that makes a difference are read.
 */
export async function inCharacters(events: readonly EventRecord[]): Promise<EventRecord[]> {
  const ids = new Set(events.flatMap(({ citations }) => citations.map(({ article }) => article.id)))
  const rows = await queryRows(
    textRow,
    sql`SELECT id, text FROM article WHERE id = ANY(${[...ids]}) AND text ~ ${wide}`,
  )
  const texts = new Map(rows.map(({ id, text }) => [id, text]))
  return events.map((event) => ({
    ...event,
    citations: event.citations.map((citation) => {
      const text = texts.get(citation.article.id)
      if (text === undefined) return citation
      const [start, end] = [characterPlace(text, citation.start), characterPlace(text, citation.end)]
      return { ...citation, start, end }
    }),
  }))
}
