/** The one HTTP server of the local cloud: on this machine only, deaf until everything behind it is ready. */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CannotStart } from './cannotStart'
import { answerJson } from './http'

export type Listening = {
  readonly port: number
  /** From now on requests are answered; before, they hear that it is too early. */
  answerWith(handler: (...request: Parameters<RequestListener>) => Promise<void>): void
  close(): Promise<void>
}

export async function listenOn(wanted: number): Promise<Listening> {
  const server = createServer((_request, response) => answerJson(response, { ok: false, message: 'starting' }, 503))
  // a client that keeps its connection must not find it closed just when it asks again
  server.keepAliveTimeout = 75_000
  const port = await bound(server, wanted)
  return {
    port,
    answerWith(handler) {
      server.removeAllListeners('request')
      server.on('request', (request, response) => {
        handler(request, response).catch((error: NodeJS.ErrnoException) => {
          // a client that went away is nobody's mistake
          if (error.code !== 'ECONNRESET') console.error('[local cloud]', error)
          if (response.headersSent) response.destroy()
          else answerJson(response, { ok: false, message: 'the local cloud made a mistake; see its log' }, 500)
        })
      })
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    }
  }
}

function bound(server: Server, port: number): Promise<number> {
  return new Promise((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'EADDRINUSE' ? new CannotStart(`Port ${port} is taken. Stop what uses it, or choose another one: PORT=4301 npm run cloud`) : error)
    )
    // five hundred people at once are let in
    server.listen({ port, host: '127.0.0.1', backlog: 2048 }, () => started((server.address() as AddressInfo).port))
  })
}
