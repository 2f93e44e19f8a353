import type { Schema } from '@/core/api/document-shape'
import type { Translate } from '../language/translator'
import { Code, Prose } from './prose'
import { TypeNotation } from './type-notation'

interface Props {
  label: string
  fields: readonly { name: string; schema: Schema; means: string }[]
  t: Translate
}

/** Parameters or fields: name and type, and under them what they mean. */
export function Fields({ label, fields, t }: Props) {
  return (
    <div>
      <h4 className="label">{label}</h4>
      <dl className="mt-1 divide-y divide-rule border-y border-rule">
        {fields.map(({ name, schema, means }) => (
          <div key={name} className="grid gap-x-6 gap-y-1 py-2 md:grid-cols-[12rem_1fr]">
            <dt className="font-semibold">
              <Code>{name}</Code>
            </dt>
            <dd className="min-w-0 space-y-1">
              <p>
                <Prose>{means}</Prose>
              </p>
              <p className="text-sm">
                <TypeNotation schema={schema} t={t} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
