import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
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

const root = path.resolve(import.meta.dirname, '../../..')

/**
 * The script of the threads, made at once for all of them: what runs TypeScript on the fly would read two hundred files in each,
 * and names every function at run time, which takes a quarter of the speed.
 */
async function bundledWorker(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['server/archive/importing/extraction-worker.ts'],
    alias: { '@': root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  })
  return outputFiles.map(({ text }) => text).join('')
}

interface Thread {
  worker: Worker
  busy: number
}

/**
 * Extraction on all processors but the one that storing keeps busy; at least one thread. They start with the first text. A thread
 * has to compile what it runs before it is quick, which costs it as much as its first thousand articles do then.
 */
export class ExtractionPool {
  readonly #size: number
  readonly #waiting = new Map<number, Waiting>()
  #threads: Promise<Thread[]> | null = null
  #number = 0
  #broken: ThreadError | null = null

  constructor(size = Math.max(1, availableParallelism() - 1)) {
    this.#size = size
  }

  /** What is found in a text. Rejects when extraction fails; with `ThreadError` when no text can be read any more. */
  async extract(text: string, options: ExtractOptions): Promise<Extraction> {
    const threads = await (this.#threads ??= this.#start())
    if (this.#broken) throw this.#broken
    return new Promise((resolve, reject) => {
      const number = this.#number++
      this.#waiting.set(number, { resolve, reject })
      const thread = threads.reduce((one, other) => (other.busy < one.busy ? other : one))
      thread.busy += 1
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      thread.worker.postMessage({ number, text, options })
    })
  }

  async close(): Promise<void> {
    const threads = (await this.#threads) ?? []
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }

  async #start(): Promise<Thread[]> {
    const script = await bundledWorker()
    return Array.from({ length: this.#size }, () => {
      const thread = { worker: new Worker(script, { eval: true }), busy: 0 }
      thread.worker.on('message', (answer: Answer) => {
        thread.busy -= 1
        this.#settle(answer)
      })
      thread.worker.on('error', (error) => this.#fail(error))
      return thread
    })
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
