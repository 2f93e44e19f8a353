import { Client } from 'pg'

const channel = 'sanad_arrivals'
const shortestRest = 250
const longestRest = 30_000

/**
 * Hears of new events (LISTEN on a connection of its own, as the pool's are handed around). A connection that breaks is made
 * anew, after a rest that doubles up to half a minute; `heard` is also called whenever it stands again, as what was said
 * meanwhile is lost.
 */
export class Listener {
  #client: Client | null = null
  #timer: NodeJS.Timeout | undefined
  #rest = shortestRest
  #stopped = false
  readonly #url: string
  readonly #heard: () => void

  constructor(url: string, heard: () => void) {
    this.#url = url
    this.#heard = heard
    void this.#connect()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    const client = this.#client
    this.#client = null
    await client?.end().catch(() => {})
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      application_name: 'sanad-live',
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    })
    this.#client = client
    const lost = () => this.#lost(client)
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', () => this.#heard())
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
    } catch {
      lost()
      return
    }
    if (this.#client !== client) return
    this.#rest = shortestRest
    this.#heard()
  }

  /** Once for each connection, however many signs of its end there are. */
  #lost(client: Client): void {
    if (this.#client !== client) return
    this.#client = null
    void client.end().catch(() => {})
    if (this.#stopped) return
    this.#timer = setTimeout(() => void this.#connect(), this.#rest)
    this.#rest = Math.min(this.#rest * 2, longestRest)
  }
}
