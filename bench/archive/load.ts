import { createWriteStream } from 'node:fs'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { once } from 'node:events'
import { Client } from 'pg'
import { fold } from '@/core/text/fold'
import { isoFromDay, toDayNumber } from '@/core/chronology/day'
import { fieldActors, fieldEvents, fieldSources } from './field'

type Value = string | number | boolean | null

const columns = {
  article: 'id, sha256, text, language, title, publisher, source_name, notes, extraction_digest',
  actor: 'id, type',
  actor_name: 'actor_id, language, name, kind, folded',
  event:
    'id, title, language, type, edtf, earliest, latest, precision, basis, salience, search_text, day, length, contested, origins, source_count',
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
  readonly #folder: string
  #file: string
  #turns = 0
  #lines: string[] = []
  #stream

  constructor(folder: string, table: Table) {
    this.table = table
    this.#folder = folder
    this.#file = path.join(folder, `${table}-0.txt`)
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

  /** Gives the full file, to be copied, and begins another. */
  async turn(): Promise<string> {
    await this.flush()
    await this.close()
    const full = this.#file
    await fs.chmod(full, 0o644)
    this.#file = path.join(this.#folder, `${this.table}-${++this.#turns}.txt`)
    this.#stream = createWriteStream(this.#file)
    return full
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

/** Makes the indexes, two at a time: each keeps one processor busy. */
async function makeIndexes(url: string, definitions: readonly string[], say: (line: string) => void) {
  // The one on words takes as long as all others together.
  const waiting = definitions.toSorted((a, b) => Number(a.includes('gin_')) - Number(b.includes('gin_')))
  const work = async () => {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      await client.query(`SET maintenance_work_mem = '2GB'; SET max_parallel_maintenance_workers = 0`)
      for (let definition = waiting.pop(); definition !== undefined; definition = waiting.pop()) {
        const started = performance.now()
        await client.query(definition)
        say(`  ${definition.slice(0, 70)} … ${seconds(started)}`)
      }
    } finally {
      await client.end()
    }
  }
  await Promise.all([work(), work()])
}

const seconds = (started: number) => `${((performance.now() - started) / 1000).toFixed(1)} s`

const eventsAtOnce = 250_000

/**
 * Fills an empty, migrated database with so many events by COPY from files that the server reads, which must therefore run
 * on this machine. Indexes are made afterwards; totals and cells are not.
 */
export async function load(url: string, count: number, say: (line: string) => void): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const indexes = await withoutIndexes(client)
    await copyEvents(client, count, say)
    await makeIndexes(url, indexes, say)
  } finally {
    await client.end()
  }
}

async function copyEvents(client: Client, count: number, say: (line: string) => void): Promise<void> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sanad-bench-'))
  await fs.chmod(folder, 0o755)
  try {
    const [article, actor, name, event, taking, source, citation] = tables.map(
      (table) => new Pile(folder, table),
    )
    if (!article || !actor || !name || !event || !taking || !source || !citation) throw new Error('no table')
    const piles = [article, actor, name, event, taking, source, citation]
    // Foreign keys hold by construction: checking each would cost more than all else.
    await client.query(`SET session_replication_role = replica`)
    // Tables emptied in the same transaction take rows that nobody has to look at again: no log, no vacuum.
    await client.query('BEGIN')
    await client.query(`TRUNCATE ${tables.join(', ')} CASCADE`)
    const copy = async (done: number, full: readonly (readonly [Table, string])[]) => {
      for (const [table, file] of full) {
        await client.query(`COPY ${table} (${columns[table]}) FROM '${file}' (FREEZE)`)
        await fs.rm(file)
      }
      say(`  ${done.toLocaleString('en')} events copied in ${seconds(started)}`)
    }
    const started = performance.now()
    let copying = Promise.resolve()
    // The next are made while these are copied.
    const turn = async (done: number) => {
      await copying
      const full: (readonly [Table, string])[] = []
      for (const pile of piles) full.push([pile.table, await pile.turn()])
      copying = copy(done, full)
      copying.catch(() => {})
    }
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
        one.sources.length,
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
      if (done % eventsAtOnce === 0) await turn(done)
    }
    await turn(done)
    await copying
    await client.query('COMMIT')
    await client.query(`SET session_replication_role = origin`)
    for (const pile of piles) await pile.close()
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}
