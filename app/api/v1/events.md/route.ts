import { writeMarkdown } from '@/core/exchange/markdown'
import { exported } from '../export'

/** A view as Markdown, its sources in footnotes. */
export const GET = (request: Request): Promise<Response> =>
  exported(request, { writer: writeMarkdown, type: 'text/markdown; charset=utf-8', extension: 'md' })
