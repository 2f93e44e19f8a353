import type { ImportedArticle } from '@/core/exchange/reading/article-rows'
import { looksLikeHtml } from '@/core/extraction/article/html'
import type { Row } from './read-rows'

/** What became of a row, for people and for programs (a line of JSON in `--report`). */
export interface RowReport {
  file: string
  row: number
  line: number
  column: number
  /** `kept` (in a dry run: would be), `known`, `left` (of no interest, says why) or `refused`. */
  fate: 'kept' | 'known' | 'left' | 'refused'
  /** Title of what was kept; else why not. */
  words: string
  remark?: string
}

const titleIn = (value: unknown) =>
  typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string'
    ? value.title.slice(0, 200)
    : ''

/** The title of an article, else what its text shows first. */
function titleOfArticle({ title, text }: ImportedArticle): string {
  const shown = looksLikeHtml(text) ? /<title[^<>]*>([^<]*)/i.exec(text)?.[1] : text.trim().split('\n', 1)[0]
  return title ?? (shown ?? '').trim().slice(0, 200)
}

/** Null for rows of which an earlier run has told. */
export function reportOf(source: string, { row, line, column, file = source, fate }: Row): RowReport | null {
  const place = { file, row, line, column }
  if (fate.kind === 'done') return null
  if (fate.kind === 'left' || fate.kind === 'refused') return { ...place, fate: fate.kind, words: fate.why }
  const kept = { ...place, fate: 'kept' } as const
  if (fate.kind === 'whole') return { ...kept, words: titleIn(fate.value) }
  if (fate.kind === 'article') return { ...kept, words: titleOfArticle(fate.article) }
  return { ...kept, words: fate.event.title, ...(fate.remark && { remark: fate.remark }) }
}

/** How far an import is: what is counted, of how many where that is known, and in what it goes on. */
export interface Progress {
  file: string
  /** `reading`: bytes of the file; `showing`: rows become events; `finding`: articles are read. */
  stage: 'reading' | 'showing' | 'finding'
  done: number
  total: number
  /** Rows or articles so far. */
  rows: number
}

/** Who listens to an import. */
export interface Listener {
  row: (report: RowReport) => void
  progress: (progress: Progress) => void
  /** Somebody else imports the file: it goes on when they have ended. */
  waiting?: (file: string) => void
}

/** What an import of a file came to. */
export interface Summary {
  file: string
  format: string
  rows: number
  kept: number
  /** Of those kept, how many events or articles the archive did not have. */
  added: number
  refused: number
  /** It was imported before: nothing was read. */
  before: boolean
  /** An earlier run had come so far. */
  resumedAt: number
  /** Seconds in which rows came in, and in which they became events. */
  seconds: { reading: number; showing: number }
}
