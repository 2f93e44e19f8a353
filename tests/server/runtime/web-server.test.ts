import net from 'node:net'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readConfiguration } from '@/server/runtime/configuration'
import { listen, type WebServer } from '@/server/runtime/web-server'

let server: WebServer
beforeAll(async () => {
  server = await listen(readConfiguration({ NODE_ENV: 'test', PORT: '0' }), pino({ level: 'silent' }))
})
afterAll(() => server.close())

/** What the server says to bytes that it is sent. */
const answerTo = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = net.connect(server.port, '127.0.0.1', () => socket.write(bytes))
    let said = ''
    socket.on('data', (chunk) => (said += chunk.toString()))
    socket.on('end', () => resolve(said))
    socket.on('error', reject)
  })

it.each([
  [
    'an address that is too long',
    `GET /api/v1/events.csv?q=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    414,
  ],
  ['headers that are too long', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['no HTTP', 'hello there\r\n\r\n', 400],
])('says what is wrong with %s, and goes on', async (_, bytes, status) => {
  expect(await answerTo(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect((await fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(503)
})
