import type { Schema } from '@/core/api/document-shape'
import { boundsOf, notationOf } from '@/core/api/notation'
import type { Translate } from '../language/translator'
import { Code } from './prose'

/** Id of an object's place on the page. */
export const placeOf = (object: string) => `object-${object}`

/** A type, each object in it leading to its place on the page; its bounds and what it is when it is not given. */
export function TypeNotation({ schema, t }: { schema: Schema; t: Translate }) {
  const bounds = boundsOf(schema)
  return (
    <>
      <Code whole>
        {notationOf(schema).map(({ text, object }, index) =>
          object === undefined ? (
            text
          ) : (
            // oxlint-disable-next-line react/no-array-index-key -- the pieces of a type never change places
            <a key={index} className="link" href={`#${placeOf(object)}`}>
              {text}
            </a>
          ),
        )}
      </Code>
      {bounds === null ? null : (
        <span className="ms-2 text-muted">
          <bdi dir="ltr">{bounds}</bdi>
        </span>
      )}
      {schema.default === undefined ? null : (
        <span className="ms-2 text-muted">
          {t('developers.default')} <Code>{JSON.stringify(schema.default)}</Code>
        </span>
      )}
    </>
  )
}
