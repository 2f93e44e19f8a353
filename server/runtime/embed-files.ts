import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'

let known: Promise<string> | null = null

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  const folder = path.join(process.cwd(), 'public', 'embed')
  for (const file of ['timeline.js', 'crowd.js', 'style.css'])
    hash.update(await readFile(path.join(folder, file)))
  return `?v=${hash.digest('hex').slice(0, 12)}`
}

/**
 * What is added to the addresses of an embed's files (`?v=…`), so that browsers may keep each build of them for good; empty
 * where nothing has been built.
 */
export function embedVersion(): Promise<string> {
  known ??= fingerprint().catch(() => '')
  return known
}
