import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'

export const root = path.resolve(import.meta.dirname, '../..')

export interface RunningSite {
  url: string
  /** All that it wrote, for messages of failed tests. */
  output(): string
  child: ChildProcess
  /** Sends SIGTERM and waits; returns the exit status. */
  stop(): Promise<number | null>
}

/**
 * Starts the production site of this checkout as `npm start` does, on a free port, and waits until it says its address.
 * @throws {Error} with its output when it ends before that.
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
  const ended = new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)))
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString()
      const url = /Sanad is ready: (\S+)/.exec(output)?.[1]
      if (url) resolve({ url, output: () => output, child, stop: () => stop(child, ended) })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void ended.then((status) => reject(new Error(`The site ended with ${status}:\n${output}`)))
  })
}

function stop(child: ChildProcess, ended: Promise<number | null>) {
  child.kill('SIGTERM')
  return ended
}
