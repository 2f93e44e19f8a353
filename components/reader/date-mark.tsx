import { dayFromIso } from '@/core/chronology/day'
import { formatDay, formatExtent } from '@/core/chronology/format'
import type { ReaderMark } from '@/core/archive/records'
import type { Edition } from '../language/edition'
import { Note } from './note'

interface Props {
  id: string | undefined
  className: string
  text: string
  /** Offset of the first character: names the explanation. */
  at: number
  mark: Extract<ReaderMark, { kind: 'date' }>
  edition: Edition
}

/** A date that opens its explanation: how it is read, by which rule, counted from what. */
export function DateMark({ id, className, text, at, mark, edition }: Props) {
  const { t, dates } = edition
  const anchorDay = mark.anchor === null ? null : dayFromIso(mark.anchor)
  const anchor = anchorDay === null ? mark.anchor : formatDay(anchorDay, dates)
  return (
    <Note
      id={`date-${at}`}
      button={{ id, className, title: t('reader.explainDate', { words: text }) }}
      face={<time dateTime={mark.edtf}>{text}</time>}
      edition={edition}
    >
      <span className="block font-medium">
        {t('reader.read', { date: formatExtent(mark.extent, mark.edtf, dates) })}{' '}
        <code dir="ltr">{mark.edtf}</code>
      </span>
      <span className="block text-muted">
        {anchor === null
          ? t('reader.rule', { rule: mark.rule })
          : t('reader.ruleFrom', { rule: mark.rule, anchor })}
      </span>
    </Note>
  )
}
