import { createHash } from 'node:crypto'
import type {
  ActorRole,
  ActorType,
  DateBasis,
  EventType,
  Extraction,
  Span,
} from '@/core/extraction/extraction'
import type { Incoming } from '@/server/archive/ingest'

/** An article for tests: the words are looked up in the text, so that the offsets are right by construction. */
export interface Sketch {
  name?: string
  text: string
  language?: string
  title?: string
  publishedOn?: string | null
  publisher?: string
  dates?: { words: string; edtf: string; rule?: string; anchor?: string }[]
  actors?: { id: string; type?: ActorType; names: Record<string, string>; mentions?: string[] }[]
  quotes?: { words: string; speaker?: string; speakerWords?: string; direct?: boolean }[]
  events?: {
    id: string
    title: string
    type?: EventType
    edtf: string
    basis?: DateBasis
    from?: number
    actors?: [id: string, role: ActorRole][]
    evidence: string[]
    quotes?: number[]
    figures?: { words: string; value: number; unit: string }[]
    salience?: number
  }[]
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

export function articleOf(sketch: Sketch): Incoming {
  const { text, language = 'en' } = sketch
  const span = (words: string): Span => {
    const start = text.indexOf(words)
    if (start === -1) throw new Error(`not in the text: ${words}`)
    return { start, end: start + words.length, text: words }
  }
  const extraction: Extraction = {
    document: {
      language,
      title: sketch.title ?? text.split('\n')[0] ?? '',
      publishedOn: sketch.publishedOn ?? null,
      publishedOnBasis: sketch.publishedOn ? 'stated' : null,
      publisher: sketch.publisher ?? null,
      agency: null,
      url: null,
      sha256: sha256(text),
    },
    dates: (sketch.dates ?? []).map(({ words, edtf, rule = 'test', anchor = null }) => ({
      ...span(words),
      edtf,
      rule,
      anchor,
    })),
    actors: (sketch.actors ?? []).map(({ id, type = 'person', names, mentions = [] }) => ({
      id,
      type,
      names,
      name: names[language] ?? Object.values(names)[0] ?? id,
      mentions: mentions.map(span),
    })),
    quotes: (sketch.quotes ?? []).map(({ words, speaker = null, speakerWords, direct = true }) => ({
      ...span(words),
      direct,
      speaker,
      speakerMention: speakerWords === undefined ? null : span(speakerWords),
    })),
    events: (sketch.events ?? []).map((event) => ({
      id: event.id,
      title: event.title,
      type: event.type ?? 'other',
      date: { edtf: event.edtf, basis: event.basis ?? 'stated', from: event.from ?? null },
      actors: (event.actors ?? []).map(([id, role]) => ({ id, role })),
      evidence: event.evidence.map(span),
      quotes: event.quotes ?? [],
      figures: (event.figures ?? []).map(({ words, value, unit }) => ({ ...span(words), value, unit })),
      salience: event.salience ?? 0.5,
    })),
  }
  return { name: sketch.name ?? 'article.txt', text, extraction }
}

/** An Arabic article about a summit, with everything an article can have. */
export const summit = articleOf({
  name: 'summit.txt',
  language: 'ar',
  publishedOn: '2021-06-16',
  publisher: 'الديار',
  text: [
    'قمة في جنيف',
    '2021/06/16',
    'اجتمع جو بايدن وفلاديمير بوتين الأربعاء في جنيف، وكانا اتفقا في شباط على اللقاء.',
    'وقال بوتين: «المحادثات كانت بنّاءة» بعد 3 ساعات.',
    'ويحكم ألكسندر لوكاشينكو بيلاروسيا منذ 1994. ومن المقرر عقد قمة أخرى في 2022.',
  ].join('\n'),
  dates: [
    { words: '2021/06/16', edtf: '2021-06-16', rule: 'ymd-numeric' },
    { words: 'الأربعاء', edtf: '2021-06-16', rule: 'weekday-near-publication', anchor: '2021-06-16' },
    { words: 'شباط', edtf: '2021-02', rule: 'month', anchor: '2021-06-16' },
  ],
  actors: [
    {
      id: 'joe-biden',
      names: { ar: 'جو بايدن', en: 'Joe Biden' },
      mentions: ['جو بايدن'],
    },
    {
      id: 'vladimir-putin',
      names: { ar: 'فلاديمير بوتين', en: 'Vladimir Putin' },
      mentions: ['فلاديمير بوتين', 'بوتين: '],
    },
    {
      id: 'alexander-lukashenko',
      names: { ar: 'ألكسندر لوكاشينكو', en: 'Alexander Lukashenko' },
      mentions: ['ألكسندر لوكاشينكو'],
    },
    { id: 'geneva', type: 'place', names: { ar: 'جنيف', en: 'Geneva' }, mentions: ['جنيف'] },
  ],
  quotes: [{ words: 'المحادثات كانت بنّاءة', speaker: 'vladimir-putin', speakerWords: 'بوتين:' }],
  events: [
    {
      id: 'summit-2021',
      title: 'قمة بايدن وبوتين في جنيف',
      type: 'meeting',
      edtf: '2021-06-16',
      basis: 'relative',
      from: 1,
      actors: [
        ['joe-biden', 'participant'],
        ['vladimir-putin', 'participant'],
        ['geneva', 'location'],
      ],
      evidence: ['اجتمع جو بايدن وفلاديمير بوتين الأربعاء في جنيف', 'قمة في جنيف'],
      quotes: [0],
      figures: [{ words: '3 ساعات', value: 3, unit: 'hour' }],
      salience: 0.9,
    },
    {
      id: 'agreement-2021',
      title: 'الاتفاق على اللقاء',
      type: 'agreement',
      edtf: '2021-02',
      from: 2,
      actors: [
        ['joe-biden', 'participant'],
        ['vladimir-putin', 'participant'],
      ],
      evidence: ['وكانا اتفقا في شباط على اللقاء'],
      salience: 0.4,
    },
    {
      id: 'rule-1994',
      title: 'لوكاشينكو يحكم بيلاروسيا',
      type: 'other',
      edtf: '1994/..',
      actors: [['alexander-lukashenko', 'agent']],
      evidence: ['ويحكم ألكسندر لوكاشينكو بيلاروسيا منذ 1994'],
      salience: 0.3,
    },
    {
      id: 'summit-2022',
      title: 'قمة أخرى',
      type: 'meeting',
      edtf: '2022',
      evidence: ['ومن المقرر عقد قمة أخرى في 2022'],
      salience: 0.2,
    },
  ],
})

/** An English article that tells of the same summit under the same id, and of one more event. */
export const report = articleOf({
  name: 'report.txt',
  publishedOn: '2021-06-17',
  text: 'Leaders met\nThe presidents met in Geneva on 16 June 2021 in a lakeside villa.\nA strike hit the port on 17 June 2021.',
  dates: [{ words: '16 June 2021', edtf: '2021-06-16', rule: 'day-month-year' }],
  actors: [
    { id: 'geneva', type: 'place', names: { en: 'Geneva', fr: 'Genève' }, mentions: ['Geneva'] },
    { id: 'antonio-guterres', names: { en: 'António Guterres' } },
  ],
  events: [
    {
      id: 'summit-2021',
      title: 'Presidents meet in Geneva',
      type: 'meeting',
      edtf: '2021-06-16',
      from: 0,
      actors: [
        ['geneva', 'location'],
        ['antonio-guterres', 'participant'],
      ],
      evidence: ['The presidents met in Geneva on 16 June 2021 in a lakeside villa.'],
    },
    {
      id: 'strike-2021',
      title: 'Strike on the port',
      type: 'strike',
      edtf: '2021-06-17',
      evidence: ['A strike hit the port on 17 June 2021.'],
      salience: 0.8,
    },
  ],
})
