import { z } from 'zod'
import type { Parameter, Reference, Schema } from './document-shape'
import { resources } from './resources'
import type { ApiWords } from './words'

const schemaAddress = (id: string) => `#/components/schemas/${id}`

/** Where the document describes an object of the interface. */
export function referenceTo(schema: z.ZodType): Reference & { id: string } {
  const id = resources.get(schema)?.id
  if (id === undefined) throw new TypeError('An answer without a name in the document')
  return { id, $ref: schemaAddress(id) }
}

/** Without what says nothing to a reader. */
const plain = {
  // Later versions of the same number may add fields: who reads must not refuse them.
  override: ({ jsonSchema }: { jsonSchema: Schema }) => {
    if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  },
}

function withoutAddress({ $schema: _draft, $id: _id, ...schema }: Schema): Schema {
  return schema
}

/** The named objects, each field with what it means. */
export function schemasOf(words: ApiWords): Record<string, Schema> {
  const { schemas } = z.toJSONSchema(resources, { ...plain, io: 'output', uri: schemaAddress })
  const described = Object.entries(schemas).map(([id, made]) => {
    const schema = withoutAddress({ ...made })
    const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const description = words.fields[`${id}.${name}`] ?? words.fields[name]
      const known = typeof property === 'object' && description !== undefined
      return [name, known ? { ...property, description } : property] as const
    })
    return [
      id,
      { description: words.schemas[id], ...schema, properties: Object.fromEntries(properties) },
    ] as const
  })
  return Object.fromEntries(described)
}

/** A parameter for each field of a query's schema. */
export function parametersOf(query: z.ZodObject, words: ApiWords): Parameter[] {
  const made = z.toJSONSchema(query, { ...plain, io: 'input' })
  return Object.entries(made.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    description: words.parameters[name] ?? '',
    required: false,
    schema: typeof schema === 'object' ? schema : {},
  }))
}
