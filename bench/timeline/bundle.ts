import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions, type OutputFile } from 'esbuild'
import { root } from '../paths'

/** A contestant's page as files in memory, and what its library weighs on the wire. */
export interface Bundle {
  script: string
  style: string
  /** Minified and compressed by gzip, the library with the few lines that drive it; in thousands of bytes. */
  scriptKB: number
}

const folder = path.join(root, 'bench', 'timeline')

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  outdir: path.join(root, 'bench', 'results'),
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
  alias: { '@': root },
  loader: {
    '.woff2': 'dataurl',
    '.woff': 'empty',
    '.ttf': 'empty',
    '.eot': 'empty',
    '.svg': 'empty',
    '.png': 'empty',
    '.gif': 'empty',
  },
  define: { 'process.env.NODE_ENV': '"production"' },
}

const textOf = (files: readonly OutputFile[], extension: string) =>
  files.find((file) => file.path.endsWith(extension))?.text ?? ''

/** Bundles the page of `contestants/<file>.ts`. */
export async function bundleContestant(file: string): Promise<Bundle> {
  const contents = `import contestant from './contestants/${file}'\nimport { offer } from './page'\noffer(contestant)`
  const page = await build({
    ...common,
    write: false,
    format: 'iife',
    stdin: { contents, resolveDir: folder, sourcefile: `${file}-page.ts`, loader: 'ts' },
  })
  const alone = await build({
    ...common,
    write: false,
    format: 'esm',
    entryPoints: [path.join(folder, 'contestants', `${file}.ts`)],
  })
  return {
    script: textOf(page.outputFiles, '.js'),
    style: textOf(page.outputFiles, '.css'),
    scriptKB: gzipSync(textOf(alone.outputFiles, '.js')).length / 1000,
  }
}
