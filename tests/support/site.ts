import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'

export const root = path.resolve(import.meta.dirname, '../..')

export interface RunningSite {
  url: string
  /** All that it wrote, for messages of failed tests. */
  output(): string
  child: ChildProcess
  /** Sends SIGTERM, or another signal, and waits; returns the exit status, null after a signal that cannot be handled. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** A site that ended before it was ready. */
export class Ended extends Error {
  constructor(
    readonly status: number | null,
    /** What it wrote to stderr. */
    readonly words: string,
    output: string,
  ) {
    super(`The site ended with ${status}:\n${output}`)
  }
}

/**
 * Starts the production site of this checkout as `npm start` does, on a free port, and waits until it says its address.
 * @throws {Ended} when it ends before that.
 */
export function startSite(
  environment: Record<string, string>,
  entry = 'bin/start.ts',
  folder = root,
): Promise<RunningSite> {
  const child = spawn(process.execPath, ['--import', 'tsx', entry], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let words = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)))
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString()
      const url = /Sanad is ready: (\S+)/.exec(output)?.[1]
      if (url) resolve({ url, output: () => output, child, stop: (signal) => stop(child, ended, signal) })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()))
    void ended.then((status) => reject(new Ended(status, words, output)))
  })
}

function stop(child: ChildProcess, ended: Promise<number | null>, signal: NodeJS.Signals = 'SIGTERM') {
  child.kill(signal)
  return ended
}
