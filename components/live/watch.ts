import { takePlace } from './place'

/** What has arrived since one last heard. */
export interface News {
  count: number
}

/** Where a document hears of new events of its view, and the number of the last arrival that it shows. */
export interface LiveSource {
  /** Of the stream, with the view's query. */
  address: string
  since: number
}

const shortestRest = 1000
const longestRest = 60_000
/** The site says something every 25 seconds (server/live/hub.ts). */
const longestSilence = 60_000
/** Who has no line of its own asks so often, and leaves when it has been told what there is. */
const betweenVisits = 20_000
const visit = 1000

/**
 * Hears of new events of a view while its page can be seen. `heard` is given the number of the last arrival too. A line that
 * breaks is opened anew after a rest that doubles up to a minute, one that is silent for so long at once; a hidden page has
 * none, one too many only now and then, and each goes on where the last one was. Returns what ends it.
 */
export function watchArchive(
  { address, since }: LiveSource,
  heard: (news: News, last: number) => void,
): () => void {
  let last = String(since)
  let line: EventSource | null = null
  let timer = 0
  let silence = 0
  let rest = shortestRest
  let leave: (() => void) | null = null
  /** Counts what was begun: what is answered after something else has begun is of no use. */
  let turn = 0

  const close = () => {
    turn++
    clearTimeout(timer)
    clearTimeout(silence)
    line?.close()
    line = null
    leave?.()
    leave = null
  }
  const again = (wait: number) => {
    close()
    timer = window.setTimeout(open, wait)
  }
  // What is cut without a word, by a sleeping machine or a router that forgets, looks to a browser as if it stood.
  const alive = () => {
    clearTimeout(silence)
    silence = window.setTimeout(open, longestSilence)
  }
  const open = () => {
    close()
    if (document.hidden) return
    void begin(turn)
  }
  const begin = async (mine: number) => {
    const place = await takePlace()
    if (mine !== turn) {
      place?.()
      return
    }
    leave = place
    listen(place !== null)
  }
  const listen = (stays: boolean) => {
    alive()
    const joint = address.includes('?') ? '&' : '?'
    const opened = new EventSource(`${address}${joint}since=${last}`)
    line = opened
    opened.addEventListener('ready', (message: MessageEvent<string>) => {
      // Not what was asked for where the archive has been put back to an earlier state.
      last = message.lastEventId
      rest = shortestRest
      alive()
      if (!stays) timer = window.setTimeout(() => again(betweenVisits), visit)
    })
    opened.addEventListener('beat', alive)
    opened.addEventListener('news', (message: MessageEvent<string>) => {
      last = message.lastEventId
      alive()
      // The same program wrote it (core/api/resources.ts).
      const news: News = JSON.parse(message.data)
      heard(news, Number(last))
    })
    opened.addEventListener('error', () => {
      // Not all at once after the site was away.
      again(rest * (0.5 + Math.random() / 2))
      rest = Math.min(rest * 2, longestRest)
    })
  }
  const hurry = () => {
    rest = shortestRest
    open()
  }

  document.addEventListener('visibilitychange', hurry)
  window.addEventListener('pageshow', hurry)
  window.addEventListener('online', hurry)
  window.addEventListener('pagehide', close)
  open()
  return () => {
    close()
    document.removeEventListener('visibilitychange', hurry)
    window.removeEventListener('pageshow', hurry)
    window.removeEventListener('online', hurry)
    window.removeEventListener('pagehide', close)
  }
}
