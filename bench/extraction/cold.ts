import { execFile } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { root } from '../paths'
import { median, rounded } from '../statistics'

/** How fast one library reads in a process that has just begun, as a command does. */
export interface ColdRow {
  library: string
  what: string
  /** Millions of UTF-16 units per second, the median of several processes. */
  mbPerSecond: number
  /** Against chrono-node in the same run. */
  ratio: number
}

const entries = [
  ['sanad', 'dates'],
  ['sanad', 'pipeline'],
  ['chrono-node', 'dates'],
] as const

/** Times the first pass over `articles` English articles in fresh processes, each library in turn. */
export async function measureCold(
  articles: number,
  rounds: number,
  say: (line: string) => void,
): Promise<ColdRow[]> {
  const child = path.join(root, 'bench', 'extraction', 'cold-child.ts')
  const speeds = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    say(`Reading articles in fresh processes, round ${round + 1} of ${rounds} …`)
    for (const [library, what] of entries) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', child, library, what, String(articles)],
        { cwd: root },
      )
      const key = `${library} ${what}`
      speeds.set(key, [...(speeds.get(key) ?? []), Number(stdout)])
    }
  }
  const speedOf = (library: string, what: string) => median(speeds.get(`${library} ${what}`) ?? [])
  const pace = speedOf('chrono-node', 'dates')
  return entries.map(([library, what]) => ({
    library,
    what,
    mbPerSecond: rounded(speedOf(library, what)),
    ratio: rounded(speedOf(library, what) / pace),
  }))
}
