import { readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const outdir = path.join(root, 'public', 'embed')

/** What a script may weigh on the wire, in bytes: an embed loads one of the first two, a page around it the third. */
const limits = { 'timeline.js': 60_000, 'crowd.js': 60_000, 'embed.js': 4000 } as const

const shared: BuildOptions = {
  absWorkingDir: root,
  outdir,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
}

/** Bundles the embed's scripts and style into public/embed; fails when a script is too heavy. */
async function main() {
  await rm(outdir, { recursive: true, force: true })
  await build({
    ...shared,
    entryPoints: { timeline: 'components/embed/few.ts', crowd: 'components/embed/crowd.ts' },
    alias: {
      '@': root,
      'd3-color': path.join(root, 'components/embed/no-colours.ts'),
      'd3-format': path.join(root, 'components/embed/no-formats.ts'),
    },
  })
  await build({
    ...shared,
    entryPoints: { embed: 'components/embed/host/embed.ts', style: 'components/embed/style.css' },
    alias: { '@': root },
    loader: { '.woff2': 'file', '.woff': 'empty' },
    assetNames: '[name]-[hash]',
  })
  for (const [name, limit] of Object.entries(limits)) {
    const file = path.join(outdir, name)
    const weight = gzipSync(await readFile(file)).length
    process.stdout.write(
      `public/embed/${name}: ${weight} bytes compressed, ${(await stat(file)).size} plain.\n`,
    )
    if (weight > limit) throw new Error(`${name} may weigh ${limit} bytes compressed.`)
  }
}

await main()
