import { isoFromDay, toDayNumber } from '@/core/chronology/day'
import { extentOfEdtf } from '@/core/chronology/edtf'
import { eventTypes } from '@/core/extraction/extraction'
import { rebuildCells } from '@/server/archive/cells'
import { closeDatabase, database } from '@/server/archive/database'

/** A filter under which some hundred are left: all on the page, and more than there are rows for. */
export const fewOfCrowd = 'actor=actor-3'

/** Numbers in [0, 1), the same ones for the same seed (T. Ettinger's mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const firstDay = 8036 // 1992-01-02
const days = 12_000

const day = (after: number) => isoFromDay(toDayNumber(firstDay + after))
const idOfActor = (rank: number) => `actor-${rank + 1}`

/** Mostly days, some months, years and stretches, a few open ends. */
function edtfOf(chance: () => number): string {
  const begin = Math.floor(chance() * days)
  const kind = chance()
  if (kind < 0.8) return day(begin)
  if (kind < 0.9) return day(begin).slice(0, 7)
  if (kind < 0.93) return day(begin).slice(0, 4)
  if (kind < 0.995) return `${day(begin)}/${day(begin + 2 + Math.floor(chance() * 90))}`
  return `${day(begin).slice(0, 4)}/..`
}

function eventsOf(count: number, actors: number) {
  const chance = randomFrom(7)
  return Array.from({ length: count }, (_, number) => {
    const arabic = number % 2 === 1
    const edtf = edtfOf(chance)
    const { earliest, latest, precision } = extentOfEdtf(edtf)
    // The first actors take part in much, the last in little, and each in something.
    const agent = number < actors ? number : Math.floor(actors * chance() ** 2)
    const place = Math.floor(actors * chance() ** 2)
    return {
      row: {
        id: `x${String(number).padStart(6, '0')}`,
        title: arabic
          ? `الحدث ذو الرقم ${number} وما قيل فيه`
          : `What was told of happening number ${number}`,
        language: arabic ? 'ar' : 'en',
        type: eventTypes[Math.floor(eventTypes.length * chance() ** 2)] ?? 'other',
        edtf,
        earliest,
        latest,
        precision,
        basis: 'stated',
        salience: Math.round(chance() * 1000) / 1000,
        planned: chance() < 0.02,
        searchText: `number ${number}`,
      },
      actors: chance() < 0.05 ? [] : [...new Set([agent, place])].map(idOfActor),
      disputed: chance() < 0.005 && earliest !== null,
    }
  })
}

/** More rows than one statement has parameters for, Prisma would send in several at once on one connection. */
async function inParts<Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let first = 0; first < rows.length; first += 1000) await write(rows.slice(first, first + 1000))
}

/** Events drawn from a fixed seed, 1992 to 2024, and their actors, in the database of DATABASE_URL. */
export async function writeCrowd({ events: count = 5000, actors = 70 } = {}): Promise<void> {
  const events = eventsOf(count, actors)
  const db = database()
  const sources = ['a', 'b'].map((letter) => letter.repeat(16))
  await db.article.createMany({
    data: sources.map((id, number) => ({
      id,
      sha256: id.repeat(4),
      text: 'It was told.',
      language: 'en',
      title: `Source ${number + 1}`,
      publisher: number === 0 ? 'The Gazette' : 'الديار',
      sourceName: `${id}.txt`,
      extractionDigest: 'none',
    })),
  })
  await db.actor.createMany({
    data: Array.from({ length: actors }, (_, rank) => ({ id: idOfActor(rank), type: 'person' })),
  })
  await db.actorName.createMany({
    data: Array.from({ length: actors }, (_, rank) => [
      { language: 'en', name: `Actor ${rank + 1}` },
      { language: 'ar', name: `الفاعل ${rank + 1}` },
    ]).flatMap((names, rank) =>
      names.map((name) => ({
        ...name,
        actorId: idOfActor(rank),
        kind: 'primary',
        folded: name.name.toLowerCase(),
      })),
    ),
  })
  await inParts(
    events.map(({ row }) => row),
    (data) => db.event.createMany({ data }),
  )
  await inParts(
    events.flatMap(({ row, actors: own }) =>
      own.map((actorId, position) => ({
        eventId: row.id,
        actorId,
        role: position === 0 ? 'agent' : 'participant',
        position,
      })),
    ),
    (data) => db.eventActor.createMany({ data }),
  )
  await inParts(
    events.flatMap(({ row, disputed }, number) => {
      const told = {
        eventId: row.id,
        start: 0,
        end: 11,
        exact: 'It was told',
        prefix: '',
        suffix: '.',
        rank: 0,
        passage: 'It was told.',
        passageStart: 0,
        edtf: row.edtf,
        earliest: row.earliest,
        latest: row.latest,
        basis: row.basis,
      }
      const first = { ...told, articleId: sources[number % 2] ?? '' }
      if (!disputed) return [first]
      const before = (row.earliest ?? 0) - 9
      return [
        first,
        { ...told, articleId: sources[(number + 1) % 2] ?? '', earliest: before, latest: before },
      ]
    }),
    (data) => db.citation.createMany({ data }),
  )
  await rebuildCells()
  await closeDatabase()
}
