import type { ApiDocument } from '@/core/api/document-shape'
import { fieldsOf } from '@/core/api/notation'
import type { ApiWords } from '@/core/api/words'
import type { Translate } from '../language/translator'
import { Fields } from './fields'
import { Operation } from './operation'
import { Prose } from './prose'
import { placeOf } from './type-notation'

interface Props {
  document: ApiDocument
  words: ApiWords
  t: Translate
}

/** The document of the HTTP interface as a page: chapters, what can be asked, and the objects that are answered. */
export function Reference({ document, words, t }: Props) {
  const { responses, schemas } = document.components
  const paths = Object.entries(document.paths)
  const tags = document.tags.map(({ name, description }) => ({
    name,
    description,
    asked: paths.filter(([, { get }]) => get.tags.includes(name)),
  }))
  return (
    <div className="grid gap-10 lg:grid-cols-[15rem_1fr]">
      <nav
        aria-label={t('developers.contents')}
        // Where it stands beside the page it scrolls, for keyboards too.
        tabIndex={0}
        className="no-print lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto"
      >
        <details className="drawer">
          <summary className="button">{t('developers.contents')}</summary>
          <ul className="space-y-1 pt-4 text-sm lg:pt-0">
            {words.chapters.map(({ id, title }) => (
              <li key={id}>
                <a className="inline-flex min-h-7 items-center hover:text-accent" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ))}
            {tags.map(({ name, description, asked }) => (
              <li key={name} className="border-t border-rule pt-1">
                <p className="text-muted">{description}</p>
                <ul>
                  {asked.map(([path, { get }]) => (
                    <li key={path}>
                      <a
                        className="inline-flex min-h-7 items-center hover:text-accent"
                        href={`#${get.operationId}`}
                      >
                        {get.summary}
                      </a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
            <li className="border-t border-rule pt-1">
              <a className="inline-flex min-h-7 items-center hover:text-accent" href="#objects">
                {t('developers.objects')}
              </a>
            </li>
          </ul>
        </details>
      </nav>
      <div className="min-w-0 space-y-12">
        {words.chapters.map(({ id, title, text }) => (
          <section key={id} id={id} className="max-w-[65ch] space-y-3">
            <h2 className="font-serif text-2xl font-semibold">{title}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>
                <Prose>{paragraph}</Prose>
              </p>
            ))}
          </section>
        ))}
        {tags.map(({ name, description, asked }) => (
          <section key={name} className="space-y-8">
            <h2 className="border-b-2 border-ink pb-2 font-semibold">{description}</h2>
            {asked.map(([path, { get }]) => (
              <Operation key={path} path={path} operation={get} responses={responses} t={t} />
            ))}
          </section>
        ))}
        <section id="objects" className="space-y-8">
          <h2 className="border-b-2 border-ink pb-2 font-semibold">{t('developers.objects')}</h2>
          {Object.entries(schemas).map(([object, schema]) => (
            <article key={object} id={placeOf(object)} className="space-y-3">
              <h3 className="font-mono text-lg font-semibold">
                <bdi dir="ltr">{object}</bdi>
              </h3>
              <p className="max-w-[65ch]">
                <Prose>{schema.description ?? ''}</Prose>
              </p>
              <Fields
                label={t('developers.fields')}
                fields={fieldsOf(schema).map(([name, field]) => ({
                  name,
                  schema: field,
                  means: field.description ?? '',
                }))}
                t={t}
              />
            </article>
          ))}
        </section>
      </div>
    </div>
  )
}
