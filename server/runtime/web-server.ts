import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Duplex } from 'node:stream'
import next from 'next'
import type { Logger } from 'pino'
import { faultOf, plainAddress, refused } from './admission'
import type { Configuration } from './configuration'
import { Refusal, systemCode } from './refusal'

export interface WebServer {
  /** Where it really listens: PORT=0 takes a free port. */
  port: number
  /** Loads Next, which needs the build but no database yet. */
  prepare(options: { root: string; development: boolean }): Promise<void>
  /** Puts the prepared Next behind the port; until then every request is answered with 503. */
  serve(): void
  /** Takes no new request, lets the present ones end (five seconds at most), then closes. */
  close(): Promise<void>
}

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => unknown

const drainTime = 5000
const sane = /^[\w.:-]{1,100}$/

const starting: Handler = (_, response) => {
  response.writeHead(503, {
    'content-type': 'text/plain; charset=utf-8',
    'retry-after': '2',
    'cache-control': 'no-store',
  })
  response.end('Sanad is starting. سند قيد التشغيل.\n')
}

/**
 * Listens at once, so that a taken port is known before anything else is done.
 * @throws {Refusal} when the port or the address cannot be had.
 */
export async function listen({ host, port }: Configuration, log: Logger): Promise<WebServer> {
  let handler: Handler = starting
  let prepared: Handler = starting
  let closeNext: (() => Promise<void>) | null = null
  const server = http.createServer((request, response) => {
    identify(request, response, log)
    const { method = '', url = '' } = request
    const fault = faultOf(method, url)
    if (fault) {
      response.writeHead(fault.status, fault.headers).end(fault.body)
      return
    }
    request.url = plainAddress(url)
    handler(request, response)
  })
  server.on('clientError', refuse)
  await bind(server, host, port)
  const address = server.address()
  return {
    port: address && typeof address === 'object' ? address.port : port,
    async prepare({ root, development }) {
      const app = next({
        dev: development,
        dir: root,
        hostname: host,
        port,
        httpServer: server,
        quiet: !development,
      })
      await app.prepare()
      prepared = app.getRequestHandler()
      closeNext = () => app.close()
    },
    serve() {
      handler = prepared
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), drainTime)
      await closed
      clearTimeout(timer)
      await closeNext?.()
    },
  }
}

/** Answers what is no request that a handler could be given: an address or headers beyond Node's 16 kB, or no HTTP. */
function refuse(error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const begin = error.rawPacket?.subarray(0, http.maxHeaderSize).toString('latin1') ?? ''
  const [, address = ''] = /^[A-Z]+ (\S*)/.exec(begin) ?? []
  const { status, headers, body } =
    error.code !== 'HPE_HEADER_OVERFLOW'
      ? refused(address, 400, 'This is no request that can be understood.')
      : begin.includes('\r\n')
        ? refused(address, 431, 'The headers of this request are too long.')
        : refused(address, 414, 'This address is too long: give fewer values or shorter ones.')
  const lines = Object.entries({
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${http.STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`)
}

/** Gives the request an identity, kept from the caller's where that is sane, and logs how it ended. */
function identify(request: http.IncomingMessage, response: http.ServerResponse, log: Logger) {
  const began = performance.now()
  const given = request.headers['x-request-id']
  const requestId = typeof given === 'string' && sane.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = requestId
  response.setHeader('x-request-id', requestId)
  response.once('close', () => {
    const fields = {
      requestId,
      method: request.method,
      url: request.url,
      status: response.statusCode,
      durationMs: Math.round((performance.now() - began) * 10) / 10,
    }
    const isLine = response.getHeader('content-type')?.toString().startsWith('text/event-stream')
    if (isLine && response.statusCode < 400) log.info(fields, 'line ended')
    else if (!response.writableFinished) log.warn(fields, 'request aborted')
    else if (response.statusCode >= 500) log.error(fields, 'request failed')
    else log.info(fields, 'request')
  })
}

async function bind(server: http.Server, host: string, port: number) {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, () => {
        server.off('error', reject)
        resolve()
      })
    })
  } catch (cause) {
    const code = systemCode(cause)
    if (code === 'EADDRINUSE') {
      throw new Refusal(
        `Port ${port} on ${host} is taken: stop what listens there, or choose another (PORT=${port + 1} npm start).`,
        { cause },
      )
    }
    if (code === 'EACCES')
      throw new Refusal(`Port ${port} may not be used by this user: choose one above 1023 with PORT.`, {
        cause,
      })
    throw new Refusal(
      `Sanad cannot listen on ${host}:${port} (${code ?? 'unknown reason'}): check HOST and PORT.`,
      { cause },
    )
  }
}
