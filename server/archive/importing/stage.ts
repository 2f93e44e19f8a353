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

/** Text that is gathered before it is handed to the server, which takes it in while the next is made. */
const pieceSize = 1 << 18

/** One COPY under way. */
class Copy {
  readonly #stream: Writable
  readonly #done: Promise<void>
  #piece = ''

  constructor(client: Client, into: string) {
    this.#stream = client.query(copyFrom(`COPY ${into} FROM STDIN`))
    this.#done = finished(this.#stream)
    // Who ends the copy hears of a failure; until then it is nobody's.
    this.#done.catch(() => {})
  }

  async add(line: string): Promise<void> {
    this.#piece += line
    if (this.#piece.length < pieceSize) return
    const goesOn = this.#stream.write(this.#piece)
    this.#piece = ''
    if (!goesOn) await Promise.race([once(this.#stream, 'drain'), this.#done])
  }

  async end(): Promise<void> {
    this.#stream.end(this.#piece)
    await this.#done
  }
}

/** Copies the kept rows of a file in, batch by batch, each with the checkpoint that says so. */
export class Staging {
  readonly #client: Client
  readonly #checkpoint: Checkpoint
  readonly #given: Given
  readonly #named = new Set<string>()
  #copy: Copy | null = null
  #count = 0
  #actors: ImportedActor[] = []

  constructor(client: Client, checkpoint: Checkpoint, given: Given) {
    this.#client = client
    this.#checkpoint = checkpoint
    this.#given = given
  }

  async add(row: number, event: ImportedEvent): Promise<void> {
    if (this.#copy === null) {
      await this.#client.query('BEGIN')
      this.#copy = new Copy(this.#client, `import_row (${stagedColumns})`)
    }
    for (const actor of event.actors) {
      if (this.#named.has(actor.id)) continue
      this.#named.add(actor.id)
      this.#actors.push(actor)
    }
    this.#count += 1
    await this.#copy.add(stagedLine(this.#checkpoint.id, row, event, this.#given))
  }

  get isFull(): boolean {
    return this.#count >= rowsAtOnce
  }

  /** Makes what was added, and the checkpoint as it is now, last. */
  async flush(): Promise<void> {
    const client = this.#client
    if (this.#copy === null) await client.query('BEGIN')
    await this.#copy?.end()
    const actors = this.#actors
    this.#copy = null
    this.#count = 0
    this.#actors = []
    await client.query('CREATE TEMP TABLE named (LIKE import_actor) ON COMMIT DROP')
    const copy = new Copy(client, 'named')
    for (const actor of actors) await copy.add(stagedActor(this.#checkpoint.id, actor))
    await copy.end()
    // An earlier run may have named some of them.
    await client.query('INSERT INTO import_actor SELECT * FROM named ON CONFLICT DO NOTHING')
    await saveProgress(client, this.#checkpoint)
    await client.query('COMMIT')
  }
}
