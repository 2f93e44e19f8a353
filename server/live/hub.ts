import process from 'node:process'
import { watchLive } from '@/core/api/operations'
import type { Filter } from '@/core/query/view'
import { findArrivals, latestArrival } from '../archive/find-arrivals'
import { Listener } from './listener'

/** Somebody who wants to know of new events of a filter. */
export interface Subscriber {
  filter: Filter
  /** Number of the last arrival that it knows of. */
  after: number
  /** Takes a message as it goes over the wire. */
  tell(message: string): void
  /** Is asked now and then to show the other end that the line stands. */
  beat(): void
  end(): void
}

/** Several notifications shortly after each other are one. */
const gathering = 150
/** A line that is silent for longer is cut by some proxies. */
const beatEvery = 25_000
const longestRest = 30_000

declare global {
  // Survives the reloads of modules while developing, and is one for all bundles of the process.
  var sanadHub: { url: string; hub: Hub } | undefined
}

/**
 * Tells subscribers what arrives. One listening connection for all of them, there while there are any; those who ask for the
 * same from the same place on are asked for together. What fails is asked again: nobody's place moves before it is told.
 */
class Hub {
  readonly #subscribers = new Set<Subscriber>()
  readonly #url: string
  #listener: Listener | null = null
  #beat: NodeJS.Timeout | undefined
  #timer: NodeJS.Timeout | undefined
  #asking = false
  #again = false
  #rest = 0

  constructor(url: string) {
    this.#url = url
  }

  get size(): number {
    return this.#subscribers.size
  }

  add(subscriber: Subscriber): () => void {
    this.#subscribers.add(subscriber)
    this.#listener ??= new Listener(this.#url, () => this.#heard())
    this.#beat ??= setInterval(() => this.#onBeat(), beatEvery)
    this.#soon(0)
    return () => {
      if (this.#subscribers.delete(subscriber) && this.#subscribers.size === 0) void this.#pause()
    }
  }

  async close(): Promise<void> {
    for (const subscriber of this.#subscribers) subscriber.end()
    this.#subscribers.clear()
    await this.#pause()
  }

  #pause(): Promise<void> {
    clearInterval(this.#beat)
    clearTimeout(this.#timer)
    this.#beat = undefined
    this.#timer = undefined
    const listener = this.#listener
    this.#listener = null
    return listener?.stop() ?? Promise.resolve()
  }

  /** The archive has spoken, so it need not be waited for any longer. */
  #heard(): void {
    if (this.#rest > 0) {
      clearTimeout(this.#timer)
      this.#timer = undefined
      this.#rest = 0
    }
    this.#soon(gathering)
  }

  /** Asks the archive too: where notifications do not come through (some poolers), news are late but come. */
  #onBeat(): void {
    for (const subscriber of this.#subscribers) subscriber.beat()
    this.#soon(0)
  }

  #soon(wait: number): void {
    if (this.#subscribers.size === 0) return
    this.#timer ??= setTimeout(() => void this.#ask(), Math.max(wait, this.#rest))
  }

  async #ask(): Promise<void> {
    this.#timer = undefined
    if (this.#asking) {
      this.#again = true
      return
    }
    this.#asking = true
    try {
      await this.#round()
      this.#rest = 0
    } catch {
      // The archive is away: its return is heard of, or it is asked again.
      this.#rest = Math.min(Math.max(this.#rest * 2, 500), longestRest)
      this.#again = true
    } finally {
      this.#asking = false
    }
    if (!this.#again) return
    this.#again = false
    this.#soon(0)
  }

  async #round(): Promise<void> {
    const latest = await latestArrival()
    const groups = new Map<string, Subscriber[]>()
    for (const subscriber of this.#subscribers) {
      if (subscriber.after >= latest) continue
      const key = JSON.stringify([subscriber.after, subscriber.filter])
      groups.set(key, [...(groups.get(key) ?? []), subscriber])
    }
    for (const group of groups.values()) {
      const [first] = group
      if (!first) continue
      const found = await findArrivals(first.filter, first.after, latest)
      const message = found.count === 0 ? null : messageOf('news', latest, watchLive.answer.parse(found))
      for (const subscriber of group) {
        subscriber.after = latest
        if (message !== null && this.#subscribers.has(subscriber)) subscriber.tell(message)
      }
    }
  }
}

/** Says that the line stands, in a way that those who listen in a browser can hear: comments they cannot. */
export const beatMessage = 'event: beat\ndata: {}\n\n'

/** A message of Server-Sent Events. JSON has no line ends of its own. */
export const messageOf = (event: 'ready' | 'news', id: number, data: unknown) =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`

/** The process's one hub, for the database of DATABASE_URL. */
export function hub(): Hub {
  const url = process.env.DATABASE_URL ?? ''
  if (globalThis.sanadHub?.url !== url) globalThis.sanadHub = { url, hub: new Hub(url) }
  return globalThis.sanadHub.hub
}

/** Ends all lines: at the end of the process, which they would hold up. */
export async function closeHub(): Promise<void> {
  const open = globalThis.sanadHub
  globalThis.sanadHub = undefined
  await open?.hub.close()
}
