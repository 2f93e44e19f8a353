import type { Schema } from './document-shape'

/** A piece of a type's notation; `object` names the object of the document that it stands for. */
export interface Piece {
  text: string
  object?: string
}

const plain = (text: string): Piece[] => [{ text }]

function joined(parts: readonly Piece[][], sign: string): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [...plain(sign), ...part]))
}

const asSchema = (schema: Schema | boolean | undefined): Schema => (typeof schema === 'object' ? schema : {})

/** A type as TypeScript would write it, which readers of both languages know: `Event[]`, `integer | null`, `"day" | "week"`. */
export function notationOf(schema: Schema): Piece[] {
  if (schema.$ref !== undefined) {
    const object = schema.$ref.split('/').at(-1) ?? ''
    return [{ text: object, object }]
  }
  const choices = schema.anyOf ?? schema.oneOf
  if (choices)
    return joined(
      choices.map((each) => notationOf(asSchema(each))),
      ' | ',
    )
  if (schema.const !== undefined) return plain(JSON.stringify(schema.const))
  if (schema.enum)
    return joined(
      schema.enum.map((each) => plain(JSON.stringify(each))),
      ' | ',
    )
  if (schema.type === 'array') {
    const items = Array.isArray(schema.items) ? {} : asSchema(schema.items)
    const inner = notationOf(items)
    return inner.length > 1 ? [...plain('('), ...inner, ...plain(')[]')] : [...inner, ...plain('[]')]
  }
  if (schema.type === 'object') {
    if (typeof schema.additionalProperties === 'object')
      return [...plain('{ [key]: '), ...notationOf(schema.additionalProperties), ...plain(' }')]
    const fields = Object.entries(schema.properties ?? {}).map(([name, property]) => [
      ...plain(`${name}: `),
      ...notationOf(asSchema(property)),
    ])
    return [...plain('{ '), ...joined(fields, ', '), ...plain(' }')]
  }
  return plain(typeof schema.type === 'string' ? schema.type : 'any')
}

/** The least and the most that a number may be, `1–200` or `≥ 0`; null without bounds. */
export function boundsOf({ minimum, maximum }: Schema): string | null {
  if (minimum === undefined) return maximum === undefined ? null : `≤ ${maximum}`
  return maximum === undefined ? `≥ ${minimum}` : `${minimum}–${maximum}`
}

/** Fields of an object with their schemas. */
export const fieldsOf = ({ properties }: Schema): (readonly [name: string, schema: Schema])[] =>
  Object.entries(properties ?? {}).map(([name, property]) => [name, asSchema(property)] as const)
