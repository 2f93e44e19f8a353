import { createWriteStream } from 'node:fs'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { once } from 'node:events'
import type { Client } from 'pg'
import { fold } from '@/core/text/fold'
import { isoFromDay, toDayNumber } from '@/core/chronology/day'
import { fieldActors, fieldEvents, fieldSources } from './field'

type Value = string | number | boolean | null

const columns = {
  article: 'id, sha256, text, language, title, publisher, source_name, notes, extraction_digest',
  actor: 'id, type',
  actor_name: 'actor_id, language, name, kind, folded',
  event:
    'id, title, language, type, edtf, earliest, latest, precision, basis, salience, search_text, day, length, contested, origins',
  event_actor: 'event_id, actor_id, role, position, lane, foremost, day, type, length, salience, contested',
  event_source: 'event_id, origin, day, length, salience, contested',
  citation:
    'event_id, article_id, start, "end", exact, prefix, suffix, rank, passage, passage_start, edtf, basis, earliest, latest',
} as const
type Table = keyof typeof columns
const tables = ['article', 'actor', 'actor_name', 'event', 'event_actor', 'event_source', 'citation'] as const

/** One line of COPY's text format; no value of ours holds what that would have to escape. */
const line = (values: readonly Value[]) =>
  `${values.map((value) => (value === null ? '\\N' : value === true ? 't' : value === false ? 'f' : value)).join('\t')}\n`

/** Lines that wait in a file on the server's disk to be copied. */
class Pile {
  readonly table: Table
  readonly #file: string
  #lines: string[] = []
  #stream

  constructor(folder: string, table: Table) {
    this.table = table
    this.#file = path.join(folder, `${table}.txt`)
    this.#stream = createWriteStream(this.#file)
  }

  add(...values: Value[]): void {
    this.#lines.push(line(values))
  }

  async flush(): Promise<void> {
    const text = this.#lines.join('')
    this.#lines = []
    if (!this.#stream.write(text)) await once(this.#stream, 'drain')
  }

  /** Copies what is in the file and begins another. */
  async copy(client: Client): Promise<void> {
    await this.flush()
    this.#stream.end()
    await once(this.#stream, 'finish')
    await fs.chmod(this.#file, 0o644)
    await client.query(`COPY ${this.table} (${columns[this.table]}) FROM '${this.#file}'`)
    this.#stream = createWriteStream(this.#file)
  }

  async close(): Promise<void> {
    this.#stream.end()
    await once(this.#stream, 'finish')
  }
}

/** Takes the indexes away that are quicker made at once, and gives back what makes them. */
async function withoutIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE schemaname = 'public' AND tablename = ANY($1) AND indexdef NOT LIKE 'CREATE UNIQUE%'`,
    [tables],
  )
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`)
  return rows.map(({ definition }) => definition)
}

const eventsAtOnce = 250_000

/**
 * Fills an empty, migrated database with so many events by COPY from files that the server reads, which must therefore run
 * on this machine. Indexes are made afterwards; totals and cells are not.
 */
export async function load(client: Client, count: number, say: (line: string) => void): Promise<void> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sanad-bench-'))
  await fs.chmod(folder, 0o755)
  try {
    const [article, actor, name, event, taking, source, citation] = tables.map(
      (table) => new Pile(folder, table),
    )
    if (!article || !actor || !name || !event || !taking || !source || !citation) throw new Error('no table')
    const piles = [article, actor, name, event, taking, source, citation]
    const indexes = await withoutIndexes(client)
    // Foreign keys hold by construction: checking each would cost more than all else.
    await client.query(`SET session_replication_role = replica`)
    for (const { article: id, publisher } of fieldSources)
      article.add(
        id,
        id.padEnd(64, '0'),
        'Told.',
        'en',
        `News of ${publisher}`,
        publisher,
        'bench',
        '{}',
        'bench',
      )
    for (const { id, type, names } of fieldActors) {
      actor.add(id, type)
      for (const [language, words] of Object.entries(names))
        name.add(id, language, words, 'primary', fold(words))
    }
    let done = 0
    for (const one of fieldEvents(count)) {
      const { id, type, edtf, earliest, latest, salience, day, length, contested } = one
      const origins = one.sources.map((n) => fieldSources[n]?.publisher ?? '').toSorted()
      const named = `{${origins.map((each) => `"${each}"`).join(',')}}`
      const dated = [edtf, earliest, latest, one.precision, 'stated'] as const
      event.add(
        id,
        one.title,
        one.language,
        type,
        ...dated,
        salience,
        fold(one.title),
        day,
        length,
        contested,
        named,
      )
      for (const [position, { actor: who, role, place }] of one.actors.entries())
        taking.add(
          id,
          who.id,
          role,
          position,
          place ? 'place' : 'actor',
          true,
          day,
          type,
          length,
          salience,
          contested,
        )
      for (const [rank, n] of one.sources.entries()) {
        const of = fieldSources[n]
        if (!of) continue
        const other = contested && rank > 0 ? (latest ?? day) + 40 : null
        source.add(id, of.publisher, day, length, salience, contested)
        const told = [other === null ? edtf : isoFromDay(toDayNumber(other)), 'stated'] as const
        citation.add(
          id,
          of.article,
          0,
          4,
          'Told',
          '',
          '.',
          0,
          'Told.',
          0,
          ...told,
          other ?? earliest,
          other ?? latest,
        )
      }
      done += 1
      if (done % 10_000 === 0) for (const pile of piles) await pile.flush()
      if (done % eventsAtOnce === 0) {
        for (const pile of piles) await pile.copy(client)
        say(`  ${done.toLocaleString('en')} events copied`)
      }
    }
    for (const pile of piles) await pile.copy(client)
    for (const pile of piles) await pile.close()
    await client.query(`SET session_replication_role = origin`)
    await client.query(`SET maintenance_work_mem = '1GB'`)
    for (const definition of indexes) {
      await client.query(definition)
      say(`  ${definition.slice(0, 70)} …`)
    }
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}
