import { parentPort } from 'node:worker_threads'
import { z } from 'zod'
import { extract, type ExtractOptions } from '@/core/extraction/extract'
import type { Extraction } from '@/core/extraction/extraction'

const asked = z.object({
  number: z.number(),
  text: z.string(),
  options: z.object({ publishedOn: z.string().optional(), language: z.string().optional() }),
})

type Answer = { extraction: Extraction } | { reason: string }

/** What is found in a text, or why extraction failed on it. */
function answerTo(text: string, options: ExtractOptions): Answer {
  try {
    return { extraction: extract(text, options) }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (message: unknown) => {
  const { number, text, options } = asked.parse(message)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ number, ...answerTo(text, options) })
})
