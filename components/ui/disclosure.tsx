'use client'

import { useEffect, useRef, type ReactNode } from 'react'

interface Props {
  title: ReactNode
  align?: 'start' | 'end'
  /** How its title looks: a word among others, or a button among buttons. */
  look?: 'plain' | 'button'
  children: ReactNode
}

/** A panel that opens under its title; works without scripts, and with them closes on Escape and on a press elsewhere. */
export function Disclosure({ title, align = 'start', look = 'plain', children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const element = details.current
      if (!element?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        if (element.contains(document.activeElement)) element.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && element.contains(event.target)) return
      element.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  return (
    <details ref={details} className="group sm:relative">
      <summary
        className={
          look === 'button'
            ? 'button'
            : 'inline-flex min-h-9 items-center gap-2 border-b-2 border-transparent text-sm font-medium hover:text-accent group-open:border-accent'
        }
      >
        {title}
        <svg aria-hidden="true" viewBox="0 0 10 6" className="open-mark h-1.5 w-2.5 fill-none stroke-current">
          <path d="M1 1l4 4 4-4" strokeWidth="1.5" />
        </svg>
      </summary>
      <div
        className={`absolute inset-x-4 z-30 mt-1 border border-ink bg-raised p-4 shadow-lg sm:inset-x-auto sm:w-80 ${align === 'end' ? 'sm:end-0' : 'sm:start-0'}`}
      >
        {children}
      </div>
    </details>
  )
}
