/** Servers that know nothing: a test that one of them passes says nothing about a cloud. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { answerBytes, answerJson, bodyOf, objectIn } from '@local/http'

type Request = Readonly<Record<string, unknown>>
type Answer = (request: Request, url: string) => unknown

const ANY_LENGTH = 2 ** 30

const sameForEach = (list: unknown, answer: unknown): readonly unknown[] => (Array.isArray(list) ? list.map(() => answer) : [])

const failure: Answer = () => ({ requestId: 'canned', code: 'SYS_ERR', message: 'canned' })

/** Everything that any action may ask for, with so many documents in every list. */
const success = (documents: number): Answer => ({ action, data, file_list, fileid_list, fileList }, url) => {
  const file = { code: 'SUCCESS', fileID: 'cloud://canned', tempFileURL: `${url}/canned` }
  const everything = {
    list: Array.from({ length: documents }, () => '{"_id":"canned"}'),
    total: documents,
    insertedIds: sameForEach(data, 'canned'),
    updated: 1,
    upsert_id: null,
    doc: '{"_id":"canned"}',
    deleted: 1,
    response_data: '"canned"',
    url: `${url}/canned`,
    token: 'canned',
    authorization: 'canned',
    fileId: 'cloud://canned',
    cosFileId: 'canned',
    download_list: sameForEach(file_list, file),
    delete_list: sameForEach(fileid_list, file)
  }
  return { requestId: 'canned', transactionId: 'canned', data: action === 'storage.getFileAuthority' ? sameForEach(fileList, everything) : everything }
}

export const dunces: readonly Answer[] = [failure, success(0), success(1)]

/** Serves these answers until it is stopped, as slowly as it is asked; files can be sent and fetched, and are empty. */
export async function serve(answer: Answer): Promise<{ readonly url: string; stop(): void }> {
  let url = ''
  let latency = 0
  const server = createServer((request, response) => {
    void bodyOf(request, ANY_LENGTH).then(async (body) => {
      const asked = objectIn(body) ?? {}
      if (request.url === '/control/latency') latency = Number(asked.ms)
      else await pause(latency)
      if (request.url?.startsWith('/admin')) answerJson(response, answer(asked, url))
      else answerBytes(response, 200, 'application/octet-stream', '')
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    stop() {
      server.closeAllConnections()
      server.close()
    }
  }
}
