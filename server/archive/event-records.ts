import { extentOfEdtf } from '@/core/chronology/edtf'
import type {
  ActorReference,
  ArticleReference,
  CitationRecord,
  EventRecord,
  EventSummary,
  QuoteRecord,
} from '@/core/archive/records'
import type { Prisma } from '../generated/prisma/client'
import { actorRoleColumn, actorTypeColumn, dateBasisColumn, dayColumn, eventTypeColumn } from './columns'

/** The names to show: one a language. */
export const actorShape = {
  include: { names: { where: { kind: 'primary' }, orderBy: { id: 'asc' } } },
} satisfies Prisma.ActorDefaultArgs

/** An article without its text, which may be long. */
export const articleShape = {
  select: {
    id: true,
    title: true,
    language: true,
    publisher: true,
    agency: true,
    url: true,
    publishedOn: true,
  },
} satisfies Prisma.ArticleDefaultArgs

export const quoteShape = {
  include: { speaker: actorShape, article: { select: { language: true } } },
} satisfies Prisma.QuoteDefaultArgs

export const summaryShape = {
  omit: { searchText: true },
  include: {
    actors: {
      include: { actor: actorShape },
      orderBy: [{ position: 'asc' }, { actorId: 'asc' }, { role: 'asc' }],
    },
    citations: { select: { articleId: true } },
  },
} satisfies Prisma.EventDefaultArgs

export const recordShape = {
  omit: { searchText: true },
  include: {
    actors: {
      include: { actor: actorShape },
      orderBy: [{ position: 'asc' }, { actorId: 'asc' }, { role: 'asc' }],
    },
    citations: {
      include: { article: articleShape, date: true },
      orderBy: [{ article: { publishedOn: 'asc' } }, { articleId: 'asc' }, { rank: 'asc' }],
    },
    quotes: { ...quoteShape, orderBy: [{ articleId: 'asc' }, { start: 'asc' }] },
    figures: { orderBy: [{ articleId: 'asc' }, { start: 'asc' }] },
  },
} satisfies Prisma.EventDefaultArgs

export function actorReference(row: Prisma.ActorGetPayload<typeof actorShape>): ActorReference {
  const names: Record<string, string> = {}
  for (const { language, name, kind } of row.names) if (kind === 'primary') names[language] ??= name
  return { id: row.id, names, type: actorTypeColumn.parse(row.type) }
}

export function articleReference(row: Prisma.ArticleGetPayload<typeof articleShape>): ArticleReference {
  const { id, title, language, publisher, agency, url } = row
  return { id, title, language, publisher, agency, url, publishedOn: dayColumn(row.publishedOn) }
}

export function quoteRecord(row: Prisma.QuoteGetPayload<typeof quoteShape>): QuoteRecord {
  const { articleId, start, end, text, direct } = row
  return {
    id: `${articleId}-${row.position}`,
    articleId,
    language: row.article.language,
    start,
    end,
    text,
    direct,
    speaker: row.speaker && actorReference(row.speaker),
    speakerWords: row.speakerText,
  }
}

export function eventSummary(row: Prisma.EventGetPayload<typeof summaryShape>): EventSummary {
  const { id, title, language, edtf, salience, planned } = row
  return {
    id,
    title,
    language,
    type: eventTypeColumn.parse(row.type),
    edtf,
    extent: extentOfEdtf(edtf),
    salience,
    planned,
    actors: row.actors.map(({ actor, role }) => ({
      ...actorReference(actor),
      role: actorRoleColumn.parse(role),
    })),
    sources: new Set(row.citations.map((citation) => citation.articleId)).size,
    origins: row.origins,
    contested: row.contested,
  }
}

type RecordRow = Prisma.EventGetPayload<typeof recordShape>

function citationRecord(row: RecordRow['citations'][number]): CitationRecord {
  const { start, end, exact, prefix, suffix, passage, passageStart, date } = row
  const article = articleReference(row.article)
  return {
    article,
    start,
    end,
    exact,
    prefix,
    suffix,
    passage,
    passageStart,
    date: {
      basis: dateBasisColumn.parse(row.basis),
      words: date?.text ?? null,
      rule: date?.rule ?? null,
      anchor: date?.anchor ?? null,
      edtf: row.edtf,
      publishedOn: article.publishedOn,
    },
  }
}

export function eventRecord(row: RecordRow): EventRecord {
  return {
    ...eventSummary(row),
    basis: dateBasisColumn.parse(row.basis),
    citations: row.citations.map(citationRecord),
    quotes: row.quotes.map(quoteRecord),
    figures: row.figures.map(({ articleId, text, value, unit }) => ({ articleId, text, value, unit })),
  }
}
