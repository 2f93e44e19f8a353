'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { listHead } from './list-place'

interface Props {
  className: string
  /** Names the page that is shown. */
  page: string
  children: ReactNode
}

/** The head of the list. When a link to another page was followed it takes the focus, so that reading goes on from there and says where. */
export function ListHead({ className, page, children }: Props) {
  const head = useRef<HTMLHeadingElement>(null)
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    // The page also changes with the filter, whose fields keep the focus.
    if (window.location.hash === `#${listHead}`) head.current?.focus()
  }, [page])
  return (
    <h2 ref={head} id={listHead} tabIndex={-1} className={className}>
      {children}
    </h2>
  )
}
