import type { Answer, ApiDocument, DescribedOperation, Reference } from '@/core/api/document-shape'
import type { Translate } from '../language/translator'
import { Fields } from './fields'
import { Code, Prose } from './prose'
import { TypeNotation } from './type-notation'

interface Props {
  path: string
  operation: DescribedOperation
  responses: ApiDocument['components']['responses']
  t: Translate
}

const answerOf = (answer: Answer | Reference, responses: Props['responses']): Answer | undefined =>
  '$ref' in answer ? responses[answer.$ref.split('/').at(-1) ?? ''] : answer

/** One thing that can be asked: how, with what, what is answered, and an example in two languages. */
export function Operation({ path, operation, responses, t }: Props) {
  const { operationId, summary, description, parameters } = operation
  const fields = parameters.map(({ name, schema, description: means }) => ({ name, schema, means }))
  return (
    <article id={operationId} className="space-y-5 border-t border-rule pt-6">
      <header className="space-y-2">
        <h3 className="font-serif text-xl font-semibold">{summary}</h3>
        <p>
          <Code>GET {path}</Code>
        </p>
        <p className="max-w-[65ch]">
          <Prose>{description}</Prose>
        </p>
      </header>
      {fields.length > 0 ? <Fields label={t('developers.parameters')} fields={fields} t={t} /> : null}
      <div>
        <h4 className="label">{t('developers.answers')}</h4>
        <dl className="mt-1 space-y-1 text-sm">
          {Object.entries(operation.responses).map(([status, response]) => {
            const answer = answerOf(response, responses)
            return (
              <div key={status} className="flex flex-wrap gap-x-3">
                <dt>
                  <Code>{status}</Code>
                </dt>
                <dd className="min-w-0">
                  <Prose>{answer?.description ?? ''}</Prose>{' '}
                  {Object.entries(answer?.content ?? {}).map(([type, { schema }]) => (
                    <span key={type} className="ms-1">
                      {schema ? <TypeNotation schema={schema} t={t} /> : null}{' '}
                      <bdi className="text-muted">{type}</bdi>
                    </span>
                  ))}
                </dd>
              </div>
            )
          })}
        </dl>
      </div>
      <div className="space-y-3">
        <h4 className="label">{t('developers.examples')}</h4>
        {operation['x-codeSamples'].map(({ label, source }) => (
          <figure key={label}>
            <figcaption className="text-sm text-muted">
              <bdi>{label}</bdi>
            </figcaption>
            <pre
              dir="ltr"
              tabIndex={0}
              aria-label={`${summary}: ${label}`}
              className="mt-1 overflow-x-auto border border-rule bg-wash p-3 text-start font-mono text-sm leading-relaxed"
            >
              <code>{source}</code>
            </pre>
          </figure>
        ))}
      </div>
    </article>
  )
}
