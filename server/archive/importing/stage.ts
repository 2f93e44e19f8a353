import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { ImportedActor, ImportedEvent } from '@/core/exchange/reading/imported'
import { saveProgress, type Checkpoint } from './checkpoint'
import { stagedActor, stagedColumns, stagedLine, type Given } from './staged-row'

/** Rows that are copied in one transaction: a second's work, which is all that a killed import loses. */
const rowsAtOnce = 20_000

/** Text that is gathered before it is handed to the server. */
const pieceSize = 1 << 18

async function copied(client: Client, into: string, lines: readonly string[]): Promise<void> {
  const stream: Writable = client.query(copyFrom(`COPY ${into} FROM STDIN`))
  const done = finished(stream)
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < pieceSize) continue
    if (!stream.write(piece)) await once(stream, 'drain')
    piece = ''
  }
  stream.end(piece)
  await done
}

/** Copies the kept rows of a file in, batch by batch, each with the checkpoint that says so. */
export class Staging {
  readonly #client: Client
  readonly #checkpoint: Checkpoint
  readonly #given: Given
  readonly #named = new Set<string>()
  #lines: string[] = []
  #actors: ImportedActor[] = []

  constructor(client: Client, checkpoint: Checkpoint, given: Given) {
    this.#client = client
    this.#checkpoint = checkpoint
    this.#given = given
  }

  /** The row must have been counted in the checkpoint already, or be counted before the next row is added. */
  add(row: number, event: ImportedEvent): void {
    this.#lines.push(stagedLine(this.#checkpoint.id, row, event, this.#given))
    for (const actor of event.actors) {
      if (this.#named.has(actor.id)) continue
      this.#named.add(actor.id)
      this.#actors.push(actor)
    }
  }

  get isFull(): boolean {
    return this.#lines.length >= rowsAtOnce
  }

  async flush(): Promise<void> {
    const [client, { id }] = [this.#client, this.#checkpoint]
    const [lines, actors] = [this.#lines, this.#actors]
    this.#lines = []
    this.#actors = []
    await client.query('BEGIN')
    await copied(client, `import_row (${stagedColumns})`, lines)
    await client.query('CREATE TEMP TABLE named (LIKE import_actor) ON COMMIT DROP')
    await copied(
      client,
      'named',
      actors.map((actor) => stagedActor(id, actor)),
    )
    // An earlier run may have named some of them.
    await client.query('INSERT INTO import_actor SELECT * FROM named ON CONFLICT DO NOTHING')
    await saveProgress(client, this.#checkpoint)
    await client.query('COMMIT')
  }
}
