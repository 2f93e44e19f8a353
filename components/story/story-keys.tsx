'use client'

import { useEffect, useRef, type ReactNode } from 'react'

interface Props {
  className: string
  label: string
  children: ReactNode
}

/** Which of the story's links a key follows; arrows run as the page is written. */
function relationOf(event: KeyboardEvent): 'prev' | 'next' | 'up' | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return null
  const rtl = document.documentElement.dir === 'rtl'
  if (event.key === 'Escape') return 'up'
  if (event.key === (rtl ? 'ArrowLeft' : 'ArrowRight') || event.key === 'PageDown') return 'next'
  if (event.key === (rtl ? 'ArrowRight' : 'ArrowLeft') || event.key === 'PageUp') return 'prev'
  return null
}

/** Fields keep all keys, what moves by the arrow keys itself keeps those. */
const keepsKey = ({ target, key }: KeyboardEvent) =>
  target instanceof Element &&
  target.closest(
    `input, textarea, select, [role=dialog]${key === 'Escape' ? '' : ', [role=slider], .tl-stage'}`,
  ) !== null

/** The frame of a story: the arrow keys follow its links from anywhere on the page. */
export function StoryKeys({ className, label, children }: Props) {
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (keepsKey(event)) return
      const relation = relationOf(event)
      const link = relation && frame.current?.querySelector<HTMLElement>(`a[rel=${relation}]`)
      if (!link) return
      event.preventDefault()
      link.click()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [])
  return (
    <section ref={frame} aria-label={label} aria-live="polite" className={className}>
      {children}
    </section>
  )
}
