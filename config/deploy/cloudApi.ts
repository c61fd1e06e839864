/** How Tencent Cloud is asked: one signed POST for each action, and its own words when it says no. */
import { sign } from '@cloudbase/signature-nodejs'

// the services that hold an environment, each with the version of its interface that is spoken here
const versions = { tcb: '2018-06-08', scf: '2018-04-16' } as const
export type Service = keyof typeof versions

export type Credential = { readonly secretId: string; readonly secretKey: string }

/** Where a service is asked; another place only in tests. */
export type Endpoint = (service: Service) => string
export const tencentCloud: Endpoint = (service) => `https://${service}.tencentcloudapi.com/`

/** Answers what stands in `Response`; throws a CloudError when the cloud says no. */
export type CloudApi = (service: Service, action: string, params: object) => Promise<unknown>

const PATIENCE_MS = 60_000
const JSON_TYPE = 'application/json'

export class CloudError extends Error {
  constructor(readonly action: string, readonly code: string, message: string, readonly requestId: string) {
    super(`${action}: ${code}: ${message} (RequestId ${requestId})`)
    this.name = 'CloudError'
  }
}

type Answer = { readonly Response?: { readonly RequestId?: string; readonly Error?: { readonly Code: string; readonly Message: string } } }

export const cloudApi = ({ secretId, secretKey }: Credential, region: string, endpoint: Endpoint): CloudApi =>
  async (service, action, params) => {
    const url = endpoint(service)
    const timestamp = Math.floor(Date.now() / 1000)
    const headers = { 'content-type': JSON_TYPE, host: new URL(url).host }
    const { authorization } = sign({ secretId, secretKey, method: 'POST', url, service, headers, params, timestamp, isCloudApi: true })
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': JSON_TYPE,
        authorization,
        'x-tc-action': action,
        'x-tc-version': versions[service],
        'x-tc-timestamp': String(timestamp),
        'x-tc-region': region
      },
      body: JSON.stringify(params),
      signal: AbortSignal.timeout(PATIENCE_MS)
    }).catch((cause: Error) => {
      throw new Error(`${action}: ${url} did not answer (${(cause.cause as Error | undefined)?.message ?? cause.message})`, { cause })
    })
    const answer = response.ok ? ((await response.json()) as Answer).Response : undefined
    if (!answer) throw new CloudError(action, `HTTP ${response.status}`, response.statusText, '')
    if (answer.Error) throw new CloudError(action, answer.Error.Code, answer.Error.Message, answer.RequestId ?? '')
    return answer
  }
