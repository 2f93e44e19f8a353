// Run by cold.ts in a process of its own: what is timed has run nothing before.
import process from 'node:process'
import { englishCorpus, unitsOf } from './corpus'
import { chronoNode, ourContestants } from './contestants'

const [library, what, count] = process.argv.slice(2)
const { samples } = englishCorpus(Number(count))
const contestant = [...ourContestants(), chronoNode()].find(
  (one) => one.library === library && one.what === what,
)
if (!contestant) throw new Error(`Nobody called ${library} reads ${what}.`)
const run = contestant.load(samples)
const begun = performance.now()
run()
process.stdout.write(String(unitsOf(samples) / 1000 / (performance.now() - begun)))
