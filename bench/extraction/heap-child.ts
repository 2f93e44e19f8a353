// Run by heap.ts in a process of its own, so that no other measurement has left anything on the heap.
import process from 'node:process'
import { GCProfiler } from 'node:v8'
import { compiledCore } from './compiled'
import { arabicCorpus, englishCorpus, longText } from './corpus'

const { extract } = await compiledCore()

const [language, bytes] = process.argv.slice(2)
const { samples } = language === 'ar' ? arabicCorpus(1) : englishCorpus(60)
const input = longText(samples, Number(bytes))

// Lexicons and compiled grammars stay for the life of a process: they are no cost of this text.
for (const { text } of samples.slice(0, 3)) extract(text)
globalThis.gc?.()

// Between collections the heap only grows, so the highest points are just before each of them, and the end.
const profiler = new GCProfiler()
const before = process.memoryUsage().heapUsed
profiler.start()
const found = extract(input)
const after = process.memoryUsage().heapUsed
const tops = profiler.stop().statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize)
const peak = tops.reduce((top, size) => Math.max(top, size), after)

globalThis.gc?.()
const kept = process.memoryUsage().heapUsed
process.stdout.write(
  JSON.stringify({
    peakMB: (peak - before) / 1e6,
    keptMB: (kept - before) / 1e6,
    inputMB: Buffer.byteLength(input) / 1e6,
    dates: found.dates.length,
  }),
)
