import { GET } from '@/app/api/v1/live/route'
import { watchLive } from '@/core/api/operations'
import { database } from '@/server/archive/database'

export interface Message {
  event: string
  id: string
  data: unknown
}

/** An open line to the route of news, as a browser has it. */
export class Line {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #decoder = new TextDecoder()
  #text = ''

  constructor(
    readonly response: Response,
    readonly abort: () => void,
  ) {
    if (!response.body) throw new Error('no stream')
    this.#reader = response.body.getReader()
  }

  /** The next message; heartbeats are none. Null at the end. */
  async next(): Promise<Message | null> {
    for (;;) {
      const end = this.#text.indexOf('\n\n')
      if (end >= 0) {
        const block = this.#text.slice(0, end)
        this.#text = this.#text.slice(end + 2)
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
        const [event, id, data] = [field('event'), field('id'), field('data')]
        if (event !== undefined && id !== undefined) return { event, id, data: JSON.parse(data ?? 'null') }
        continue
      }
      const { done, value } = await this.#reader.read()
      if (done) return null
      this.#text += this.#decoder.decode(value, { stream: true })
    }
  }

  /** The events of the next news by id, and how many they are. */
  async news() {
    const message = await this.next()
    if (message?.event !== 'news') throw new Error(`no news but ${message?.event}`)
    const { count, events } = watchLive.answer.parse(message.data)
    return { id: message.id, count, ids: events.map(({ id }) => id) }
  }

  /** As a browser that leaves the page. */
  leave(): Promise<void> {
    return this.#reader.cancel()
  }
}

/** Opens a line and waits until it stands. */
export async function listen(query = '', headers: Record<string, string> = {}) {
  const controller = new AbortController()
  const address = `http://archive.test/api/v1/live?${query}`
  const response = await GET(new Request(address, { headers, signal: controller.signal }))
  const line = new Line(response, () => controller.abort())
  const ready = await line.next()
  if (ready?.event !== 'ready') throw new Error('not ready')
  return { line, at: ready.id }
}

/** Connections of this database that listen, by process id. */
export async function listeners(): Promise<number[]> {
  const rows = await database().$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'sanad-live'`
  return rows.map(({ pid }) => pid)
}
