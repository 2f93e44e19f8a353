'use client'

import { useSearchParams } from 'next/navigation'

/** A view in another form. */
export interface Download {
  title: string
  /** Under `/api/v1/`, up to where the view's query begins. */
  path: string
  /** Read by programs time and again, and not kept. */
  feed: boolean
}

const stretch = /^-?\d{4,}-\d\d-\d\d\.\.-?\d{4,}-\d\d-\d\d$/

/** Links, so that they can be copied and work without scripts. `query`: that of the view as the server knows it. */
export function DownloadLinks({ query, downloads }: { query: string; downloads: readonly Download[] }) {
  const parameters = new URLSearchParams(query)
  // Moving the timeline changes this in the address without asking the server: a picture is of what is in sight.
  const span = useSearchParams().get('span')
  if (span === null) parameters.delete('span')
  else if (stretch.test(span)) parameters.set('span', span)
  return (
    <ul>
      {downloads.map(({ title, path, feed }) => (
        <li key={path}>
          <a
            className="link flex min-h-9 items-center"
            href={`/api/v1/${path}${parameters.toString()}`}
            rel="nofollow"
            {...(feed ? { type: 'application/atom+xml' } : { download: '' })}
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}
