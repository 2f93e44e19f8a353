import type { BenchEvent } from './events'

/** How the picture is moved: the mouse drags `target`, `target` is scrolled, or the library is told to move. */
export type Panning =
  | { by: 'drag'; target: Element }
  | { by: 'scroll'; target: Element }
  | { by: 'call'; move(pixels: number): void }

/** A picture that a contestant has drawn. */
export interface Drawn {
  /** Shows the days between these only, at once; without it a library always shows everything. */
  narrow?(from: number, to: number): void
  /** Null when the picture cannot be moved. */
  panning(): Panning | null
}

/** A timeline library in the browser. */
export interface Contestant<Data> {
  /** Puts the events into the library's shape, as a server would; does not count. */
  prepare(events: BenchEvent[]): Data | Promise<Data>
  /** Draws into `host`; what is returned is awaited until the library says that the picture is there. */
  draw(host: HTMLElement, data: Data): Drawn | Promise<Drawn>
}
