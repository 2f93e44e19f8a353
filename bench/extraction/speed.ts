import { median, rounded } from '../statistics'
import type { Contestant } from './contestants'
import { fresh, unitsOf, type Corpus, type Sample } from './corpus'

/** How fast one library reads. */
export interface SpeedRow {
  library: string
  version: string
  what: string
  language: Corpus['language']
  /** Millions of UTF-16 units per second: a letter counts once in Arabic as in English, which bytes would not do. */
  mbPerSecond: number
  /** Against chrono-node's English speed in the same run. */
  ratio: number
  /** Dates found, as a sign that the work was done. */
  found: number
}

/** Who reads what. */
export interface Entry {
  contestant: Contestant
  corpus: Corpus
}

/** A round lasts at least so long, in milliseconds: short ones measure the scheduler. */
const shortestRound = 200

interface Runner {
  entry: Entry
  samples: readonly Sample[]
  rounds: number
  passes: number
  found: number
  times: number[]
}

/**
 * Times the entries round by round, forwards and backwards in turn, so that a noisy moment hits all alike, and takes the
 * median of each. Every pass reads new strings. `say` is told of progress.
 */
export function measureSpeed(
  entries: readonly Entry[],
  rounds: number,
  say: (line: string) => void,
): Omit<SpeedRow, 'ratio'>[] {
  const runners = entries.map((entry): Runner => {
    const few = entry.contestant.fewArticles
    const samples = few === undefined ? entry.corpus.samples : entry.corpus.samples.slice(0, few)
    return { entry, samples, rounds: few === undefined ? rounds : 1, passes: 1, found: 0, times: [] }
  })
  for (const runner of runners) if (runner.rounds > 1) warmUp(runner)
  for (let round = 0; round < rounds; round++) {
    say(`Reading articles, round ${round + 1} of ${rounds} …`)
    for (const runner of round % 2 === 0 ? runners : runners.toReversed())
      if (round < runner.rounds) {
        // What another has left in the caches is gone after a pass that does not count.
        if (runner.passes > 1) onePass(runner)
        runner.times.push(oneRound(runner))
      }
  }
  return runners.map(({ entry: { contestant, corpus }, samples, found, times }) => ({
    library: contestant.library,
    version: contestant.version,
    what: contestant.what,
    language: corpus.language,
    mbPerSecond: rounded(unitsOf(samples) / 1000 / median(times)),
    found,
  }))
}

/** The engine's compilers have seen the code when this is over; also tells how many passes make a round. */
function warmUp(runner: Runner): void {
  onePass(runner)
  onePass(runner)
  runner.passes = Math.ceil(shortestRound / onePass(runner))
  onePass(runner)
}

/**
 * Milliseconds of one pass, the mean of those that make a round. No collection is forced between rounds: it would throw
 * away compiled code of those who wait, regular expressions above all, and they would start their round cold.
 */
function oneRound(runner: Runner): number {
  let spent = 0
  for (let pass = 0; pass < runner.passes; pass++) spent += onePass(runner)
  return spent / runner.passes
}

function onePass(runner: Runner): number {
  const samples = runner.samples.map((sample) => ({ ...sample, text: fresh(sample.text) }))
  const run = runner.entry.contestant.load(samples)
  const started = performance.now()
  runner.found = run()
  return performance.now() - started
}
