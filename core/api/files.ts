import type { z } from 'zod'
import { dotsQuery, feedQuery, fileQuery, linesQuery, paperQuery, tableQuery } from './file-parameters'

export interface ViewFile {
  /** Below /api/v1. */
  path: string
  /** Media type. */
  type: string
  query: z.ZodObject
  /** Made whole before it is sent, and then not sent again to who has it. */
  tagged?: true
  /** Made by a program that not every server has. */
  optional?: true
}

/** The forms in which a view can be had as a file (docs/formats.md), each by its own address. */
export const files: readonly ViewFile[] = [
  { path: '/events.json', type: 'application/json', query: fileQuery },
  { path: '/events.csv', type: 'text/csv', query: tableQuery },
  { path: '/events.md', type: 'text/markdown', query: fileQuery },
  { path: '/events.ics', type: 'text/calendar', query: fileQuery },
  { path: '/events.jsonld', type: 'application/ld+json', query: fileQuery },
  { path: '/events.atom', type: 'application/atom+xml', query: feedQuery, tagged: true },
  { path: '/events.timelinejs.json', type: 'application/json', query: fileQuery },
  { path: '/events.timelinejs.csv', type: 'text/csv', query: tableQuery },
  { path: '/events.svg', type: 'image/svg+xml', query: linesQuery, tagged: true },
  { path: '/events.png', type: 'image/png', query: dotsQuery, tagged: true },
  { path: '/events.pdf', type: 'application/pdf', query: paperQuery, tagged: true, optional: true },
]
