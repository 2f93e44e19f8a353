import { timer } from 'd3'

/** Px a ms under which a hand that lets go has stopped. */
const slowest = 0.15
/** A glide loses 1/e of its speed in so many ms. */
const decay = 260
/** Movements of the last so many ms tell the speed. */
const memory = 90

/** Notes where a hand is and tells how fast it was when it let go. */
export class Hand {
  private marks: { at: number; x: number }[] = []

  begin(): void {
    this.marks = []
  }

  at(x: number, time: number): void {
    this.marks = [...this.marks.filter((mark) => time - mark.at < memory), { at: time, x }]
  }

  /** Px a ms; 0 for a hand that has come to rest. */
  speed(time: number): number {
    const [first] = this.marks
    const last = this.marks.at(-1)
    if (!first || !last || last.at === first.at || time - last.at > memory) return 0
    return (last.x - first.x) / (last.at - first.at)
  }
}

/** Moves on from a speed in px a ms until it is spent; returns how to stop it, or null when there is nothing to spend. */
export function glide(speed: number, move: (px: number) => void, done: () => void): (() => void) | null {
  if (Math.abs(speed) < slowest) return null
  let before = 0
  const running = timer((elapsed) => {
    // The distance of a speed that falls by the exponential function, from one frame to the next.
    move(speed * decay * (Math.exp(-before / decay) - Math.exp(-elapsed / decay)))
    before = elapsed
    if (Math.abs(speed) * Math.exp(-elapsed / decay) > 0.02) return
    running.stop()
    done()
  })
  return () => running.stop()
}
