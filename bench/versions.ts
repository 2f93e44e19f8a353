import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from './paths'

const manifest = z.object({ version: z.string() })

const versionIn = (folder: string) =>
  manifest.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))).version

/** Version of a library under `bench/node_modules` as it is installed, not as it is asked for. */
export const versionOf = (library: string) => versionIn(path.join(root, 'bench', 'node_modules', library))

/** Our own version. */
export const ownVersion = () => versionIn(root)
