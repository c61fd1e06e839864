/** A small Tencent Cloud on 127.0.0.1: one environment in memory, strict about signatures, names of actions and their parameters, and it remembers who asked what. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signatureOf } from './tc3'

export const CREDENTIAL = { secretId: 'AKIDtest', secretKey: 'a-secret-key-of-the-test' }
export const ENV_ID = 'linjuli-test-1a2b3c'
const [TAG, BUCKET] = ['tnt-test', '6c69-linjuli-test-1300000000']

export type Call = { readonly service: string; readonly action: string; readonly params: Readonly<Record<string, unknown>> }

type Index = { readonly Name: string; readonly Unique: boolean; readonly Keys: readonly { readonly Name: string; readonly Direction: string }[] }
type Table = { acl: string; indexes: Index[] }
type Trigger = { TriggerName: string; TriggerDesc: string; Enable: number }
type Func = { runtime: string; timeout: number; description: string; variables: Record<string, string>; triggers: Trigger[]; code: string; looksUntilActive: number }

type Answers = Readonly<Record<string, (params: never) => object>>

class No extends Error {
  constructor(readonly code: string, message: string) {
    super(message)
  }
}

/** What each action takes, from its page in Tencent's documentation; an asterisk where it must be there. */
const parameters: Readonly<Record<string, string>> = {
  'tcb.DescribeEnvs': 'EnvId',
  'tcb.ListTables': 'MgoLimit* MgoOffset Tag EnvId',
  'tcb.DescribeTable': 'TableName* Tag EnvId',
  'tcb.CreateTable': 'TableName* Tag PermissionInfo EnvId',
  'tcb.UpdateTable': 'TableName* Tag DropIndexes CreateIndexes EnvId',
  'tcb.DescribeSafeRule': 'EnvId* CollectionName* WxAppId*',
  'tcb.ModifySafeRule': 'EnvId* CollectionName* AclTag* Rule',
  'tcb.DescribeStorageSafeRule': 'EnvId* Bucket*',
  'tcb.ModifyStorageSafeRule': 'EnvId* Bucket* AclTag* Rule',
  'scf.ListFunctions': 'Namespace Limit Offset',
  'scf.GetFunction': 'FunctionName* Namespace ShowCode',
  'scf.CreateFunction': 'FunctionName* Code* Handler Runtime Namespace Timeout MemorySize Environment InstallDependency Role Stamp ClsLogsetId ClsTopicId',
  'scf.UpdateFunctionConfiguration': 'FunctionName* Namespace Timeout Description Environment ClsLogsetId ClsTopicId',
  'scf.CreateTrigger': 'FunctionName* TriggerName* Type* TriggerDesc Namespace Enable',
  'scf.UpdateTrigger': 'FunctionName* TriggerName* Type* TriggerDesc Namespace Enable'
}
const versions: Readonly<Record<string, string>> = { tcb: '2018-06-08', scf: '2018-04-16' }

export class FakeCloud {
  readonly tables = new Map<string, Table>()
  readonly functions = new Map<string, Func>()
  storage = { AclTag: 'READONLY', Rule: '' }
  /** Everything that was asked, in order. */
  readonly calls: Call[] = []
  /** A collection whose rule takes no change, though the cloud says it does. */
  stubborn: string | null = null
  /** An action that fails, and the word for it. */
  failing: { readonly action: string; readonly code: string } | null = null
  port = 0

  readonly #server = createServer((request, response) => {
    void this.#answer(request).then((answer) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ Response: { ...answer, RequestId: `req-${this.calls.length}` } }))
    })
  })

  async start(): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening))
    this.port = (this.#server.address() as AddressInfo).port
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  /** The calls that change something. */
  changes(): readonly Call[] {
    return this.calls.filter(({ action }) => !/^(Describe|List|Get)/.test(action))
  }

  /** A function as somebody made it before. */
  putFunction(name: string, overrides: Partial<Func> = {}): void {
    this.functions.set(name, { runtime: 'Nodejs20.19', timeout: 3, description: '', variables: {}, triggers: [], code: '', looksUntilActive: 0, ...overrides })
  }

  async #answer(request: IncomingMessage): Promise<object> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString('utf8')
    try {
      const service = this.#admit(request, body)
      const action = String(request.headers['x-tc-action'])
      const params = JSON.parse(body) as Record<string, unknown>
      this.calls.push({ service, action, params })
      this.#check(service, action, params)
      if (this.failing?.action === action) throw new No(this.failing.code, 'as the test wants it')
      return (this.#answers as Record<string, (params: unknown) => object>)[action]?.(params) ?? {}
    } catch (error) {
      if (error instanceof No) return { Error: { Code: error.code, Message: error.message } }
      throw error
    }
  }

  #admit({ headers, url = '/' }: IncomingMessage, body: string): string {
    const [, id, service = '', signature] = /^TC3-HMAC-SHA256 Credential=(.+?)\/[\d-]+\/(\w+)\/tc3_request, ?SignedHeaders=content-type;host, Signature=(\w+)$/.exec(headers.authorization ?? '') ?? []
    if (id !== CREDENTIAL.secretId) throw new No('AuthFailure.SecretIdNotFound', 'no such secret id')
    const timestamp = Number(headers['x-tc-timestamp'])
    const expected = signatureOf({ secretKey: CREDENTIAL.secretKey, service, timestamp, contentType: headers['content-type'] ?? '', host: headers.host ?? '', path: url, body })
    if (signature !== expected) throw new No('AuthFailure.SignatureFailure', 'the signature is wrong')
    if (headers['x-tc-version'] !== versions[service]) throw new No('InvalidVersion', 'no such version')
    if (!headers['x-tc-region']) throw new No('MissingParameter', 'no region')
    return service
  }

  #check(service: string, action: string, params: Readonly<Record<string, unknown>>): void {
    const known = parameters[`${service}.${action}`]?.split(' ')
    if (!known) throw new No('InvalidAction', `${service} does not know ${action}`)
    const strange = Object.keys(params).find((name) => !known.includes(name) && !known.includes(`${name}*`))
    if (strange) throw new No('UnknownParameter', `${action} does not know ${strange}`)
    const missing = known.find((name) => name.endsWith('*') && params[name.slice(0, -1)] === undefined)
    if (missing) throw new No('MissingParameter', `${action} wants ${missing}`)
  }

  #table(name: string): Table {
    const table = this.tables.get(name)
    if (!table) throw new No('ResourceNotFound', `no collection ${name}`)
    return table
  }

  #function(name: string): Func {
    const found = this.functions.get(name)
    if (!found) throw new No('ResourceNotFound.Function', `no function ${name}`)
    return found
  }

  /** A change is refused while the last one is being worked on. */
  #idle(name: string): Func {
    const found = this.#function(name)
    if (found.looksUntilActive > 0) throw new No('FailedOperation.UpdateFunctionConfiguration', `${name} is busy`)
    return found
  }

  readonly #answers: Answers = {
    DescribeEnvs: ({ EnvId }: { EnvId: string }) => ({
      EnvList: EnvId === ENV_ID ? [{ EnvId, Databases: [{ InstanceId: TAG, Region: 'ap-shanghai' }], Storages: [{ Bucket: BUCKET }], Functions: [{ Namespace: EnvId }], LogServices: [{ LogsetId: 'logset', TopicId: 'topic' }] }] : []
    }),
    // an empty environment answers null and no list
    ListTables: ({ MgoLimit, MgoOffset = 0 }: { MgoLimit: number; MgoOffset?: number }) => {
      const names = [...this.tables.keys()].slice(MgoOffset, MgoOffset + MgoLimit)
      return { Tables: names.length > 0 ? names.map((TableName) => ({ TableName })) : null }
    },
    DescribeTable: ({ TableName }: { TableName: string }) => ({ Indexes: [{ Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] }, ...this.#table(TableName).indexes] }),
    CreateTable: ({ TableName, PermissionInfo }: { TableName: string; PermissionInfo?: { AclTag: string } }) => {
      if (this.tables.has(TableName)) throw new No('ResourceInUse', `${TableName} is there`)
      // what is made without a word is open: everybody reads, whoever made a document writes it
      this.tables.set(TableName, { acl: this.stubborn === TableName ? 'READONLY' : (PermissionInfo?.AclTag ?? 'READONLY'), indexes: [] })
      return {}
    },
    UpdateTable: ({ TableName, CreateIndexes = [], DropIndexes = [] }: { TableName: string; CreateIndexes?: { IndexName: string; MgoKeySchema: { MgoIndexKeys: Index['Keys']; MgoIsUnique: boolean } }[]; DropIndexes?: { IndexName: string }[] }) => {
      const table = this.#table(TableName)
      table.indexes = table.indexes.filter(({ Name }) => !DropIndexes.some(({ IndexName }) => IndexName === Name))
      for (const { IndexName, MgoKeySchema } of CreateIndexes) {
        if (table.indexes.some(({ Name }) => Name === IndexName)) throw new No('InvalidParameter', `${IndexName} is there`)
        table.indexes.push({ Name: IndexName, Unique: MgoKeySchema.MgoIsUnique, Keys: MgoKeySchema.MgoIndexKeys })
      }
      return {}
    },
    DescribeSafeRule: ({ CollectionName }: { CollectionName: string }) => ({ AclTag: this.#table(CollectionName).acl, Rule: null }),
    ModifySafeRule: ({ CollectionName, AclTag }: { CollectionName: string; AclTag: string }) => {
      if (this.stubborn !== CollectionName) this.#table(CollectionName).acl = AclTag
      return {}
    },
    DescribeStorageSafeRule: () => this.storage,
    ModifyStorageSafeRule: ({ AclTag, Rule = '' }: { AclTag: string; Rule?: string }) => {
      this.storage = { AclTag, Rule }
      return {}
    },
    ListFunctions: ({ Limit, Offset }: { Limit: number; Offset: number }) => ({ Functions: [...this.functions.keys()].slice(Offset, Offset + Limit).map((FunctionName) => ({ FunctionName })) }),
    GetFunction: ({ FunctionName }: { FunctionName: string }) => {
      const found = this.#function(FunctionName)
      const busy = found.looksUntilActive > 0
      if (busy) found.looksUntilActive -= 1
      const { runtime, timeout, description, variables, triggers } = found
      return {
        Status: busy ? 'Updating' : 'Active',
        Runtime: runtime,
        Timeout: timeout,
        Description: description,
        Environment: { Variables: Object.entries(variables).map(([Key, Value]) => ({ Key, Value })) },
        Triggers: triggers
      }
    },
    CreateFunction: (asked: { FunctionName: string; Runtime: string; Timeout: number; Code: { ZipFile: string }; Environment: { Variables: { Key: string; Value: string }[] } }) => {
      if (this.functions.has(asked.FunctionName)) throw new No('ResourceInUse.FunctionName', 'is there')
      const variables = Object.fromEntries(asked.Environment.Variables.map(({ Key, Value }) => [Key, Value]))
      this.putFunction(asked.FunctionName, { runtime: asked.Runtime, timeout: asked.Timeout, variables, code: asked.Code.ZipFile, looksUntilActive: 2 })
      return {}
    },
    UpdateFunctionConfiguration: (asked: { FunctionName: string; Timeout: number; Description: string; Environment: { Variables: { Key: string; Value: string }[] } }) => {
      const found = this.#idle(asked.FunctionName)
      found.timeout = asked.Timeout
      found.description = asked.Description
      found.variables = Object.fromEntries(asked.Environment.Variables.map(({ Key, Value }) => [Key, Value]))
      found.looksUntilActive = 1
      return {}
    },
    // the cloud gives a schedule back as JSON
    CreateTrigger: ({ FunctionName, TriggerName, TriggerDesc }: { FunctionName: string; TriggerName: string; TriggerDesc: string }) => {
      this.#idle(FunctionName).triggers.push({ TriggerName, TriggerDesc: JSON.stringify({ cron: TriggerDesc }), Enable: 1 })
      return {}
    },
    UpdateTrigger: ({ FunctionName, TriggerName, TriggerDesc }: { FunctionName: string; TriggerName: string; TriggerDesc: string }) => {
      const trigger = this.#idle(FunctionName).triggers.find((one) => one.TriggerName === TriggerName)
      if (!trigger) throw new No('ResourceNotFound.Trigger', TriggerName)
      Object.assign(trigger, { TriggerDesc: JSON.stringify({ cron: TriggerDesc }), Enable: 1 })
      return {}
    }
  }
}
