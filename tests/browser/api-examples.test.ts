import { execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiWords } from '@/components/language/api-words'
import type { ApiDocument, Schema } from '@/core/api/document-shape'
import { documentOf } from '@/core/api/openapi'
import { files } from '@/core/api/files'
import { operations } from '@/core/api/operations'
import { sampleOrigin, samplesOf } from '@/core/api/samples'
import { closeDatabase, database } from '@/server/archive/database'
import { migrate } from '@/server/runtime/migrations'
import { createDatabase, migrationsFolder } from '../support/database'
import { root, startSite, type RunningSite } from '../support/site'
import { temporaryFolder } from '../support/temporary'

const run = promisify(execFile)
const named = [...operations.map(({ id }) => id), ...files.map((file) => file.path)]
const sourceOf = (id: string, lang: 'Shell' | 'TypeScript') =>
  (samplesOf(id).find((sample) => sample.lang === lang)?.source ?? '').replaceAll(
    sampleOrigin,
    site?.url ?? '',
  )

let site: RunningSite | null = null
let folder = ''
let environment: NodeJS.ProcessEnv = process.env

async function firstId(list: string): Promise<string> {
  const { items } = (await (await fetch(`${site?.url}/api/v1/${list}?limit=1`)).json()) as {
    items: { id: string }[]
  }
  if (!items[0]) throw new Error(`nothing under ${list}`)
  return items[0].id
}

beforeAll(async () => {
  folder = await temporaryFolder('examples')
  process.env.DATABASE_URL = await createDatabase()
  await migrate(process.env.DATABASE_URL, migrationsFolder)
  await database().timeline.create({
    data: {
      id: 'putin',
      title: 'Putin',
      language: 'en',
      query: 'actor=vladimir-putin',
      publishedAt: new Date(),
    },
  })
  site = await startSite({ DATABASE_URL: process.env.DATABASE_URL })
  environment = {
    ...process.env,
    EVENT: await firstId('events'),
    ACTOR: await firstId('actors'),
    ARTICLE: await firstId('articles'),
    QUOTE: await firstId('quotes'),
    TIMELINE: await firstId('timelines'),
  }
  for (const [index, id] of named.entries())
    await fs.writeFile(
      path.join(folder, `example-${index}.mts`),
      `${sourceOf(id, 'TypeScript')}\nexport {}\n`,
    )
})
afterAll(async () => {
  await site?.stop()
  await closeDatabase()
  await fs.rm(folder, { recursive: true, force: true })
})

const filesIn = async () => (await fs.readdir(folder)).filter((name) => name.startsWith('sanad.'))

test.each(named)('the example of %s in curl', async (id) => {
  const { stdout } = await run('sh', ['-c', sourceOf(id, 'Shell')], { cwd: folder, env: environment })
  if (id.startsWith('/')) {
    const name = `sanad${id.replace('/events', '')}`
    expect(await filesIn()).toEqual([name])
    expect(await fs.readFile(path.join(folder, name), 'utf8')).not.toContain('about:blank')
    await fs.rm(path.join(folder, name))
  } else if (id === 'watchLive') expect(stdout).toContain('event: ready')
  else operations.find((operation) => operation.id === id)?.answer.parse(JSON.parse(stdout))
})

test.each(named)('the example of %s in TypeScript', async (id) => {
  const file = path.join(folder, `example-${named.indexOf(id)}.mts`)
  const loader = path.join(root, 'node_modules/tsx/dist/loader.mjs')
  const { stdout } = await run(process.execPath, ['--import', loader, file], {
    cwd: folder,
    env: environment,
  })
  if (id.startsWith('/')) {
    expect(await filesIn()).toHaveLength(1)
    await fs.rm(path.join(folder, (await filesIn())[0] ?? ''))
  } else expect(stdout.trim()).not.toBe('')
})

test('the examples in TypeScript have no fault of type', async () => {
  const config = {
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: 'ES2022',
      lib: ['dom', 'dom.iterable', 'dom.asynciterable', 'ES2023'],
      module: 'esnext',
      moduleResolution: 'bundler',
      types: ['node'],
      typeRoots: [path.join(root, 'node_modules/@types')],
    },
    include: ['*.mts'],
  }
  await fs.writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config))
  const { stdout } = await run(process.execPath, [
    path.join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    folder,
  ])
  expect(stdout).toBe('')
})

const within = (value: unknown, place: string): AnySchemaObject =>
  JSON.parse(JSON.stringify(value).replaceAll('#/components/schemas/', place))

/** Validates by the document, which is no schema itself: its objects stand where a schema has its definitions. */
function validatorOf({ components }: ApiDocument) {
  const validator = new Ajv2020({ strict: true, allErrors: true })
  formats.default(validator)
  validator.addSchema({ $id: 'document', $defs: within(components.schemas, '#/$defs/') })
  return (schema: Schema, answer: unknown) => {
    const isValid = validator.compile(within(schema, 'document#/$defs/'))
    return isValid(answer) ? [] : (isValid.errors ?? [])
  }
}

test.each(named)('what %s answers is what the served document says', async (id) => {
  const document: ApiDocument = await (await fetch(`${site?.url}/api/v1/openapi.json`)).json()
  const faultsOf = validatorOf(document)
  const found = Object.entries(document.paths).find(
    ([place, { get }]) => get.operationId === id || place === `/api/v1${id}`,
  )
  if (!found) throw new Error(`${id} is not described`)
  const [place, { get }] = found
  const idOf: Record<string, string | undefined> = {
    events: environment.EVENT,
    actors: environment.ACTOR,
    articles: environment.ARTICLE,
    quotes: environment.QUOTE,
    timelines: environment.TIMELINE,
  }
  const address = place.replace('{id}', idOf[get.tags[0] ?? ''] ?? '')
  const answerTo = async (query: string, status: number, init: RequestInit = {}) => {
    const controller = new AbortController()
    const response = await fetch(`${site?.url}${address}${query}`, { ...init, signal: controller.signal })
    expect(response.status).toBe(status)
    const described = get.responses[String(status)]
    if (!described) throw new Error(`${status} is not described`)
    const { content = {}, headers = {} } =
      '$ref' in described
        ? (document.components.responses[described.$ref.split('/').at(-1) ?? ''] ?? {})
        : described
    const type = response.headers.get('content-type')?.split(';')[0] ?? ''
    if (status !== 304) expect(Object.keys(content)).toEqual([type])
    for (const name of Object.keys(headers))
      if (name !== 'Link') expect(response.headers.has(name)).toBe(true)
    const schema = content[type]?.schema
    if (type.endsWith('json') && status !== 304) {
      const body: unknown = await response.json()
      expect(faultsOf(schema ?? {}, body)).toEqual([])
      // A schema that lets everything pass would say nothing.
      expect(faultsOf(schema ?? {}, [])).not.toEqual([])
    }
    controller.abort()
    return response
  }
  const response = await answerTo('', 200)
  const tag = response.headers.get('etag')
  if (tag !== null) await answerTo('', 304, { headers: { 'if-none-match': tag } })
  expect(tag !== null).toBe('304' in get.responses)
  await answerTo('', 405, { method: 'PUT' })
  await answerTo(`?q=${'x'.repeat(9000)}`, 414)
  if ('404' in get.responses)
    expect((await fetch(`${site?.url}${place.replace('{id}', 'none')}`)).status).toBe(404)
  for (const { name, schema } of get.parameters.filter((parameter) => parameter.in === 'query')) {
    const isWord = schema.type === 'string' && !schema.enum && !schema.const
    if (!isWord) await answerTo(`?${name}=%E2%88%9E`, name === 'bom' ? 200 : 400)
  }
})

test('the site describes itself, and keeps to the words of its gate', async () => {
  const url = site?.url ?? ''
  const document = await fetch(`${url}/api/v1/openapi.json`)
  expect(document.headers.get('content-type')).toContain('application/openapi+json')
  expect(await document.json()).toEqual(JSON.parse(JSON.stringify(documentOf(apiWords('en'), url))))
  const statusOf = async (address: string, init?: RequestInit) =>
    (await fetch(`${url}${address}`, init)).status
  expect(await statusOf('/api/v1/events', { method: 'DELETE' })).toBe(405)
  expect(await statusOf('/api/v1/events', { method: 'OPTIONS' })).toBe(204)
  expect(await statusOf(`/api/v1/events?q=${'x'.repeat(9000)}`)).toBe(414)
  expect(await statusOf('/api/v1/nothing')).toBe(404)
  expect(await statusOf('/api/v1/events.docx')).toBe(404)
  expect(await statusOf('/api/v1/events/%ff')).toBe(400)
  const elsewhere = await fetch(`${url}/api/v2/events`)
  expect(elsewhere.headers.get('content-type')).toBe('application/problem+json')
  const slashed = await fetch(`${url}/api/v1/events/?limit=1`, { redirect: 'error' })
  expect(slashed.headers.get('access-control-allow-origin')).toBe('*')
  expect(await statusOf('/api/v1/events?q=%00%ff')).toBe(200)
  const head = await fetch(`${url}/api/v1/events?limit=1`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('the site ends at once, though somebody listens', async () => {
  const line = await fetch(`${site?.url}/api/v1/live`)
  const reader = line.body?.getReader()
  expect((await reader?.read())?.done).toBe(false)
  const begun = performance.now()
  await site?.stop()
  expect(performance.now() - begun).toBeLessThan(4500)
  expect((await reader?.read())?.done).toBe(true)
})
