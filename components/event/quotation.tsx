import type { QuoteRecord } from '@/core/archive/records'
import { actorName } from '../language/actor-name'
import { textIn } from '../language/direction'
import type { Edition } from '../language/edition'
import { Foreign } from '../ui/foreign'

/** What somebody said, with the speaker; reported speech carries no quotation marks. */
export function Quotation({ quote, edition }: { quote: QuoteRecord; edition: Edition }) {
  const { t, locale } = edition
  const speaker = quote.speaker && actorName(quote.speaker, locale)
  const [before, after] = quote.language === 'ar' ? ['«', '»'] : ['“', '”']
  const name = speaker ? <Foreign language={speaker.language}>{speaker.text}</Foreign> : null
  return (
    <figure className="border-s-2 border-rule ps-4">
      <figcaption className="text-sm text-muted">
        {name
          ? t.rich(quote.direct ? 'event.said' : 'event.reported', { speaker: () => name })
          : t(quote.direct ? 'event.unnamed' : 'event.unnamedReported')}
      </figcaption>
      <blockquote {...textIn(quote.language)} className="font-serif text-[1.0625rem]">
        {quote.direct ? `${before}${quote.text}${after}` : quote.text}
      </blockquote>
    </figure>
  )
}
