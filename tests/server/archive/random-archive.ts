import * as fc from 'fast-check'
import { actorRoles, type ActorType, type EventType } from '@/core/extraction/extraction'
import { database } from '@/server/archive/database'
import type { Incoming } from '@/server/archive/ingest'
import { articleOf } from './article'

export const actorIds = ['ada', 'ben', 'cairo', 'dublin', 'egypt'] as const
const typesOfActors: Record<string, ActorType> = { cairo: 'place', dublin: 'place', egypt: 'state' }
export const someTypes = ['meeting', 'strike', 'other'] as const satisfies readonly EventType[]

/** Days, months, years and stretches around a few dates, so that cells hold several, and some far away. */
export const anyEdtf = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: 1, max: 28 }).map((day) => `2021-06-${String(day).padStart(2, '0')}`),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('2021-12-31', '2022-01-01', '2020-02-29', '1969-12-29', '0900-05-05'),
  },
  { weight: 4, arbitrary: fc.constantFrom('2021-06', '2021', '2020-07', '202X', '19XX', '2021-21', '-0500') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('1994/..', '../2021-06-10', '2021-06-03/2021-06-08', '2019/2023', '1200/1900'),
  },
)

const anyEvent = fc.record({
  id: fc.integer({ min: 0, max: 29 }).map((n) => `event-${n}`),
  type: fc.constantFrom(...someTypes),
  edtf: anyEdtf,
  actors: fc.uniqueArray(fc.tuple(fc.constantFrom(...actorIds), fc.constantFrom(...actorRoles)), {
    maxLength: 4,
    selector: ([id, role]) => `${id} ${role}`,
  }),
  salience: fc.integer({ min: 0, max: 5 }).map((n) => n / 5),
  figure: fc.option(fc.integer({ min: 1, max: 3 })),
})

/** An article of the archive: the same number is the same text, whatever is read in it. */
export const anyArticle: fc.Arbitrary<Incoming> = fc
  .record({
    number: fc.integer({ min: 0, max: 5 }),
    publisher: fc.constantFrom('Gazette', 'الديار', undefined),
    cairo: fc.constantFrom<ActorType>('place', 'place', 'state'),
    events: fc.uniqueArray(anyEvent, { maxLength: 14, selector: ({ id }) => id }),
  })
  .map(({ number, publisher, cairo, events }) =>
    articleOf({
      text: `Article ${number}\nWhat was told: 1 2 3.`,
      publisher,
      publishedOn: '2021-06-30',
      actors: actorIds.map((id) => ({
        id,
        type: id === 'cairo' ? cairo : (typesOfActors[id] ?? 'person'),
        names: { en: id },
      })),
      events: events.map(({ figure, ...event }) => ({
        ...event,
        title: `Title of ${event.id} and ${event.type}`,
        evidence: ['What was told'],
        figures: figure === null ? [] : [{ words: String(figure), value: figure, unit: 'drone' }],
      })),
    }),
  )

/** Lets totals of three events have cells of years, of five of months and of eight of days, as those of thousands have. */
export async function makeCellsOfFew(): Promise<void> {
  await database()
    .$executeRaw`CREATE OR REPLACE FUNCTION finest_of(beside text, facet text, count integer) RETURNS smallint
    IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN CASE WHEN count >= 8 THEN 0 WHEN count >= 5 THEN 2 WHEN count >= 3 THEN 4 END`
}

/** Empties the archive. */
export async function forgetAll(): Promise<void> {
  await database().$executeRaw`TRUNCATE article, actor, event, event_total, event_cell CASCADE`
}

/** What is kept beside events, in order. */
export async function derived() {
  const db = database()
  const [totals, cells, events, takings, sources] = await Promise.all([
    db.eventTotal.findMany({ orderBy: [{ beside: 'asc' }, { facet: 'asc' }] }),
    db.eventCell.findMany({
      orderBy: [{ beside: 'asc' }, { facet: 'asc' }, { grain: 'asc' }, { cell: 'asc' }, { length: 'asc' }],
    }),
    db.event.findMany({ orderBy: { id: 'asc' } }),
    db.eventActor.findMany({ orderBy: [{ eventId: 'asc' }, { actorId: 'asc' }, { role: 'asc' }] }),
    db.eventSource.findMany({ orderBy: [{ eventId: 'asc' }, { origin: 'asc' }] }),
  ])
  return { totals, cells, events, takings, sources }
}
