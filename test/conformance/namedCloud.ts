/** A CloudBase environment that was named: how the rules reach it, and how what they made there is taken away again. */
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { sdkOn } from '../local/sdk'
import { emptied, PREFIX, SHELVES, type Bench } from './bench'
import declared from './collections.json'

type Named = { readonly id: string; readonly region: string; readonly secretId: string; readonly secretKey: string; readonly token: string }

/** Null where none is named. Credentials come from the environment as the platform itself names them. */
export function namedEnvironment(): Named | null {
  const { LINJULI_ENV: id, TENCENTCLOUD_REGION: region = 'ap-shanghai' } = process.env
  const { TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey, TENCENTCLOUD_SESSIONTOKEN: token = '' } = process.env
  if (!id) return null
  if (!secretId || !secretKey) throw new Error('LINJULI_ENV names an environment, so TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY are needed')
  return { id, region, secretId, secretKey, token }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** The header that signs a request to the cloud's own API, by Tencent's method TC3-HMAC-SHA256. */
function authorization({ secretId, secretKey }: Pick<Named, 'secretId' | 'secretKey'>, host: string, payload: string, seconds: number): string {
  const [service = ''] = host.split('.')
  const day = new Date(seconds * 1000).toISOString().slice(0, 10)
  const scope = `${day}/${service}/tc3_request`
  const request = ['POST', '/', '', 'content-type:application/json', `host:${host}`, '', 'content-type;host', sha256(payload)].join('\n')
  const key = hmac(hmac(hmac(`TC3${secretKey}`, day), service), 'tc3_request')
  const signature = hmac(key, ['TC3-HMAC-SHA256', seconds, scope, sha256(request)].join('\n')).toString('hex')
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`
}

const HOST = 'tcb.tencentcloudapi.com'

async function manage(named: Named, action: string, body: object): Promise<void> {
  const payload = JSON.stringify({ EnvId: named.id, ...body })
  const seconds = Math.floor(Date.now() / 1000)
  const response = await fetch(`https://${HOST}/`, {
    method: 'POST',
    body: payload,
    headers: {
      'content-type': 'application/json',
      authorization: authorization(named, HOST, payload, seconds),
      'x-tc-action': action,
      'x-tc-version': '2018-06-08',
      'x-tc-timestamp': String(seconds),
      'x-tc-region': named.region,
      ...(named.token ? { 'x-tc-token': named.token } : {})
    }
  })
  const { Response: answer } = (await response.json()) as { readonly Response?: { readonly Error?: { readonly Message: string } } }
  if (!answer || answer.Error) throw new Error(`${action} failed: ${answer?.Error?.Message ?? response.status}`)
}

const indexOf = ({ name, keys, unique = false }: (typeof declared)[typeof SHELVES][number]) => ({
  IndexName: name,
  MgoKeySchema: { MgoIsUnique: unique, MgoIndexKeys: keys.map(([path, direction]) => ({ Name: path, Direction: String(direction) })) }
})

export function aNamedCloud(named: Named): Bench {
  const sdk = sdkOn({ url: `https://${named.id}.${named.region}.tcb-api.tencentcloudapi.com` }, {
    TENCENTCLOUD_REGION: named.region,
    TENCENTCLOUD_SECRETID: named.secretId,
    TENCENTCLOUD_SECRETKEY: named.secretKey,
    TENCENTCLOUD_SESSIONTOKEN: named.token,
    SCF_NAMESPACE: named.id,
    TCB_ENV: named.id
  })
  const database = sdk.database({ throwOnNotFound: false })
  const run = randomBytes(4).toString('hex')
  const made: string[] = []
  const make = async (name: string) => {
    await database.createCollection(name)
    made.push(name)
    return name
  }
  return {
    sdk,
    database,
    transactionMs: 30_000,
    collection: () => make(`${PREFIX}${run}_${made.length}`),
    async shelves() {
      if (!made.includes(SHELVES)) await manage(named, 'UpdateTable', { TableName: await make(SHELVES), CreateIndexes: declared[SHELVES].map(indexOf) })
      await emptied(database, SHELVES)
      return SHELVES
    },
    async clear() {
      const left: string[] = []
      for (const name of made) await manage(named, 'DeleteTable', { TableName: name }).catch((error: unknown) => left.push(`${name} (${String(error)})`))
      if (left.length > 0) throw new Error(`these collections are left behind: ${left.join(', ')}`)
    }
  }
}
