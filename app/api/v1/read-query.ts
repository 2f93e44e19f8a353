import { z } from 'zod'
import { readView } from '@/core/query/read-view'
import type { Filter } from '@/core/query/view'
import { checkView } from '@/server/archive/check-view'
import { problemsOfShape, problemsOfView } from './answer'
import type { RequestProblem } from './problem'

const isList = (schema: unknown): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? isList(schema.unwrap())
    : schema instanceof z.ZodArray

/** What an address gives of the parameters that a schema knows: empty ones mean nothing, of single ones the first counts. */
function givenOf(shape: z.ZodRawShape, parameters: URLSearchParams): URLSearchParams {
  const given = new URLSearchParams()
  for (const [name, schema] of Object.entries(shape)) {
    const values = parameters
      .getAll(name)
      .map((value) => value.trim())
      .filter((value) => value !== '')
    for (const value of isList(schema) ? values : values.slice(0, 1)) given.append(name, value)
  }
  return given
}

/**
 * What an address asks of an operation: its parameters as the schema has them, and the filter among them; or what cannot be
 * used. Parameters that the operation does not have are ignored.
 */
export async function readQuery<Query extends z.ZodObject>(
  schema: Query,
  parameters: URLSearchParams,
): Promise<{ query: z.output<Query>; filter: Filter } | { problems: RequestProblem[] }> {
  const given = givenOf(schema.shape, parameters)
  const read = schema.safeParse(
    Object.fromEntries(
      [...new Set(given.keys())].map((name) => [
        name,
        isList(schema.shape[name]) ? given.getAll(name) : given.get(name),
      ]),
    ),
  )
  if (!read.success) return { problems: problemsOfShape(read.error, given) }
  const { view, problems } = readView(given, 'en')
  const found = [...problems, ...(await checkView(view))]
  return found.length > 0 ? { problems: problemsOfView(found) } : { query: read.data, filter: view.filter }
}
