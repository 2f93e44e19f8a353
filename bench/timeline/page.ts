import type { Contestant, Drawn } from './contestant'
import { benchEvents } from './events'

/** Where to press the mouse down, in pixels of the page, or how else the picture moves. */
export type PanPlan = { by: 'drag'; x: number; y: number } | { by: 'scroll' | 'call' } | null

/** What the measuring side asks of the page. */
export interface BenchPage {
  /** Milliseconds from the call to two animation frames after the library says that the picture is there. */
  draw(count: number): Promise<number>
  /** Shows these days only and tells how the picture can be moved. */
  aim(from: number, to: number): Promise<PanPlan>
  /** Moves the picture itself, step by step; for pictures that are not dragged. */
  move(steps: number, pixels: number): Promise<void>
  /** Milliseconds from each move to two animation frames after it. */
  frames: number[]
}

declare global {
  var bench: BenchPage | undefined
}

/** Time for a library's own transitions to end, in milliseconds. */
const rest = 800

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

/** Two frames: in the first what was asked for is done, when the second begins it has been shown. */
async function twoFrames(): Promise<void> {
  await nextFrame()
  await nextFrame()
}

/** Lets the measuring side drive one contestant in this page. */
export function offer<Data>(contestant: Contestant<Data>): void {
  let drawn: Drawn | null = null
  const frames: number[] = []

  // Registered before anything of the library: its own work in the next frame comes before the second of ours.
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.buttons === 0) return
      const began = event.timeStamp
      void twoFrames().then(() => frames.push(performance.now() - began))
    },
    { capture: true },
  )

  globalThis.bench = {
    frames,
    async draw(count) {
      const host = document.querySelector<HTMLElement>('#host')
      if (!host) throw new Error('The page has no host.')
      // In both weights, as in any page that has text of them: what comes later would be measured and drawn twice.
      for (const weight of [400, 600])
        await document.fonts.load(`${weight} 16px "IBM Plex Sans Arabic"`, 'شباط Feb')
      const data = await contestant.prepare(benchEvents(count))
      await twoFrames()
      const began = performance.now()
      drawn = await contestant.draw(host, data)
      await twoFrames()
      return performance.now() - began
    },
    async aim(from, to) {
      drawn?.narrow?.(from, to)
      await twoFrames()
      await new Promise((resolve) => setTimeout(resolve, rest))
      const panning = drawn?.panning() ?? null
      if (panning?.by !== 'drag') return panning && { by: panning.by }
      const box = panning.target.getBoundingClientRect()
      return { by: 'drag', x: box.left + box.width / 2, y: box.top + Math.min(box.height, 600) / 2 }
    },
    async move(steps, pixels) {
      const panning = drawn?.panning() ?? null
      if (panning === null) return
      for (let step = 0; step < steps; step++) {
        const began = performance.now()
        if (panning.by === 'scroll') panning.target.scrollLeft += pixels
        else if (panning.by === 'call') panning.move(pixels)
        await twoFrames()
        frames.push(performance.now() - began)
      }
    },
  }
}
