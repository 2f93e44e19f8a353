import { userInfo } from 'node:os'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { everybody, mostAncestors, readAncestor } from '@/core/embed/ancestors'
import { slugOf } from '@/core/extraction/actors/slug'
import { readView } from '@/core/query/read-view'
import { locales } from '@/core/query/view'
import { writeView } from '@/core/query/write-view'
import { checkView } from '@/server/archive/check-view'
import {
  removeTimeline,
  savedTimeline,
  savedTimelines,
  saveTimeline,
  type SavedTimeline,
} from '@/server/archive/saved-timelines'
import { withArchive } from './with-archive'

const USAGE = `Usage: npm run timeline -- save [--id ID] [--title T] [--language ar|en] [--query 'actor=…'] [--frame-ancestors LIST]
                                   [--publish | --private]
       npm run timeline -- list [--json]
       npm run timeline -- remove ID
Saves views under a name, to be embedded from /embed/t/ID. An ID that is known is changed in what is given.
  --id               small letters, digits and hyphens; without it, made from the title
  --title            needed for a new one
  --language         of the title and of the embed; ar without it
  --query            the query of the view's page; empty for the whole archive
  --frame-ancestors  who may frame it: '*' everybody (as without it), 'none' only this site, or origins with spaces or commas
                     between them: 'https://example.org https://*.example.net'
  --private          saved, but shown to nobody; --publish takes that back
`

class Usage extends Error {}

const options = {
  id: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
  query: { type: 'string' },
  'frame-ancestors': { type: 'string' },
  publish: { type: 'boolean', default: false },
  private: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const readArguments = () => parseArgs({ allowPositionals: true, options })
type Values = ReturnType<typeof readArguments>['values']

const idShape = /^[a-z0-9][a-z0-9-]{0,79}$/
const longestTitle = 300

function idOf({ id, title }: Values): string {
  if (id === undefined && (title === undefined || title.trim() === ''))
    throw new Usage('Give a --title, or the --id of a timeline that is saved already.')
  const wanted = id ?? slugOf(title ?? '').slice(0, 80)
  if (!idShape.test(wanted))
    throw new Usage(
      `“${wanted}” is no id: small Latin letters, digits and hyphens, 80 at most, were expected.`,
    )
  return wanted
}

function ancestorsOf(given: string | undefined): string[] | undefined {
  if (given === undefined) return undefined
  const names = given.split(/[\s,]+/).filter((name) => name !== '')
  if (names.length === 1 && names[0] === everybody) return [everybody]
  if (names.length === 1 && names[0] === 'none') return []
  if (names.length === 0 || names.length > mostAncestors)
    throw new Usage(`--frame-ancestors needs '*', 'none' or 1 to ${mostAncestors} origins.`)
  return names.map((name) => {
    const read = readAncestor(name)
    if (read === null)
      throw new Usage(
        `--frame-ancestors: “${name}” is no origin: one such as https://example.org or https://*.example.org was expected.`,
      )
    return read
  })
}

async function queryOf(query: string | undefined, language: string): Promise<string | undefined> {
  if (query === undefined) return undefined
  const locale = locales.find((each) => each === language) ?? 'ar'
  const { view, problems } = readView(new URLSearchParams(query.replace(/^.*\?/, '')), locale)
  const [problem] = [...problems, ...(await checkView(view))]
  if (problem)
    throw new Usage(`--query: ${problem.parameter}=${problem.value} cannot be used (${problem.reason}).`)
  return writeView(view, locale).toString()
}

const change = (reason: string) => ({ author: userInfo().username, reason })

const lineOf = ({ id, title, query, frameAncestors, published }: SavedTimeline) =>
  [
    id,
    published ? `/embed/t/${id}` : 'private',
    frameAncestors.length === 0 ? 'framed by this site only' : `framed by ${frameAncestors.join(' ')}`,
    query === '' ? 'everything' : query,
    title,
  ].join('\t')

async function save(values: Values): Promise<string> {
  const id = idOf(values)
  const old = await savedTimeline(id)
  const { title, language = old?.language ?? 'ar' } = values
  if (!locales.some((each) => each === language))
    throw new Usage(`--language must be one of ${locales.join(', ')}, not “${language}”.`)
  if (!old && (title === undefined || title.trim() === ''))
    throw new Usage(`There is no timeline “${id}” yet: give it a --title.`)
  if ((title?.length ?? 0) > longestTitle)
    throw new Usage(`--title may have ${longestTitle} characters at most.`)
  if (values.publish && values.private) throw new Usage('Give --publish or --private, not both.')
  const { before, after } = await saveTimeline(
    id,
    {
      ...(title !== undefined && { title: title.trim() }),
      language,
      query: await queryOf(values.query, language),
      frameAncestors: ancestorsOf(values['frame-ancestors']),
      ...((values.publish || values.private) && { published: values.publish }),
    },
    change('npm run timeline -- save'),
  )
  return `${before ? 'Changed' : 'Saved'}: ${lineOf(after)}\n`
}

async function remove(id: string | undefined): Promise<string> {
  if (id === undefined) throw new Usage('Name the timeline to remove.')
  const removed = await removeTimeline(id, change('npm run timeline -- remove'))
  if (!removed) throw new Usage(`There is no timeline “${id}”.`)
  return `Removed: ${lineOf(removed)}\n`
}

async function list({ json }: Values): Promise<string> {
  const all = await savedTimelines()
  if (json) return `${JSON.stringify(all)}\n`
  return all.length === 0 ? 'No timeline is saved.\n' : all.map((one) => `${lineOf(one)}\n`).join('')
}

function actionOf([name, operand, ...rest]: string[], values: Values): (() => Promise<string>) | null {
  if (values.help) return null
  if (rest.length > 0) throw new Usage(`“${rest[0]}” is one word too many.`)
  if (name === 'save' && operand === undefined) return () => save(values)
  if (name === 'list' && operand === undefined) return () => list(values)
  if (name === 'remove') return () => remove(operand)
  throw new Usage(
    name === undefined ? 'Say what to do.' : `“${[name, operand].join(' ').trim()}” cannot be done.`,
  )
}

/** 0: done; 1: the database was out of reach; 2: wrong usage. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments()
  const action = actionOf(positionals, values)
  if (action === null) {
    process.stdout.write(USAGE)
    return
  }
  await withArchive(async () => process.stdout.write(await action()))
}

try {
  await main()
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  const wrong = error instanceof Usage || (error instanceof TypeError && 'code' in error)
  process.stderr.write(`timeline: ${reason}\n${wrong ? USAGE : ''}`)
  process.exitCode = wrong ? 2 : 1
}
