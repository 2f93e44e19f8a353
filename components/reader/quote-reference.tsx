import type { ReaderMark } from '@/core/archive/records'
import { actorName } from '../language/actor-name'
import type { Edition } from '../language/edition'
import { InAppLink } from '../ui/in-app-link'
import { Note } from './note'
import { Sign } from './sign'

interface Props {
  mark: Extract<ReaderMark, { kind: 'quote' }>
  edition: Edition
}

/** A sign after a quotation that opens who said it, and by which words the source names the speaker. */
export function QuoteReference({ mark, edition }: Props) {
  const { t, locale } = edition
  const { speaker, speakerWords } = mark
  return (
    <Note
      id={`quote-${mark.start}`}
      button={{ className: 'm-ref m-ref-quote no-print', label: t('reader.explainQuote') }}
      face={<Sign of="quote" />}
      edition={edition}
    >
      {speaker ? (
        <span className="block">
          {t('reader.speaker', { speaker: actorName(speaker, locale).text })}{' '}
          {speakerWords ? <bdi className="text-muted">({speakerWords})</bdi> : null}
        </span>
      ) : (
        <span className="block">{t('reader.noSpeaker')}</span>
      )}
      {speaker ? (
        <span className="block">
          <InAppLink className="link" href={edition.page(`/actors/${speaker.id}`)}>
            {t('actors.eventsTitle')}
          </InAppLink>
        </span>
      ) : null}
    </Note>
  )
}
