import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { z } from 'zod'

/** What is needed of vitest's JSON report. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
})

/** Runs vitest with the arguments given and ends with `N passed, N failed`, taken from its own report. */
async function main(): Promise<number> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sanad-report-'))
  const file = path.join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const status = await run([
      'node_modules/vitest/vitest.mjs',
      'run',
      ...reporters,
      ...process.argv.slice(2),
    ])
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = report.parse(
      JSON.parse(await fs.readFile(file, 'utf8')),
    )
    const skipped = numPendingTests + numTodoTests
    process.stdout.write(
      `${numPassedTests} passed, ${numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    )
    return status === 0 && success && numPassedTests > 0 ? 0 : 1
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}

function run(args: string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test' },
    })
    child.once('error', reject)
    child.once('exit', (status) => resolve(status))
  })
}

process.exitCode = await main()
