import { apiPath } from './address'
import { parametersOf, referenceTo, schemasOf } from './described-schemas'
import type { Answer, ApiDocument, DescribedOperation, Reference, Schema } from './document-shape'
import { files, type ViewFile } from './files'
import { operations, type Operation } from './operations'
import { problemDetails } from './resources'
import { samplesOf } from './samples'
import type { ApiWords } from './words'

/** The first number changes only when something that worked would no longer work: what is new keeps it. */
export const apiVersion = '1.0.0'

const textHeader = (description: string) => ({ description, schema: { type: 'string' as const } })
const common = (name: keyof ApiWords['responses']): Reference => ({ $ref: `#/components/responses/${name}` })

function idParameter({ path, tag }: Operation, words: ApiWords): DescribedOperation['parameters'] {
  if (!path.includes('{id}')) return []
  const description = words.ids[tag] ?? ''
  return [{ name: 'id', in: 'path', description, required: true, schema: { type: 'string' } }]
}

function described(operation: Operation, words: ApiWords): DescribedOperation {
  const { id, tag, query, answer, path, type = 'application/json' } = operation
  const { id: name, $ref } = referenceTo(answer)
  const isList = 'cursor' in query.shape
  const isStream = type === 'text/event-stream'
  const headers = { ETag: textHeader(words.headers.etag) }
  return {
    operationId: id,
    tags: [tag],
    summary: words.operations[id]?.summary ?? id,
    description: words.operations[id]?.description ?? '',
    parameters: [...idParameter(operation, words), ...parametersOf(query, words)],
    responses: {
      '200': {
        description: words.schemas[name] ?? '',
        ...(isStream
          ? {}
          : { headers: isList ? { ...headers, Link: textHeader(words.headers.link) } : headers }),
        content: { [type]: { schema: { $ref } } },
      },
      ...(isStream ? {} : { '304': common('NotModified') }),
      ...(Object.keys(query.shape).length > 0 ? { '400': common('BadRequest') } : {}),
      ...(path.includes('{id}') ? { '404': common('NotFound') } : {}),
      '405': common('NotAllowed'),
      '414': common('TooLong'),
      '503': common(isStream ? 'TooMany' : 'Unavailable'),
    },
    'x-codeSamples': samplesOf(id),
  }
}

/** Of what is no text the document says nothing but what it is. */
const schemaOfFile = (type: string): Schema | undefined => {
  if (type.endsWith('json')) return { type: 'object' }
  return /^text|xml$/.test(type) ? { type: 'string' } : undefined
}

/** The view as a file: the same filter, answered in another format. */
function describedFile(
  { path, type, query, tagged, optional }: ViewFile,
  words: ApiWords,
): DescribedOperation {
  const ending = path.replace('/events', '')
  const schema = schemaOfFile(type)
  return {
    operationId: `get${ending.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    tags: ['files'],
    summary: words.file.summary.replace('{path}', ending),
    description: words.file.description,
    parameters: parametersOf(query, words),
    responses: {
      '200': {
        description: words.file.answer,
        ...(tagged && { headers: { ETag: textHeader(words.headers.etag) } }),
        content: { [type]: schema ? { schema } : {} },
      },
      ...(tagged && { '304': common('NotModified') }),
      '400': common('BadRequest'),
      '405': common('NotAllowed'),
      '414': common('TooLong'),
      ...(optional && { '501': common('NotPossible') }),
      '503': common('Unavailable'),
    },
    'x-codeSamples': samplesOf(path),
  }
}

function responsesOf({ responses, headers }: ApiWords): Record<string, Answer> {
  const content = { 'application/problem+json': { schema: { $ref: referenceTo(problemDetails).$ref } } }
  const later = { 'Retry-After': textHeader(headers.retryAfter) }
  return {
    NotModified: { description: responses.NotModified },
    BadRequest: { description: responses.BadRequest, content },
    NotFound: { description: responses.NotFound, content },
    NotAllowed: { description: responses.NotAllowed, headers: { Allow: textHeader(headers.allow) }, content },
    TooLong: { description: responses.TooLong, content },
    NotPossible: { description: responses.NotPossible, content },
    TooMany: { description: responses.TooMany, headers: later, content },
    Unavailable: { description: responses.Unavailable, headers: later, content },
  }
}

/** The chapters of the document as Markdown. */
const introduction = ({ chapters }: ApiWords) =>
  chapters.map(({ title, text }) => `## ${title}\n\n${text.join('\n\n')}`).join('\n\n')

/**
 * The interface's own description, made from the schemas by which its handlers read and answer. `origin`: where it answers,
 * without a path.
 */
export function documentOf(words: ApiWords, origin: string): ApiDocument {
  const paths = [
    ...operations.map((operation) => [operation.path, { get: described(operation, words) }] as const),
    ...files.map((file) => [file.path, { get: describedFile(file, words) }] as const),
  ]
  return {
    openapi: '3.1.0',
    info: {
      title: words.title,
      version: apiVersion,
      summary: words.summary,
      description: introduction(words),
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: origin }],
    security: [],
    tags: Object.entries(words.tags).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(paths.map(([path, item]) => [`${apiPath}${path}`, item])),
    components: { schemas: schemasOf(words), responses: responsesOf(words) },
  }
}
