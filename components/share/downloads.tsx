import type { Edition } from '../language/edition'
import { Disclosure } from '../ui/disclosure'

interface Props {
  edition: Edition
  /** The view's query without `?`. */
  query: string
}

const files = [
  ['json', 'events.json?'],
  ['csv', 'events.csv?bom=1&'],
  ['md', 'events.md?'],
  ['ics', 'events.ics?'],
  ['jsonld', 'events.jsonld?'],
  ['atom', 'events.atom?'],
  ['timelinejs', 'events.timelinejs.json?'],
  ['timelinejsTable', 'events.timelinejs.csv?'],
  ['svg', 'events.svg?'],
  ['png', 'events.png?scale=2&'],
  ['pdf', 'events.pdf?'],
] as const

/** The view in other forms: links, so that they can be copied and work without scripts. */
export function Downloads({ edition, query }: Props) {
  const { t, locale } = edition
  const own = `lang=${locale}${query === '' ? '' : `&${query}`}`
  return (
    <div className="no-print">
      <Disclosure title={t('exports.title')} align="end" look="button">
        <p className="mb-2 text-sm text-muted">{t('exports.hint')}</p>
        <ul>
          {files.map(([name, path]) => (
            <li key={name}>
              <a
                className="link flex min-h-9 items-center"
                href={`/api/v1/${path}${own}`}
                rel="nofollow"
                {...(name === 'atom' ? { type: 'application/atom+xml' } : { download: '' })}
              >
                {t(`exports.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
