import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchArchive } from '@/components/live/watch'

/** A line of a browser whose other end is here. */
class Line extends EventTarget {
  static lines: Line[] = []
  isOpen = true

  constructor(readonly address: string) {
    super()
    Line.lines.push(this)
  }

  close() {
    this.isOpen = false
  }

  says(event: string, id: string, data: unknown = {}) {
    this.dispatchEvent(Object.assign(new Event(event), { lastEventId: id, data: JSON.stringify(data) }))
  }
}

const page = { document: new EventTarget(), window: new EventTarget() }
const open = () => Line.lines.filter(({ isOpen }) => isOpen)
const addresses = () => open().map(({ address }) => address)
const newest = () => Line.lines.at(-1) ?? new Line('none')

beforeEach(() => {
  vi.useFakeTimers()
  Line.lines = []
  page.document = Object.assign(new EventTarget(), { hidden: false })
  page.window = Object.assign(new EventTarget(), {
    setTimeout: (act: () => void, wait: number) => setTimeout(act, wait),
  })
  vi.stubGlobal('document', page.document)
  vi.stubGlobal('window', page.window)
  vi.stubGlobal('EventSource', Line)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('a line that is silent for more than two beats is opened anew where it was', () => {
  const heard = vi.fn()
  const stop = watchArchive({ address: '/live?type=meeting', since: 3 }, heard)
  expect(addresses()).toEqual(['/live?type=meeting&since=3'])
  newest().says('ready', '3')
  for (let minute = 0; minute < 3; minute++) {
    vi.advanceTimersByTime(50_000)
    newest().says('beat', '3')
  }
  expect(Line.lines).toHaveLength(1)
  newest().says('news', '5', { count: 2 })
  expect(heard).toHaveBeenCalledExactlyOnceWith({ count: 2 }, 5)
  vi.advanceTimersByTime(61_000)
  expect(addresses()).toEqual(['/live?type=meeting&since=5'])
  stop()
  vi.advanceTimersByTime(600_000)
  expect([open(), Line.lines.length]).toEqual([[], 2])
})

it('a line that breaks rests longer and longer, and goes on at once when the page is seen again', () => {
  const stop = watchArchive({ address: '/live', since: 0 }, () => {})
  for (let time = 0; time < 12; time++) {
    newest().dispatchEvent(new Event('error'))
    vi.advanceTimersByTime(60_000)
  }
  expect(Line.lines).toHaveLength(13)
  newest().dispatchEvent(new Event('error'))
  vi.advanceTimersByTime(29_000)
  expect(open()).toEqual([])
  page.document.dispatchEvent(new Event('visibilitychange'))
  expect(open()).toHaveLength(1)
  stop()
})

it('goes on where the site says when the archive has been put back', () => {
  const stop = watchArchive({ address: '/live', since: 900 }, () => {})
  newest().says('ready', '7')
  page.window.dispatchEvent(new Event('online'))
  expect(addresses()).toEqual(['/live?since=7'])
  page.window.dispatchEvent(new Event('pagehide'))
  expect(open()).toEqual([])
  page.window.dispatchEvent(new Event('pageshow'))
  expect(addresses()).toEqual(['/live?since=7'])
  stop()
})
