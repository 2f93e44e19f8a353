export interface ViewFile {
  /** Below /api/v1. */
  path: string
  /** Media type. */
  type: string
}

/** The forms in which a view can be had as a file (docs/formats.md), each by its own address. */
export const files: readonly ViewFile[] = [
  { path: '/events.json', type: 'application/json' },
  { path: '/events.csv', type: 'text/csv' },
  { path: '/events.md', type: 'text/markdown' },
  { path: '/events.ics', type: 'text/calendar' },
  { path: '/events.jsonld', type: 'application/ld+json' },
  { path: '/events.atom', type: 'application/atom+xml' },
  { path: '/events.timelinejs.json', type: 'application/json' },
  { path: '/events.timelinejs.csv', type: 'text/csv' },
  { path: '/events.svg', type: 'image/svg+xml' },
  { path: '/events.png', type: 'image/png' },
  { path: '/events.pdf', type: 'application/pdf' },
]
