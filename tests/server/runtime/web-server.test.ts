import net from 'node:net'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainAddress } from '@/server/runtime/admission'
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

const long = 'a'.repeat(20_000)

it.each([
  ['an address that is too long', `GET /api/v1/events.csv?q=${long} HTTP/1.1\r\nHost: x\r\n\r\n`, 414],
  ['headers that are too long', `GET /api/v1 HTTP/1.1\r\nHost: x\r\nX-Long: ${long}\r\n\r\n`, 431],
  [
    'a path that cannot be decoded',
    'GET /api/v1/events/%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    400,
  ],
  ['a method that nobody has', 'TRACE /api/v1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
])('says what is wrong with %s, as the interface does or in words, and goes on', async (_, bytes, status) => {
  const interfaces = await answerTo(bytes)
  expect(interfaces).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(interfaces).toMatch(/^content-type: application\/problem\+json/im)
  expect(interfaces).toMatch(/^access-control-allow-origin: \*/im)
  expect(interfaces).toContain(`"status":${status}`)
  const pages = await answerTo(bytes.replace('/api/v1', '/en'))
  expect(pages).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(pages).toMatch(/^content-type: text\/plain/im)
  expect((await fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(503)
})

it('says what is wrong with what is no HTTP', async () => {
  expect(await answerTo('hello there\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /)
})

it.each([
  ['/api/v1/events/?limit=1', '/api/v1/events?limit=1'],
  ['/api/v1/', '/api/v1'],
  ['//api/v1//events', '/api/v1/events'],
  ['/api/v1/events?q=a//b/', '/api/v1/events?q=a//b/'],
  ['/en/events/', '/en/events/'],
  ['/apiary/', '/apiary/'],
])('%s is asked for as %s', (given, plain) => {
  expect(plainAddress(given)).toBe(plain)
})
