import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import { apiWords } from '@/components/language/api-words'
import { markdownOf } from '@/core/api/markdown'
import { documentOf } from '@/core/api/openapi'
import { operations } from '@/core/api/operations'
import { sampleOrigin, samplesOf } from '@/core/api/samples'
import { locales } from '@/core/query/view'

const origin = 'https://example.org'
const documents = locales.map((locale) => [locale, documentOf(apiWords(locale), origin)] as const)

describe.each(documents)('the OpenAPI document in %s', (locale, document) => {
  it('has no fault that a linter finds', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] })
    const lint = (source: unknown) =>
      lintFromString({ source: JSON.stringify(source), absoluteRef: 'openapi.json', config })
    expect(await lint(document)).toEqual([])
    const { Event: _gone, ...schemas } = document.components.schemas
    expect(await lint({ ...document, components: { ...document.components, schemas } })).not.toEqual([])
  })

  it('says of every operation, parameter, object and field what it is', () => {
    const silent: string[] = []
    for (const [path, { get }] of Object.entries(document.paths)) {
      if (get.summary === get.operationId || get.description === '') silent.push(path)
      for (const { name, description } of get.parameters)
        if (description === '') silent.push(`${path} ${name}`)
    }
    for (const [id, schema] of Object.entries(document.components.schemas)) {
      if (!schema.description) silent.push(id)
      for (const [name, property] of Object.entries(schema.properties ?? {}))
        if (typeof property === 'boolean' || !property.description) silent.push(`${id}.${name}`)
    }
    expect(silent).toEqual([])
  })

  it('says nothing of what there is not', () => {
    const words = apiWords(locale)
    const schemas = Object.entries(document.components.schemas)
    const fields = new Set(
      schemas.flatMap(([id, { properties = {} }]) =>
        Object.keys(properties).flatMap((name) => [name, `${id}.${name}`]),
      ),
    )
    const parameters = new Set(
      Object.values(document.paths).flatMap(({ get }) => get.parameters.map(({ name }) => name)),
    )
    const ids = new Set(operations.map(({ id }) => id))
    expect(Object.keys(words.fields).filter((name) => !fields.has(name))).toEqual([])
    expect(Object.keys(words.parameters).filter((name) => !parameters.has(name))).toEqual([])
    expect(Object.keys(words.operations).filter((id) => !ids.has(id))).toEqual([])
    expect(Object.keys(words.schemas).toSorted()).toEqual(schemas.map(([id]) => id).toSorted())
  })

  it('gives an example of each operation', () => {
    const examples = Object.values(document.paths).map(({ get }) =>
      get['x-codeSamples'].map(({ label }) => label),
    )
    for (const labels of examples) expect(labels).toEqual(['curl', 'TypeScript'])
    expect(samplesOf('unheard-of')).toEqual([])
  })
})

it('docs/api.md is what the document says', async () => {
  const english = documentOf(apiWords('en'), sampleOrigin)
  await expect(markdownOf(english)).toMatchFileSnapshot('../../../docs/api.md')
})
