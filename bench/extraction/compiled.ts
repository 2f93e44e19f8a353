import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { root } from '../paths'

type Core = Pick<typeof import('@/core/extraction/extract'), 'extract'> &
  Pick<typeof import('@/core/extraction/dates/find'), 'findDates'> &
  Pick<typeof import('@/core/extraction/article/prepare'), 'prepareArticle'>

/**
 * Our extraction as plain JavaScript, as the server runs it and as the peers come from their packages: what runs TypeScript
 * on the fly names every function at run time, which takes a third of the speed.
 */
export async function compiledCore(): Promise<Core> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sanad-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = path.join(folder, 'core.mjs')
  buildSync({
    stdin: {
      contents: `
        export { extract } from './core/extraction/extract'
        export { findDates } from './core/extraction/dates/find'
        export { prepareArticle } from './core/extraction/article/prepare'`,
      resolveDir: root,
      loader: 'ts',
    },
    alias: { '@': root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  })
  const core: Core = await import(pathToFileURL(outfile).href) // oxlint-disable-line typescript/no-unsafe-assignment -- built just now from these very modules
  return core
}
