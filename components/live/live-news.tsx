'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useLayoutEffect, useRef, useState, useTransition } from 'react'
import type { Locale } from '@/core/query/view'
import { countedPhrase } from '@/core/timeline/words'
import type { LiveWords } from './live-of'
import { keepReading, readingPlace, type ReadingPlace } from './reading-place'
import type { LiveSource } from './watch'

interface Props extends LiveSource {
  locale: Locale
  words: LiveWords
}

/** A page that is opened and left at once need not listen. */
const settling = 1500

/**
 * Says when events have arrived that the page does not show, and shows them when the reader wants it: nothing comes, goes or
 * moves of itself.
 */
export function LiveNews({ address, since, locale, words }: Props) {
  const [count, setCount] = useState(0)
  const [shown, setShown] = useState(since)
  const [pending, startTransition] = useTransition()
  /** Where one read when what was new by then was asked for. */
  const left = useRef<{ place: ReadingPlace | null; since: number } | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const router = useRouter()

  // What the page shows now has been told.
  if (shown !== since) {
    setShown(since)
    setCount(0)
  }

  useLayoutEffect(() => {
    if (left.current === null || left.current.since === since) return
    if (left.current.place) keepReading(left.current.place)
    left.current = null
  })

  useEffect(() => {
    let stop = () => {}
    let gone = false
    const begin = async () => {
      const { watchArchive } = await import('./watch')
      if (!gone) stop = watchArchive({ address, since }, (news) => setCount((before) => before + news.count))
    }
    const timer = window.setTimeout(() => void begin(), settling)
    return () => {
      gone = true
      clearTimeout(timer)
      stop()
    }
  }, [address, since])

  // Where the focus stays when the button that has it goes.
  const keepFocus = () => box.current?.focus({ preventScroll: true })

  const dismiss = () => {
    keepFocus()
    setCount(0)
  }

  const show = () => {
    left.current = { place: readingPlace(document.querySelector('#events')), since }
    keepFocus()
    startTransition(() => router.refresh())
  }

  return (
    <div
      ref={box}
      tabIndex={-1}
      className="live-news no-print pointer-events-none fixed inset-x-0 top-3 z-30 flex justify-center px-4 outline-none"
    >
      <div
        className={
          count > 0
            ? 'pointer-events-auto flex items-center gap-3 border border-ink bg-raised py-1 ps-4 pe-1 text-sm shadow-lg'
            : 'sr-only'
        }
      >
        <p role="status" className="font-semibold">
          {count > 0 ? countedPhrase(words.news, count, locale) : ''}
        </p>
        {count > 0 ? (
          <>
            <button type="button" className="button" disabled={pending} onClick={show}>
              {words.show}
            </button>
            <button type="button" className="button" aria-label={words.dismiss} onClick={dismiss}>
              <span aria-hidden="true">×</span>
            </button>
          </>
        ) : null}
      </div>
    </div>
  )
}
