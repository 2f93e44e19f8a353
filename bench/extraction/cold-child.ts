// Run by cold.ts in a process of its own: what is timed has run nothing before.
import process from 'node:process'
import { contestantOf } from './contestants'
import { englishCorpus, unitsOf } from './corpus'

const [library = '', what = '', count] = process.argv.slice(2)
const { samples } = englishCorpus(Number(count))
const contestant = await contestantOf(library, what)
const run = contestant.load(samples)
const begun = performance.now()
run()
process.stdout.write(String(unitsOf(samples) / 1000 / (performance.now() - begun)))
