import { readFile, stat } from 'node:fs/promises'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { dayFromIso } from '@/core/chronology/day'
import { explain } from '@/core/extraction/explain'
import { extract } from '@/core/extraction/extract'
import { MAX_ARTICLE_BYTES, decodeArticle, decodeProblemMessage } from '@/core/text/decode'

const USAGE = `Usage: npm run -s extract -- [--published YYYY-MM-DD] [--language ar|en|fr] [--explain] FILE…
Reads plain-text or HTML articles (UTF-8) and prints one JSON object per file, one per line. - reads standard input.
`

/** A file that cannot be read as an article; the message says why, for people. */
class Unreadable extends Error {}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > MAX_ARTICLE_BYTES) throw new Unreadable(decodeProblemMessage['too-big'])
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

async function readBytes(file: string): Promise<Uint8Array> {
  if (file === '-') return readStandardInput()
  const info = await stat(file)
  if (info.isDirectory()) throw new Unreadable('this is a folder, not a file')
  if (info.size > MAX_ARTICLE_BYTES) throw new Unreadable(decodeProblemMessage['too-big'])
  return readFile(file)
}

function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOENT') return 'there is no such file'
    if (error.code === 'EACCES') return 'the file may not be read (permission denied)'
  }
  return error instanceof Error ? error.message : String(error)
}

/** A write that respects a slow reader; a reader that has gone (`| head`) ends the command quietly. */
function print(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(line, (error) => (error ? reject(error) : resolve()))
  })
}

interface Options {
  published?: string
  language?: string
  explain: boolean
}

async function extractFile(file: string, options: Options): Promise<boolean> {
  const name = file === '-' ? 'standard input' : file
  try {
    const decoded = decodeArticle(await readBytes(file))
    if (!decoded.ok) throw new Unreadable(decodeProblemMessage[decoded.problem])
    const result = extract(decoded.text, { publishedOn: options.published, language: options.language })
    await print(`${JSON.stringify({ file, ...result })}\n`)
    if (options.explain) process.stderr.write(explain(name, result))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') throw error
    process.stderr.write(`extract: ${name}: ${reasonOf(error)}\n`)
    return false
  }
}

function readOptions(): { files: string[]; options: Options } | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        language: { type: 'string' },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) return ''
    if (values.published !== undefined && dayFromIso(values.published) === null)
      return `--published needs a calendar date such as 2022-12-19, not “${values.published}”.`
    if (values.language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(values.language))
      return `--language needs a language code such as ar, en or fr, not “${values.language}”.`
    if (positionals.length === 0) return 'Name at least one file, or - for standard input.'
    return { files: positionals, options: { ...values, explain: values.explain } }
  } catch (error) {
    return reasonOf(error)
  }
}

async function main(): Promise<number> {
  const read = readOptions()
  if (typeof read === 'string') {
    process.stderr.write(read === '' ? USAGE : `extract: ${read}\n${USAGE}`)
    return read === '' ? 0 : 2
  }
  let status = 0
  for (const file of read.files) {
    const ok = await extractFile(file, read.options)
    if (!ok) status = 1
  }
  return status
}

process.stdout.on('error', () => process.exit(0))
process.exitCode = await main()
