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

/** Locks as browsers have them, as far as they are asked for here. */
class Locks {
  readonly held = new Set<string>()

  async request(
    name: string,
    _: { ifAvailable: true },
    act: (lock: object | null) => Promise<void> | undefined,
  ) {
    if (this.held.has(name)) return act(null)
    this.held.add(name)
    await act({})
    this.held.delete(name)
  }
}

const page = { document: new EventTarget(), window: new EventTarget(), locks: new Locks() }
const open = () => Line.lines.filter(({ isOpen }) => isOpen)
const addresses = () => open().map(({ address }) => address)
/** What stands after so many ms. */
const after = (wait: number) => vi.advanceTimersByTimeAsync(wait)
const newest = () => Line.lines.at(-1) ?? new Line('none')

beforeEach(() => {
  vi.useFakeTimers()
  Line.lines = []
  page.document = Object.assign(new EventTarget(), { hidden: false })
  page.window = Object.assign(new EventTarget(), {
    setTimeout: (act: () => void, wait: number) => setTimeout(act, wait),
  })
  page.locks = new Locks()
  vi.stubGlobal('navigator', { locks: page.locks })
  vi.stubGlobal('document', page.document)
  vi.stubGlobal('window', page.window)
  vi.stubGlobal('EventSource', Line)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('a line that is silent for more than two beats is opened anew where it was', async () => {
  const heard = vi.fn()
  const stop = watchArchive({ address: '/live?type=meeting', since: 3 }, heard)
  await after(0)
  expect(addresses()).toEqual(['/live?type=meeting&since=3'])
  newest().says('ready', '3')
  for (let minute = 0; minute < 3; minute++) {
    await after(50_000)
    newest().says('beat', '3')
  }
  expect(Line.lines).toHaveLength(1)
  newest().says('news', '5', { count: 2 })
  expect(heard).toHaveBeenCalledExactlyOnceWith({ count: 2 }, 5)
  await after(61_000)
  expect(addresses()).toEqual(['/live?type=meeting&since=5'])
  stop()
  await after(600_000)
  expect([open(), Line.lines.length]).toEqual([[], 2])
})

it('a line that breaks rests longer and longer, and goes on at once when the page is seen again', async () => {
  const stop = watchArchive({ address: '/live', since: 0 }, () => {})
  await after(0)
  for (let time = 0; time < 12; time++) {
    newest().dispatchEvent(new Event('error'))
    await after(60_000)
  }
  expect(Line.lines).toHaveLength(13)
  newest().dispatchEvent(new Event('error'))
  await after(29_000)
  expect(open()).toEqual([])
  page.document.dispatchEvent(new Event('visibilitychange'))
  await after(0)
  expect(open()).toHaveLength(1)
  stop()
})

it('goes on where the site says when the archive has been put back', async () => {
  const stop = watchArchive({ address: '/live', since: 900 }, () => {})
  await after(0)
  newest().says('ready', '7')
  page.window.dispatchEvent(new Event('online'))
  await after(0)
  expect(addresses()).toEqual(['/live?since=7'])
  page.window.dispatchEvent(new Event('pagehide'))
  expect(open()).toEqual([])
  page.window.dispatchEvent(new Event('pageshow'))
  await after(0)
  expect(addresses()).toEqual(['/live?since=7'])
  stop()
})

it('one page too many asks now and then, until another leaves its place', async () => {
  const stops = Array.from({ length: 5 }, () => watchArchive({ address: '/live', since: 3 }, () => {}))
  await after(0)
  for (const line of Line.lines) line.says('ready', '4')
  await after(1500)
  expect(open()).toHaveLength(4)
  await after(20_000)
  expect(open()).toHaveLength(5)
  newest().says('ready', '4')
  newest().says('news', '6', { count: 1 })
  await after(1500)
  expect(open()).toHaveLength(4)
  stops[0]?.()
  await after(20_000)
  expect(addresses().toSorted().at(-1)).toBe('/live?since=6')
  newest().says('ready', '6')
  await after(5000)
  expect(open()).toHaveLength(4)
  for (const stop of stops) stop()
  await after(0)
  expect([open(), page.locks.held.size]).toEqual([[], 0])
})

it('a line stays where documents cannot agree', async () => {
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('denied')) } })
  const stop = watchArchive({ address: '/live', since: 3 }, () => {})
  await after(0)
  newest().says('ready', '3')
  await after(1500)
  expect(open()).toHaveLength(1)
  stop()
})
