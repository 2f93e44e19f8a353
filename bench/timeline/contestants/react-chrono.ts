import 'react-chrono/dist/style.css'
import { createElement, useEffect } from 'react'
import { Chrono, type TimelineItem } from 'react-chrono'
import { createRoot } from 'react-dom/client'
import type { Contestant } from '../contestant'
import { isoOf } from '../events'

/** The widest thing in the picture that scrolls sideways. */
function scrollerIn(host: HTMLElement): Element | null {
  const scrolling = [...host.querySelectorAll('*')].filter(
    (element) =>
      element.scrollWidth > element.clientWidth + 50 &&
      /auto|scroll/.test(getComputedStyle(element).overflowX),
  )
  return scrolling.toSorted((a, b) => b.scrollWidth - a.scrollWidth)[0] ?? null
}

const reactChrono: Contestant<TimelineItem[]> = {
  prepare: (events) => events.map(({ from, title }) => ({ title: isoOf(from), cardTitle: title })),
  draw: (host, items) =>
    new Promise((resolve) => {
      host.style.height = '600px'
      function Told() {
        useEffect(() => {
          resolve({
            panning() {
              const target = scrollerIn(host)
              return target && { by: 'scroll', target }
            },
          })
        }, [])
        return createElement(Chrono, { items, mode: 'HORIZONTAL', disableToolbar: true })
      }
      createRoot(host).render(createElement(Told))
    }),
}

export default reactChrono
