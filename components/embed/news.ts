import { countedPhrase } from '@/core/timeline/words'
import { keepReading, readingPlace } from '../live/reading-place'
import { watchArchive, type News } from '../live/watch'
import { glance, watchAttention, type Attention } from './attention'
import type { EmbedData } from './document'

/** What stands in the document for news, hidden while there are none. */
interface Bar {
  bar: HTMLElement
  text: HTMLElement
  show: HTMLElement
  dismiss: HTMLElement
}

function barOf(): Bar | null {
  const bar = document.getElementById('news')
  const [text, show, dismiss] = bar?.querySelectorAll<HTMLElement>('[role=status], button') ?? []
  return bar && text && show && dismiss ? { bar, text, show, dismiss } : null
}

/** Puts what is new into the list: what is open there stays open, and what is read stays where it is. */
function renewList(next: Document): void {
  const [list, renewed] = [document.getElementById('list'), next.getElementById('list')]
  const events = document.getElementById('events')
  if (!list || !renewed || !events) return
  const place = readingPlace(events)
  const known = new Map([...events.children].map((item) => [item.id, item]))
  const items = [...(next.getElementById('events')?.children ?? [])]
  events.replaceChildren(...items.map((item) => known.get(item.id) ?? document.importNode(item, true)))
  const [title, wanted] = [list.querySelector('summary'), renewed.querySelector('summary')]
  if (title && wanted) title.textContent = wanted.textContent
  if (place) keepReading(place)
}

/**
 * Says when events have arrived that the embed does not show, while it is in sight, and fetches them when the reader wants
 * them. `renew` takes what the document says now, and returns false when that cannot be shown in this one.
 */
export function followArchive({ live, timeline }: EmbedData, renew: (data: EmbedData) => boolean): void {
  const found = barOf()
  if (!found) return
  const { bar, text, show, dismiss } = found
  let { since } = live
  let count = 0
  let stop: (() => void) | null = null
  let attention: Attention = 'none'

  const say = (number: number) => {
    count = number
    // Where the focus stays when the button that has it goes.
    if (number === 0 && bar.contains(document.activeElement)) bar.focus({ preventScroll: true })
    text.textContent = number === 0 ? '' : countedPhrase(live.words, number, timeline.locale)
    bar.classList.toggle('told', number > 0)
    show.hidden = number === 0
    dismiss.hidden = number === 0
  }
  const heard = (news: News, last: number) => {
    since = last
    say(count + news.count)
  }
  const watch = () => watchArchive({ address: live.address, since }, heard)
  const follow = () => {
    stop?.()
    stop = attention === 'none' ? null : attention === 'steady' ? watch() : glance(watch)
  }
  const fetchNews = async () => {
    // A cache between may hold what it was before.
    const address = new URL(window.location.href)
    address.searchParams.set('since', String(since))
    const response = await fetch(address, { cache: 'no-store' })
    const next = new DOMParser().parseFromString(await response.text(), 'text/html')
    const written = next.getElementById('embed')?.textContent
    // The same program wrote it.
    const data: EmbedData | null = response.ok && written ? JSON.parse(written) : null
    if (!data || !renew(data)) return window.location.reload()
    renewList(next)
    say(0)
    // What has been told of meanwhile and is not shown yet is told of again.
    since = data.live.since
    follow()
  }
  show.addEventListener('click', () => void fetchNews().catch(() => window.location.reload()))
  dismiss.addEventListener('click', () => say(0))

  watchAttention((now) => {
    attention = now
    follow()
  })
}
