import type { EventRecord } from '@/core/archive/records'
import { extentOfEdtf } from '@/core/chronology/edtf'
import { toDayNumber } from '@/core/chronology/day'
import type { Exchange } from '@/core/exchange/exchange'
import { timelineWords } from '@/components/language/timeline-words'

export const exchange: Exchange = {
  locale: 'ar',
  dates: { locale: 'ar', months: 'levant' },
  title: 'الخط الزمني',
  description: 'وصف، مع «علامات»',
  home: 'https://sanad.example/ar?actor=vladimir-putin',
  addressOf: (id) => `https://sanad.example/ar/events/${encodeURIComponent(id)}`,
  words: {
    types: timelineWords('ar').types,
    planned: 'مخطَّط له',
    contested: 'مختلَف عليه',
    omitted: (count) => `${count} ليس لها مكان`,
  },
}

/** What its source says, and where. */
interface Telling {
  words?: string
  publisher?: string | null
  url?: string | null
  quote?: string
}

/** An event as the archive answers it, with one citation and one quote. */
export function record(
  id: string,
  event: Partial<EventRecord> & { edtf: string },
  { words = 'كلمات المصدر', publisher = 'صحيفة', url = null, quote = 'لن نتراجع' }: Telling = {},
): EventRecord {
  const speaker = {
    id: 'vladimir-putin',
    names: { ar: 'فلاديمير بوتين', en: 'Vladimir Putin' },
    type: 'person',
  } as const
  return {
    id,
    title: 'زيارة إلى مينسك',
    language: 'ar',
    type: 'visit',
    extent: extentOfEdtf(event.edtf),
    salience: 0.8,
    planned: false,
    actors: [
      { ...speaker, role: 'agent' },
      { id: 'minsk', names: { ar: 'مينسك', en: 'Minsk' }, type: 'place', role: 'location' },
    ],
    sources: 1,
    origins: ['صحيفة'],
    contested: false,
    basis: 'stated',
    citations: [
      {
        article: {
          id: '0123456789abcdef',
          title: 'عنوان المقال',
          language: 'ar',
          publisher,
          agency: null,
          url,
          publishedOn: toDayNumber(19_345),
        },
        start: 10,
        end: 10 + words.length,
        exact: words,
        prefix: 'قبل ',
        suffix: ' بعد',
        passage: `قبل ${words} بعد`,
        passageStart: 6,
        date: {
          basis: 'stated',
          words: 'الاثنين',
          rule: 'weekday',
          anchor: '2022-12-19',
          edtf: event.edtf,
          publishedOn: toDayNumber(19_345),
        },
      },
    ],
    quotes: [
      {
        id: '0123456789abcdef-0',
        articleId: '0123456789abcdef',
        language: 'ar',
        start: 40,
        end: 40 + quote.length,
        text: quote,
        direct: true,
        speaker,
        speakerWords: 'بوتين',
      },
    ],
    figures: [{ articleId: '0123456789abcdef', text: '35 مسيّرة', value: 35, unit: 'drone' }],
    ...event,
  }
}

/** Everything that a writer writes. */
export async function written(
  writer: (events: AsyncIterable<EventRecord>, to: Exchange) => AsyncGenerator<string>,
  events: readonly EventRecord[],
): Promise<string> {
  async function* each() {
    yield* events
  }
  let text = ''
  for await (const piece of writer(each(), exchange)) text += piece
  return text
}
