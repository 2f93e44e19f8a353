import { execFile } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { root } from '../paths'
import { rounded } from '../statistics'

/** How far the heap grows above what it held before one long text was extracted; MB are millions of bytes. */
export interface HeapRow {
  language: 'en' | 'ar'
  inputMB: number
  /** The most that it held meanwhile, garbage not yet collected included. */
  peakMB: number
  /** What is left after a full collection: the result. */
  keptMB: number
  /** Whether it is also done where the old space may not grow beyond `ROOM` MB. */
  fits: boolean
}

/** Megabytes of old space that five megabytes of text may need. */
export const ROOM = 150

const answer = z.object({ peakMB: z.number(), keptMB: z.number(), inputMB: z.number() })

/** Extracts a text of `bytes` bytes of UTF-8 in a fresh process and tells how far its heap grew. */
export async function measureHeap(language: HeapRow['language'], bytes: number): Promise<HeapRow> {
  const child = path.join(root, 'bench', 'extraction', 'heap-child.ts')
  const run = (...flags: string[]) =>
    promisify(execFile)(
      process.execPath,
      [...flags, '--expose-gc', '--import', 'tsx', child, language, String(bytes)],
      { cwd: root },
    )
  const { stdout } = await run()
  const fits = await run(`--max-old-space-size=${ROOM}`).then(
    () => true,
    () => false,
  )
  const { peakMB, keptMB, inputMB } = answer.parse(JSON.parse(stdout))
  return { language, inputMB: rounded(inputMB), peakMB: rounded(peakMB), keptMB: rounded(keptMB), fits }
}
