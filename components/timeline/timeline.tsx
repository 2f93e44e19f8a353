'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { isoFromDay } from '@/core/chronology/day'
import type { TimelineProps } from '@/core/timeline/props'
import { staticTimeline } from '@/core/timeline/static'
import { pageNow } from '../shell/page-now'
import { announceNavigation, isUnderWay } from '../shell/under-way'
import { firstMove } from './first-move'
import type { MountedTimeline, TimelineIntents } from './intents'
import { Still } from './still'
import './timeline.css'

function currentAddress(change: (parameters: URLSearchParams) => void): string {
  const { pathname, search } = window.location
  const parameters = new URLSearchParams(search)
  change(parameters)
  const query = parameters.toString()
  return query === '' ? pathname : `${pathname}?${query}`
}

/**
 * The timeline on a page of the dashboard: drawn on the server, brought to life in the browser by a script that is fetched
 * at the reader's first move. Choosing an event goes to the same view with `event=…`; moving keeps `span=…` in the address
 * without asking the server.
 */
export function Timeline(props: TimelineProps) {
  const host = useRef<HTMLDivElement>(null)
  // What holds few events cannot hold a crowd: from one to the other the picture is mounted anew.
  const crowded = props.crowd !== null && props.crowd !== undefined
  const mounted = useRef<MountedTimeline | null>(null)
  const latest = useRef(props)
  /** Where going back, or forth again, has led. */
  const returned = useRef<string | null>(null)
  const rouse = useRef(() => {})
  const router = useRouter()
  const routing = useRef(router)
  // In the browser the server's picture stays until it is brought to life, so that it need not be drawn twice.
  const [html] = useState(() => (typeof window === 'undefined' ? staticTimeline(props) : ''))

  useEffect(() => {
    routing.current = router
  }, [router])

  useEffect(() => {
    if (!host.current) return undefined
    const place = host.current
    const intents: TimelineIntents = {
      choose(eventId) {
        const address = currentAddress((parameters) =>
          eventId === null ? parameters.delete('event') : parameters.set('event', eventId),
        )
        // To where one is already, no progress could end.
        if (address !== currentAddress(() => {})) announceNavigation()
        routing.current.push(address, { scroll: false })
      },
      settle(span) {
        // What cannot be written now the picture tells again with the answer.
        if (isUnderWay()) return
        const address = currentAddress((parameters) =>
          span === null
            ? parameters.delete('span')
            : parameters.set('span', `${isoFromDay(span.from)}..${isoFromDay(span.to)}`),
        )
        if (address !== pageNow()) window.history.replaceState(null, '', address)
      },
    }
    const alive = { current: true }
    const still = new Still(place, announceNavigation)
    // News may come before any move.
    const roused = new Promise<void>((resolve) => (rouse.current = resolve))
    const bring = async () => {
      await Promise.race([firstMove(), roused])
      const life = await (crowded ? import('./life-of-many') : import('./life-of-few')).catch(() => null)
      await still.free()
      if (!alive.current) return
      if (!life) still.giveUp()
      else still.give(() => (mounted.current = life.mount(place, latest.current, intents)))
    }
    void bring()
    return () => {
      alive.current = false
      still.forget()
      mounted.current?.destroy()
      mounted.current = null
    }
  }, [crowded])

  useEffect(() => {
    const returns = () => {
      returned.current = pageNow()
    }
    window.addEventListener('popstate', returns)
    return () => window.removeEventListener('popstate', returns)
  }, [])

  useEffect(() => {
    if (latest.current === props) return
    latest.current = props
    rouse.current()
    mounted.current?.update(props, returned.current === pageNow())
    returned.current = null
  }, [props])

  return (
    <div ref={host} className="tl-host" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
  )
}
