import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
/** What an embed's script may weigh on the wire, in bytes. */
const limit = 60 * 1024

/** Bundles the embed's script and style into public/embed; fails when the script is too heavy. */
async function main() {
  const outdir = path.join(root, 'public', 'embed')
  await build({
    absWorkingDir: root,
    entryPoints: { timeline: 'components/embed/script.ts', style: 'components/embed/style.css' },
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    alias: { '@': root },
    loader: { '.woff2': 'file', '.woff': 'empty' },
    assetNames: '[name]',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const script = path.join(outdir, 'timeline.js')
  const weight = gzipSync(await readFile(script)).length
  process.stdout.write(
    `The embed's script weighs ${weight} bytes compressed, ${(await stat(script)).size} plain.\n`,
  )
  if (weight > limit) throw new Error(`The embed's script may weigh ${limit} bytes compressed.`)
}

await main()
