import type { DocumentInfo, Span } from '../extraction'

/** What a stretch of the text is. Only `headline`, `lead` and `body` tell; the rest is kept so that offsets stay exact. */
export type SentenceKind = 'headline' | 'lead' | 'body' | 'section-label'

/** A sentence of the article; boilerplate (print footers, share bars, captions …) is none. Full stops inside quotation marks do not end one. */
export interface Sentence extends Span {
  /** Position in `Article.sentences`. */
  index: number
  /** Counts paragraphs of the article from 0. */
  paragraph: number
  kind: SentenceKind
}

/** The article after clean-up: everything later steps need, in terms of offsets into `text`. */
export interface Article {
  /** Exactly the decoded text (or the article text taken from HTML): every offset refers to it. */
  text: string
  document: DocumentInfo
  sentences: Sentence[]
  /** Where the publication date stands in the text, when it does (`2022/12/19` on the first line). */
  publishedOnSpan: Span | null
  /** Stretches that belong to the page, not to the article. */
  boilerplate: Span[]
}
