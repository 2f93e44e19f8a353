import type { Actor, DateMention, Extraction } from './extraction'

const dateLine = (date: DateMention): string =>
  `  “${date.text}” → ${date.edtf} by ${date.rule}${date.anchor === null ? '' : `, counted from ${date.anchor}`}`

const basisWords = {
  stated: 'stated in the text',
  relative: 'counted from a known day',
  inferred: 'carried on from what was told before',
  publication: 'no date in the text: the day of publication',
}

/**
 * Why each date, speaker and event came out as it did, for people; plain text, one fact a line, ending in a line break.
 * `name` is the file's.
 */
export function explain(name: string, found: Extraction): string {
  const { document, dates, actors, quotes, events } = found
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]))
  const nameOf = (id: string | null) => (id === null ? 'nobody named' : (byId.get(id)?.name ?? id))
  const lines = [
    `${name}: ${document.language}, published ${document.publishedOn ?? 'unknown'} (${document.publishedOnBasis ?? 'no basis'})`,
    ...(events.length === 0 ? ['  no events were found'] : []),
    'dates',
    ...dates.map(dateLine),
    'speakers',
    ...quotes.map(
      (quote) =>
        `  ${quote.direct ? 'direct' : 'indirect'} “${quote.text.slice(0, 60)}” ← ${nameOf(quote.speaker)}${
          quote.speakerMention ? ` (“${quote.speakerMention.text}”)` : ''
        }`,
    ),
    'events',
    ...events.flatMap((event) => {
      const from = event.date.from === null ? undefined : dates[event.date.from]
      const words = from ? `, “${from.text}” by ${from.rule}` : ''
      return [
        `  ${event.id} ${event.type} ${event.salience} ${event.title}`,
        `    date ${event.date.edtf}: ${basisWords[event.date.basis]}${words}`,
        `    actors ${event.actors.map(({ id, role }) => `${nameOf(id)} (${role})`).join(', ') || 'none'}`,
        ...event.evidence.map((span) => `    ${span.start}–${span.end} “${span.text.slice(0, 80)}”`),
      ]
    }),
  ]
  return `${lines.join('\n')}\n`
}
