import process from 'node:process'
import type { Filter } from '@/core/query/view'
import { latestArrival } from '../archive/find-arrivals'
import { beatMessage, hub, messageOf } from './hub'

/** Messages that may wait for a reader who does not keep up; one with more is let go and may come back. */
const mostWaiting = 64

/** Lines that one process keeps open: each costs some kilobytes and a socket. */
const mostLines = () => Number(process.env.LIVE_CONNECTIONS ?? 1000) || 1000

/**
 * News of a filter as Server-Sent Events, from the arrival after `since` on, or null for what comes from now on; null when
 * too many are open. It ends when its reader goes away, `signal` says so, or the process ends.
 */
export async function openStream(
  filter: Filter,
  since: number | null,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | null> {
  if (hub().size >= mostLines()) return null
  const latest = await latestArrival()
  // A number from an archive that is no more says nothing about this one.
  const after = since === null ? latest : Math.min(since, latest)
  const encoder = new TextEncoder()
  let over = false
  let leave: (() => void) | null = null
  /** True the first time. */
  const isLast = () => {
    if (over) return false
    over = true
    leave?.()
    return true
  }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const end = () => isLast() && controller.close()
      const send = (text: string) => {
        if ((controller.desiredSize ?? 0) < -mostWaiting) end()
        else if (!over) controller.enqueue(encoder.encode(text))
      }
      send(`retry: 5000\n${messageOf('ready', after, {})}`)
      leave = hub().add({ filter, after, tell: send, beat: () => send(beatMessage), end })
      if (signal.aborted) end()
      else signal.addEventListener('abort', end, { once: true })
    },
    cancel() {
      isLast()
    },
  })
}
