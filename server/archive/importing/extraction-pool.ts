import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ExtractOptions } from '@/core/extraction/extract'
import type { Extraction } from '@/core/extraction/extraction'

/** What a worker answers: our own code on the other side, so its shape is not checked again. */
type Answer = { number: number } & ({ extraction: Extraction } | { reason: string })

interface Waiting {
  resolve: (extraction: Extraction) => void
  reject: (reason: Error) => void
}

/** A thread has come to its end: nothing more will be found. */
export class ThreadError extends Error {}

/** Extraction on as many threads as there are processors. */
export class ExtractionPool {
  readonly #workers: { thread: Worker; busy: number }[]
  readonly #waiting = new Map<number, Waiting>()
  #number = 0
  #broken: ThreadError | null = null

  constructor(size = availableParallelism()) {
    this.#workers = Array.from({ length: size }, () => {
      const thread = new Worker(new URL('./extraction-worker.mjs', import.meta.url))
      const worker = { thread, busy: 0 }
      thread.on('message', (answer: Answer) => {
        worker.busy -= 1
        this.#settle(answer)
      })
      thread.on('error', (error) => this.#fail(error))
      return worker
    })
  }

  /** What is found in a text. Rejects when extraction fails; with `ThreadError` when no text can be read any more. */
  extract(text: string, options: ExtractOptions): Promise<Extraction> {
    const number = this.#number++
    if (this.#broken) return Promise.reject(this.#broken)
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject })
      const worker = this.#workers.reduce((one, other) => (other.busy < one.busy ? other : one))
      worker.busy += 1
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.thread.postMessage({ number, text, options })
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(({ thread }) => thread.terminate()))
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if ('extraction' in answer) waiting?.resolve(answer.extraction)
    else waiting?.reject(new Error(answer.reason))
  }

  #fail(cause: Error): void {
    const error = new ThreadError(`A thread that reads articles has ended: ${cause.message}`, { cause })
    this.#broken = error
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
