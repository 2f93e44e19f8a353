import { createHash } from 'node:crypto'
import { dayFromIso } from '@/core/chronology/day'
import { extentOfEdtf } from '@/core/chronology/edtf'
import type { JsonActor, JsonArticle, JsonEvent } from '@/core/exchange/json'
import { RowFault } from '@/core/exchange/reading/imported'
import { lexicon } from '@/core/extraction/lexicon/lexicon'
import { canonicalText } from '@/core/text/canonical'
import { fold } from '@/core/text/fold'
import type { Prisma } from '../../generated/prisma/client'
import type { ExtractionRows } from '../extraction-rows'
import { articleIdOf } from '../ingest'
import { surroundingsOf } from '../passage'

/** Texts of articles by id: of the file, and of the archive. */
export type Texts = ReadonlyMap<string, string>

/**
 * An article of a file as a row.
 * @throws {RowFault} when its text is not the one that its id speaks of.
 */
export function articleRowOf({ publishedOn, ...article }: JsonArticle): Prisma.ArticleCreateManyInput {
  const sha256 = createHash('sha256').update(article.text).digest('hex')
  if (sha256 !== article.sha256 || articleIdOf(sha256) !== article.id)
    throw new RowFault(
      `The text of article ${article.id} has sha256 ${sha256}; ${article.sha256} was expected.`,
    )
  if (canonicalText(article.text) !== article.text)
    throw new RowFault(
      `The text of article ${article.id} has characters that no archive keeps (NUL, half pairs).`,
    )
  const day = publishedOn === null ? null : dayFromIso(publishedOn)
  return { ...article, publishedOn: day, extractionDigest: 'import' }
}

/** @throws {RowFault} unless the words stand where the file says. */
function checkedText(
  texts: Texts,
  article: string,
  span: { start: number; end: number; text: string },
  what: string,
) {
  const text = texts.get(article)
  if (text === undefined)
    throw new RowFault(
      `${what} is of article ${article}, which the file has not given before; its text was expected.`,
    )
  if (span.text === '' || text.slice(span.start, span.end) !== span.text)
    throw new RowFault(
      `${what} “${span.text.slice(0, 40)}” does not stand at ${span.start}–${span.end} of article ${article}.`,
    )
  return text
}

function namesOf({ id, names }: JsonActor): Prisma.ActorNameCreateManyInput[] {
  const shown = Object.entries(names).map(([language, name]) => ({ language, name, kind: 'primary' }))
  const others = Object.entries(lexicon().entities.get(id)?.spellings ?? {}).flatMap(([language, all]) =>
    all.map((name) => ({ language, name, kind: 'alias' })),
  )
  return [...shown, ...others].map(({ name, ...rest }) => {
    const stored = canonicalText(name)
    return { ...rest, actorId: id, name: stored, folded: fold(stored) }
  })
}

/**
 * The rows of an event of our own format.
 * @throws {RowFault} when words do not stand in their article: nothing of the event can be trusted then.
 */
export function rowsOfJsonEvent(event: JsonEvent, texts: Texts): ExtractionRows {
  const { id, date } = event
  const { earliest, latest, precision } = extentOfEdtf(date.edtf)
  const ranks = new Map<string, number>()
  const speakers = event.quotes.flatMap(({ speaker }) => speaker ?? [])
  const actors = new Map([...speakers, ...event.actors].map((actor) => [actor.id, actor]))
  const title = canonicalText(event.title)
  const told = [title, ...event.citations.map(({ exact }) => exact), ...event.quotes.map(({ text }) => text)]
  return {
    actors: [...actors.values()].map((actor) => ({
      id: actor.id,
      type: actor.type,
      wikidata: actor.wikidata,
    })),
    actorNames: [...actors.values()].flatMap(namesOf),
    actorMentions: [],
    dateMentions: event.citations.flatMap(({ article, date: { mention } }) => {
      if (!mention) return []
      checkedText(texts, article, mention, 'The date')
      const { index, ...rest } = mention
      return [{ articleId: article, position: index, ...rest }]
    }),
    events: [
      {
        id,
        title,
        language: event.language,
        type: event.type,
        edtf: date.edtf,
        earliest,
        latest,
        precision,
        basis: date.basis,
        salience: event.salience,
        planned: event.planned,
        searchText: [...new Set(told)].map(fold).join('\n'),
      },
    ],
    eventActors: event.actors.map(({ id: actorId, role }, position) => ({
      eventId: id,
      actorId,
      role,
      position,
    })),
    citations: event.citations.map(({ article, start, end, exact, date: dated }) => {
      const text = checkedText(texts, article, { start, end, text: exact }, 'The citation')
      const rank = ranks.get(article) ?? 0
      ranks.set(article, rank + 1)
      const bounds = extentOfEdtf(dated.edtf)
      return {
        eventId: id,
        articleId: article,
        start,
        end,
        rank,
        ...surroundingsOf(text, start, end),
        edtf: dated.edtf,
        earliest: bounds.earliest,
        latest: bounds.latest,
        basis: dated.basis,
        dateMention: dated.mention?.index ?? null,
      }
    }),
    quotes: event.quotes.map(({ article, index, start, end, text, direct, speaker, speakerMention }) => {
      checkedText(texts, article, { start, end, text }, 'The quotation')
      if (speakerMention) checkedText(texts, article, speakerMention, 'The speaker')
      return {
        articleId: article,
        position: index,
        start,
        end,
        text,
        direct,
        speakerId: speaker?.id ?? null,
        speakerText: speakerMention?.text,
        speakerStart: speakerMention?.start,
        speakerEnd: speakerMention?.end,
        eventId: id,
      }
    }),
    figures: event.figures.map(({ article, start, end, text, value, unit }) => {
      checkedText(texts, article, { start, end, text }, 'The figure')
      return { eventId: id, articleId: article, start, end, text, value, unit: canonicalText(unit) }
    }),
  }
}

const distinct = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] => [
  ...new Map(values.toReversed().map((value) => [keyOf(value), value])).values(),
]

/** The rows of several events in one: what several name comes once. */
export function joinedRows(all: readonly ExtractionRows[]): ExtractionRows {
  const byId = <Row extends { id: string }>(rows: readonly Row[]) =>
    distinct(rows, ({ id }) => id).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    actors: byId(all.flatMap(({ actors }) => actors)),
    actorNames: distinct(
      all.flatMap(({ actorNames }) => actorNames),
      ({ actorId, language, name }) => `${actorId} ${language} ${name}`,
    ).toReversed(),
    actorMentions: [],
    dateMentions: all.flatMap(({ dateMentions }) => dateMentions),
    events: byId(all.flatMap(({ events }) => events)),
    eventActors: all.flatMap(({ eventActors }) => eventActors),
    citations: all.flatMap(({ citations }) => citations),
    quotes: all.flatMap(({ quotes }) => quotes),
    figures: all.flatMap(({ figures }) => figures),
  }
}
