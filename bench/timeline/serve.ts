import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { timelineWords } from '@/components/language/timeline-words'
import { root } from '../paths'
import type { Bundle } from './bundle'

/** A served page; `close` ends the server. */
export interface ServedPage {
  address: string
  close(): void
}

const fontFolder = path.join(root, 'node_modules', '@fontsource', 'ibm-plex-sans-arabic', 'files')
const font = (name: string) =>
  readFileSync(path.join(fontFolder, `ibm-plex-sans-arabic-${name}-400-normal.woff2`))

/** One font for all, so that no one's text is without width where the system has no fonts. */
const fontFaces = `
@font-face { font-family: 'IBM Plex Sans Arabic'; src: url(/arabic.woff2); unicode-range: U+0600-06FF; }
@font-face { font-family: 'IBM Plex Sans Arabic'; src: url(/latin.woff2); unicode-range: U+0000-00FF, U+2000-206F; }
* { font-family: 'IBM Plex Sans Arabic' !important; }
body { margin: 0; padding: 0; background: white; }
#host { width: 1200px; }`

/** Serves a contestant's page on a free port of this machine only. */
export function serveContestant({ script, style }: Bundle): Promise<ServedPage> {
  const words = JSON.stringify(timelineWords('ar')).replaceAll('<', String.raw`\u003c`)
  const html = `<!doctype html><html lang="ar" dir="ltr" data-theme="light"><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"><style>${fontFaces}</style><body><div id="host"></div><script>globalThis.timelineWords=${words}</script><script src="/script.js"></script></body></html>`
  const files = new Map<string, [type: string, body: string | Buffer]>([
    ['/', ['text/html; charset=utf-8', html]],
    ['/script.js', ['text/javascript; charset=utf-8', script]],
    ['/style.css', ['text/css; charset=utf-8', style]],
    ['/arabic.woff2', ['font/woff2', font('arabic')]],
    ['/latin.woff2', ['font/woff2', font('latin')]],
  ])
  const server = createServer((request, response) => {
    const [type, body] = files.get(request.url ?? '') ?? ['text/plain', null]
    response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body ?? 'Not found')
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') return reject(new Error('The server has no port.'))
      resolve({ address: `http://127.0.0.1:${address.port}/`, close: () => void server.close() })
    })
  })
}
