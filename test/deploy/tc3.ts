/** The signature that Tencent Cloud expects of a request, as its page "签名方法 v3" describes it: written apart from the library that signs. */
import { createHash, createHmac } from 'node:crypto'

export type Signed = {
  readonly secretKey: string
  readonly service: string
  readonly timestamp: number
  readonly contentType: string
  readonly host: string
  readonly path: string
  readonly body: string
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

export function signatureOf({ secretKey, service, timestamp, contentType, host, path, body }: Signed): string {
  const day = new Date(timestamp * 1000).toISOString().slice(0, 10)
  const request = `POST\n${path}\n\ncontent-type:${contentType}\nhost:${host}\n\ncontent-type;host\n${sha256(body)}`
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${day}/${service}/tc3_request\n${sha256(request)}`
  return createHmac('sha256', hmac(hmac(hmac(`TC3${secretKey}`, day), service), 'tc3_request')).update(text).digest('hex')
}
