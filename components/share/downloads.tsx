import { writeFileQuery } from '@/core/query/write-view'
import type { Edition } from '../language/edition'
import { Disclosure } from '../ui/disclosure'
import { DownloadLinks } from './download-links'

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

/** The view in other forms. */
export function Downloads({ edition }: { edition: Edition }) {
  const { t, locale, view } = edition
  return (
    <div className="no-print">
      <Disclosure title={t('exports.title')} align="end" look="button">
        <p className="mb-2 text-sm text-muted">{t('exports.hint')}</p>
        <DownloadLinks
          query={writeFileQuery(view, locale)}
          downloads={files.map(([name, path]) => ({
            title: t(`exports.${name}`),
            path,
            feed: name === 'atom',
          }))}
        />
      </Disclosure>
    </div>
  )
}
