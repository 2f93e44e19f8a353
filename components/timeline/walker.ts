import type { EventSummary } from '@/core/archive/records'
import type { TimelineData } from '@/core/timeline/data'
import type { Window } from '@/core/timeline/domain'
import { timeScale } from '@/core/timeline/scale'
import type { Scene } from '@/core/timeline/scene'
import { spanOf } from '@/core/timeline/span'
import { beyondWindow, endOfAll } from './reach'
import { dayAt } from './rest'
import { stepAcross, stepFrom, stopsOf, type Stop } from './stops'

/** What walking needs of the picture. */
export interface WalkingGround {
  data(): TimelineData
  window(): Window
  drawn(): Scene | null
  /** Shows another window, at once or gliding there. */
  move(window: Window, animated: boolean): void
  /** Puts the focus on a mark or bucket. */
  focus(key: string): void
}

/** From px along time to px from the left, and back. */
const fromLeft = ({ width, direction }: Scene, x: number) => (direction === 'rtl' ? width - x : x)

/** Walks from mark to mark by key and button: in time, across rows, to the ends and to what lies out of sight. */
export class Walker {
  /** Where the reader stands: an event id, or `+` and a bucket's key. */
  at: string | null = null

  constructor(private readonly ground: WalkingGround) {}

  /** To the neighbour in time; past the edge the window moves to where the next event is. */
  walk(by: 1 | -1): void {
    const stops = this.stops()
    const next = stepFrom(stops, this.at, by)
    if (next) return this.go(next)
    const { from, to } = this.ground.window()
    const day = beyondWindow(this.ground.data(), by > 0 ? to : from, by)
    if (day === null) return
    this.centre(day, false)
    const known = new Set(stops.map(({ key }) => key))
    const others = this.stops().filter(({ key }) => !known.has(key))
    this.go((by > 0 ? others[0] : others.at(-1)) ?? null)
  }

  /** To the row above (-1) or below. */
  across(by: 1 | -1): void {
    this.go(stepAcross(this.stops(), this.at, by))
  }

  /** To the first event of all (-1) or the last. */
  end(by: 1 | -1): void {
    this.centre(endOfAll(this.ground.data(), by), false)
    this.go(stepFrom(this.stops(), null, by > 0 ? -1 : 1))
  }

  /** Moves the window to the nearest event before (-1) or after it. */
  reach(by: 1 | -1): void {
    const { from, to } = this.ground.window()
    const day = beyondWindow(this.ground.data(), by > 0 ? to : from, by)
    if (day !== null) this.centre(day, true)
  }

  /** Shows so many days around the chosen event, or around the middle. */
  around(days: number): void {
    const drawn = this.ground.drawn()
    const chosen = drawn?.marks.find((mark) => mark.chosen)
    const { from, to } = this.ground.window()
    const middle =
      chosen && drawn ? dayAt(this.ground.data(), drawn, (chosen.left + chosen.right) / 2) : (from + to) / 2
    this.ground.move({ from: middle - days / 2, to: middle + days / 2 }, true)
  }

  /** Moves the window to an event of which nothing is in sight. */
  show({ extent }: EventSummary): void {
    const { from, to } = this.ground.window()
    const span = spanOf(extent)
    if (span.to > from && span.from < to) return
    const day = span.to <= from ? span.to : span.from
    if (Number.isFinite(day)) this.centre(day, true)
  }

  /**
   * Goes from what a new picture no longer draws, as at another level, to what it draws nearest in time in the same lane,
   * while that time is in sight.
   */
  keepPlace(before: Scene, now: Scene): void {
    const left = stopsOf(before).find(({ key }) => key === this.at)
    if (!left) return
    const day = dayAt(this.ground.data(), before, fromLeft(before, left.at))
    const { from, to } = now.window
    if (day < from || day > to) return
    const at = fromLeft(now, timeScale(now.window, now.width, now.direction, this.ground.data().course)(day))
    const nearest = stopsOf(now)
      .filter(({ lane }) => lane === left.lane)
      .toSorted(
        (a, b) =>
          Math.abs(a.at - at) - Math.abs(b.at - at) ||
          Math.abs(a.top - left.top) - Math.abs(b.top - left.top),
      )
    this.go(nearest[0] ?? null)
  }

  private stops(): Stop[] {
    const drawn = this.ground.drawn()
    return drawn ? stopsOf(drawn) : []
  }

  private centre(day: number, animated: boolean): void {
    const { from, to } = this.ground.window()
    const half = (to - from) / 2
    this.ground.move({ from: day - half, to: day + half }, animated)
  }

  private go(stop: Stop | null): void {
    if (!stop) return
    this.at = stop.key
    this.ground.focus(stop.key)
  }
}
