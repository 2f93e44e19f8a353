// Run by speed.ts in a process of its own: reads a round of articles each time it is told to, and answers how long it took.
import process from 'node:process'
import { contestantOf } from './contestants'
import { arabicCorpus, englishCorpus, fresh, unitsOf } from './corpus'

const [library = '', what = '', language, count, isWarm] = process.argv.slice(2)
const english = englishCorpus(Number(count))
const { samples } = language === 'ar' ? arabicCorpus(unitsOf(english.samples)) : english
const contestant = await contestantOf(library, what)

/** A round lasts at least so long, in milliseconds: short ones measure the scheduler. */
const shortestRound = 200
let found = 0

function onePass(): number {
  const run = contestant.load(samples.map((sample) => ({ ...sample, text: fresh(sample.text) })))
  const started = performance.now()
  found = run()
  return performance.now() - started
}

/** The engine's compilers have seen the code when this is over; also tells how many passes make a round. */
function warmUp(): number {
  onePass()
  onePass()
  const passes = Math.ceil(shortestRound / onePass())
  onePass()
  return passes
}

const passes = isWarm === 'warm' ? warmUp() : 1

/** Milliseconds of one pass, the mean of those that make a round. No collection is forced between rounds. */
function oneRound(): number {
  // what waiting has cooled down is warm again after a pass that does not count
  if (passes > 1) onePass()
  let spent = 0
  for (let pass = 0; pass < passes; pass++) spent += onePass()
  return spent / passes
}

process.on('message', () => process.send?.({ milliseconds: oneRound(), found }))
process.send?.({ version: contestant.version, units: unitsOf(samples) })
