/** What the document says in one language (messages/api.*.json). */
export interface ApiWords {
  title: string
  summary: string
  /** Paragraphs of Markdown: `code` and [links](…) only. */
  chapters: { id: string; title: string; text: string[] }[]
  tags: Record<string, string>
  operations: Record<string, { summary: string; description: string }>
  file: { summary: string; description: string; answer: string }
  /** By tag: what an `{id}` is the id of. */
  ids: Record<string, string>
  parameters: Record<string, string>
  schemas: Record<string, string>
  /** By `Object.field`, or by the field's name where it means the same everywhere. */
  fields: Record<string, string>
  headers: { etag: string; link: string; allow: string; retryAfter: string }
  responses: Record<
    | 'NotModified'
    | 'BadRequest'
    | 'NotFound'
    | 'NotAllowed'
    | 'TooLong'
    | 'NotPossible'
    | 'TooMany'
    | 'Unavailable',
    string
  >
}
