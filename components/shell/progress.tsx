'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { announceNavigation, begun } from './under-way'

/** The address that a plain click leads to within the site, or null. */
function destination(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest('a') : null
  // What opens a dialog stays here, and a mark of the picture tells of itself.
  if (link?.matches('[aria-haspopup], .tl-host [data-event]')) return null
  if (!link?.href || (link.target !== '' && link.target !== '_self') || link.hasAttribute('download'))
    return null
  const address = new URL(link.href)
  if (address.origin !== window.location.origin) return null
  const samePage = address.pathname === window.location.pathname && address.search === window.location.search
  return samePage ? null : link.href
}

/** A line at the top, and a word for those who cannot see it, from a click until its page is there. */
export function Progress({ words }: { words: string }) {
  const address = `${usePathname()}?${useSearchParams().toString()}`
  const [left, setLeft] = useState<string | null>(null)

  useEffect(() => {
    const start = () => setLeft(address)
    const end = () => setLeft(null)
    const follow = (event: MouseEvent) => {
      if (destination(event) !== null) announceNavigation()
    }
    window.addEventListener(begun, start)
    window.addEventListener('pageshow', end)
    document.addEventListener('click', follow)
    return () => {
      window.removeEventListener(begun, start)
      window.removeEventListener('pageshow', end)
      document.removeEventListener('click', follow)
    }
  }, [address])

  const waiting = left === address
  return (
    <div role="status" className="no-print">
      {waiting ? (
        <span className="progress">
          <span className="sr-only">{words}</span>
        </span>
      ) : null}
    </div>
  )
}
