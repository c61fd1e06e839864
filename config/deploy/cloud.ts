/** What an environment holds today: its collections with their rules and indexes, the rule of its storage, its functions. */
import * as v from 'valibot'
import { CloudError, type CloudApi } from './cloudApi'
import { indexText } from './wanted'

/** Where a function's log goes, in the cloud's own words; empty where the environment keeps none. */
type Logs = { readonly ClsLogsetId?: string; readonly ClsTopicId?: string }

/** Where in Tencent Cloud the parts of an environment lie. */
export type Place = { readonly envId: string; readonly appid: string; readonly region: string; readonly database: string; readonly bucket: string; readonly namespace: string; readonly logs: Logs }

export type CollectionState = { readonly acl: string; readonly indexes: Readonly<Record<string, string>> }
export type FunctionState = {
  readonly status: string
  readonly runtime: string
  readonly timeout: number
  readonly description: string
  readonly variables: Readonly<Record<string, string>>
  /** By name: when each calls, and nothing for one that is switched off. */
  readonly triggers: Readonly<Record<string, string>>
}
export type CloudState = {
  readonly place: Place
  readonly collections: Readonly<Record<string, CollectionState>>
  readonly storage: { readonly acl: string; readonly rule: string }
  readonly functions: Readonly<Record<string, FunctionState>>
}

const PAGE = 100

const text = v.nullish(v.string(), '')
const environments = v.object({
  EnvList: v.array(
    v.object({
      EnvId: v.string(),
      Databases: v.array(v.object({ InstanceId: v.string(), Region: text })),
      Storages: v.array(v.object({ Bucket: v.string() })),
      Functions: v.array(v.object({ Namespace: v.string() })),
      LogServices: v.nullish(v.array(v.object({ LogsetId: v.string(), TopicId: v.string() })), [])
    })
  )
})
const tables = v.object({ Tables: v.nullish(v.array(v.object({ TableName: v.string() })), []) })
const table = v.object({ Indexes: v.nullish(v.array(v.object({ Name: v.string(), Unique: v.nullish(v.boolean(), false), Keys: v.array(v.object({ Name: v.string(), Direction: v.string() })) })), []) })
const rule = v.object({ AclTag: text, Rule: text })
const functionNames = v.object({ Functions: v.array(v.object({ FunctionName: v.string() })) })
const functionDetails = v.object({
  Status: v.string(),
  Runtime: text,
  Timeout: v.number(),
  Description: text,
  Environment: v.nullish(v.object({ Variables: v.nullish(v.array(v.object({ Key: v.string(), Value: v.string() })), []) })),
  Triggers: v.nullish(v.array(v.object({ TriggerName: v.string(), TriggerDesc: text, Enable: v.nullish(v.number(), 1) })), [])
})

/** Where the environment lies, or null when the credential has no such environment. */
export async function findPlace(api: CloudApi, envId: string, appid: string): Promise<Place | null> {
  const { EnvList } = v.parse(environments, await api('tcb', 'DescribeEnvs', { EnvId: envId }))
  const found = EnvList.find(({ EnvId }) => EnvId === envId)
  const [database, storage, functions] = [found?.Databases[0], found?.Storages[0], found?.Functions[0]]
  if (!database || !storage || !functions) return null
  const [logs] = found?.LogServices ?? []
  return {
    envId,
    appid,
    region: database.Region,
    database: database.InstanceId,
    bucket: storage.Bucket,
    namespace: functions.Namespace,
    logs: logs ? { ClsLogsetId: logs.LogsetId, ClsTopicId: logs.TopicId } : {}
  }
}

/** Everything of a list that comes in pages. */
async function everyPage<Thing>(page: (offset: number) => Promise<readonly Thing[]>): Promise<readonly Thing[]> {
  const all: Thing[] = []
  for (;;) {
    const some = await page(all.length)
    all.push(...some)
    if (some.length < PAGE) return all
  }
}

const wayOf = (direction: string) => (direction === '-1' ? -1 : 1)

export async function readIndexes(api: CloudApi, { envId, database }: Place, collection: string): Promise<Readonly<Record<string, string>>> {
  const { Indexes } = v.parse(table, await api('tcb', 'DescribeTable', { EnvId: envId, Tag: database, TableName: collection }))
  return Object.fromEntries(Indexes.map(({ Name, Unique, Keys }) => [Name, indexText({ keys: Keys.map((key) => [key.Name, wayOf(key.Direction)] as const), unique: Unique })]))
}

async function readCollections(api: CloudApi, place: Place): Promise<Readonly<Record<string, CollectionState>>> {
  const { envId, appid, database } = place
  const names = await everyPage(async (offset) => v.parse(tables, await api('tcb', 'ListTables', { EnvId: envId, Tag: database, MgoLimit: PAGE, MgoOffset: offset })).Tables)
  const found: Record<string, CollectionState> = {}
  for (const { TableName } of names) {
    const { AclTag } = v.parse(rule, await api('tcb', 'DescribeSafeRule', { EnvId: envId, CollectionName: TableName, WxAppId: appid }))
    found[TableName] = { acl: AclTag, indexes: await readIndexes(api, place, TableName) }
  }
  return found
}

/** The cloud writes a schedule as JSON that it takes as text. */
const cronOf = (description: string): string => /"cron":\s*"([^"]*)"/.exec(description)?.[1] ?? description

/** A function as it is, or null when there is none of this name. */
export async function readFunction(api: CloudApi, { namespace }: Place, name: string): Promise<FunctionState | null> {
  try {
    const { Status, Runtime, Timeout, Description, Environment, Triggers } = v.parse(functionDetails, await api('scf', 'GetFunction', { FunctionName: name, Namespace: namespace, ShowCode: 'FALSE' }))
    return {
      status: Status,
      runtime: Runtime,
      timeout: Timeout,
      description: Description,
      variables: Object.fromEntries((Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value])),
      triggers: Object.fromEntries(Triggers.map(({ TriggerName, TriggerDesc, Enable }) => [TriggerName, Enable === 0 ? '' : cronOf(TriggerDesc)]))
    }
  } catch (error) {
    if (error instanceof CloudError && error.code.startsWith('ResourceNotFound')) return null
    throw error
  }
}

async function readFunctions(api: CloudApi, place: Place): Promise<Readonly<Record<string, FunctionState>>> {
  const names = await everyPage(async (offset) => v.parse(functionNames, await api('scf', 'ListFunctions', { Namespace: place.namespace, Limit: PAGE, Offset: offset })).Functions)
  const found: Record<string, FunctionState> = {}
  for (const { FunctionName } of names) {
    const state = await readFunction(api, place, FunctionName)
    if (state) found[FunctionName] = state
  }
  return found
}

export async function readCloud(api: CloudApi, place: Place): Promise<CloudState> {
  const { envId, bucket } = place
  const { AclTag, Rule } = v.parse(rule, await api('tcb', 'DescribeStorageSafeRule', { EnvId: envId, Bucket: bucket }))
  return { place, collections: await readCollections(api, place), storage: { acl: AclTag, rule: Rule }, functions: await readFunctions(api, place) }
}
