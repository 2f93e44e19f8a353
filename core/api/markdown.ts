import type { ApiDocument, DescribedOperation, Schema } from './document-shape'
import { boundsOf, fieldsOf, notationOf } from './notation'

const cell = (text: string) => text.replaceAll('|', '\\|')

function typeOf(schema: Schema): string {
  const text = notationOf(schema)
    .map((piece) => piece.text)
    .join('')
  const notes = [
    boundsOf(schema),
    schema.default === undefined ? null : `default ${JSON.stringify(schema.default)}`,
  ].filter((note) => note !== null)
  return [`\`${cell(text)}\``, ...notes].join(', ')
}

function table(
  name: string,
  rows: readonly (readonly [name: string, schema: Schema, means: string])[],
): string {
  const lines = rows.map(([of, schema, means]) => `| \`${of}\` | ${typeOf(schema)} | ${cell(means)} |`)
  return [`| ${name} | type | means |`, '| --- | --- | --- |', ...lines].join('\n')
}

function answersOf({ responses }: DescribedOperation): string {
  const [first, ...others] = Object.entries(responses).map(([status, response]) => {
    const content = 'content' in response ? Object.entries(response.content ?? {}) : []
    const told = content.map(([type, { schema }]) => (schema ? `${typeOf(schema)} (${type})` : type))
    return [`\`${status}\``, ...told].join(' ')
  })
  return `Answers ${first ?? ''}; else ${others.join(', ')}.`
}

function operation(path: string, described: DescribedOperation): string {
  const { summary, description, parameters } = described
  const rows = parameters.map(({ name, schema, description: means }) => [name, schema, means] as const)
  return [
    `### ${summary}: \`GET ${path}\``,
    description,
    ...(rows.length > 0 ? [table('parameter', rows)] : []),
    answersOf(described),
    ...described['x-codeSamples'].map(
      ({ lang, source }) => `\`\`\`${lang === 'Shell' ? 'sh' : 'ts'}\n${source}\n\`\`\``,
    ),
  ].join('\n\n')
}

/** The document as a text to read (docs/api.md), in English. */
export function markdownOf({ info, paths, components }: ApiDocument): string {
  const objects = Object.entries(components.schemas).map(([id, schema]) => {
    const rows = fieldsOf(schema).map(([name, field]) => [name, field, field.description ?? ''] as const)
    return `### ${id}\n\n${schema.description ?? ''}\n\n${table('field', rows)}`
  })
  return `${[
    '# The HTTP interface',
    'Made from the schemas by which the handlers read and answer (`core/api/`) and the words of `messages/api.en.json`; to make it anew: `npm test -- --project core tests/core/api -u`. A running site has the same under `/en/developers`, and as OpenAPI 3.1 under `/api/v1/openapi.json`.',
    info.description,
    '## Operations',
    'The examples ask a site on your own machine; where one names an id (`$EVENT`), set it first.',
    ...Object.entries(paths).map(([path, { get }]) => operation(path, get)),
    '## Objects',
    ...objects,
  ].join('\n\n')}\n`
}
