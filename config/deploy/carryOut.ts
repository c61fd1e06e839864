/** Taking a step: what is asked of the cloud for it, and when it counts as done. */
import { setTimeout as pause } from 'node:timers/promises'
import { readFunction, readIndexes, type FunctionState, type Place } from './cloud'
import { CloudError, type CloudApi } from './cloudApi'
import type { Uploader } from './miniprogramCi'
import type { Step, Variables } from './plan'
import { CLOSED, RUNTIME, storageRule } from './wanted'
import type { IndexSpec } from '@kernel/collections'

/** What a step is taken with. */
export type Hands = {
  readonly api: CloudApi
  readonly place: Place
  readonly upload: Uploader
  readonly variables: Variables
  /** Between two looks at something that takes its time. */
  readonly pauseMs: number
}

/** Minutes at most, at two seconds a look: the cloud installs the packages of a function itself. */
const MOST_LOOKS = 300

/** A zip with one file that answers nothing: a function is made with it, so that its runtime is ours, and the uploader brings the real code. */
const EMPTY_FUNCTION =
  'UEsDBBQAAAAAAAAAIQCN/aqzIAAAACAAAAAIAAAAaW5kZXguanNleHBvcnRzLm1haW4gPSBhc3luYyAoKSA9PiBudWxsClBLAQIUAxQAAAAAAAAAIQCN/aqzIAAAACAAAAAIAAAAAAAAAAAAAACkgQAAAABpbmRleC5qc1BLBQYAAAAAAQABADYAAABGAAAAAAA='

async function patiently<Thing>({ pauseMs }: Hands, what: string, look: () => Promise<Thing | null>): Promise<Thing> {
  for (let looks = 1; looks <= MOST_LOOKS; looks += 1) {
    const seen = await look()
    if (seen !== null) return seen
    await pause(pauseMs)
  }
  throw new Error(`${what} is not ready after ${MOST_LOOKS} looks`)
}

/** The function once the cloud has finished what it was doing with it; a change in between would be refused. */
const settled = (hands: Hands, name: string): Promise<FunctionState> =>
  patiently(hands, `function ${name}`, async () => {
    const state = await readFunction(hands.api, hands.place, name)
    if (state && /Failed$/.test(state.status)) throw new Error(`function ${name}: ${state.status}`)
    return state?.status === 'Active' ? state : null
  })

const thereIs = (hands: Hands, collection: string): Promise<unknown> =>
  patiently(hands, `collection ${collection}`, async () => {
    try {
      return await readIndexes(hands.api, hands.place, collection)
    } catch (error) {
      // made a moment ago, and not seen everywhere yet
      if (error instanceof CloudError) return null
      throw error
    }
  })

const indexOf = ({ name, keys, unique = false }: IndexSpec) => ({
  IndexName: name,
  MgoKeySchema: { MgoIndexKeys: keys.map(([path, way]) => ({ Name: path, Direction: String(way) })), MgoIsUnique: unique }
})

const listed = (variables: Variables) => ({ Variables: Object.entries(variables).map(([Key, Value]) => ({ Key, Value })) })

type Doings = { readonly [What in Step['what']]: (step: Extract<Step, { what: What }>, hands: Hands) => Promise<unknown> }

const doings: Doings = {
  // born closed: there is no moment at which a phone could write into it
  async create_collection({ collection }, hands) {
    const { api, place } = hands
    await api('tcb', 'CreateTable', { EnvId: place.envId, Tag: place.database, TableName: collection, PermissionInfo: { AclTag: CLOSED, EnvId: place.envId } })
    await thereIs(hands, collection)
  },
  close_collection: ({ collection }, { api, place }) => api('tcb', 'ModifySafeRule', { EnvId: place.envId, CollectionName: collection, AclTag: CLOSED }),
  create_index: ({ collection, index }, { api, place }) => api('tcb', 'UpdateTable', { EnvId: place.envId, Tag: place.database, TableName: collection, CreateIndexes: [indexOf(index)] }),
  async replace_index({ collection, index }, { api, place }) {
    const table = { EnvId: place.envId, Tag: place.database, TableName: collection }
    await api('tcb', 'UpdateTable', { ...table, DropIndexes: [{ IndexName: index.name }] })
    await api('tcb', 'UpdateTable', { ...table, CreateIndexes: [indexOf(index)] })
  },
  close_storage: (_step, { api, place }) => api('tcb', 'ModifyStorageSafeRule', { EnvId: place.envId, Bucket: place.bucket, AclTag: 'CUSTOM', Rule: JSON.stringify(storageRule) }),

  async create_function({ name, timeout }, hands) {
    const { api, place, variables } = hands
    await api('scf', 'CreateFunction', {
      FunctionName: name,
      Namespace: place.namespace,
      Runtime: RUNTIME,
      Handler: 'index.main',
      Code: { ZipFile: EMPTY_FUNCTION },
      Timeout: timeout,
      MemorySize: 256,
      Environment: listed(variables),
      InstallDependency: 'TRUE',
      // with these two the cloud counts the function among those of its environment
      Role: 'TCB_QcsRole',
      Stamp: 'MINI_QCBASE',
      ...place.logs
    })
    await settled(hands, name)
  },
  async upload_function({ name }, hands) {
    await hands.upload.uploadFunction(name)
    await settled(hands, name)
  },
  async configure_function({ name, timeout, description }, hands) {
    const { api, place, variables } = hands
    // the cloud replaces the whole list: what others have put there stays
    const present = await settled(hands, name)
    await api('scf', 'UpdateFunctionConfiguration', {
      FunctionName: name,
      Namespace: place.namespace,
      Timeout: timeout,
      Description: description,
      Environment: listed({ ...present.variables, ...variables }),
      ...place.logs
    })
    await settled(hands, name)
  },
  create_trigger: ({ name, trigger }, { api, place }) =>
    api('scf', 'CreateTrigger', { FunctionName: name, Namespace: place.namespace, TriggerName: trigger.name, Type: 'timer', TriggerDesc: trigger.cron, Enable: 'OPEN' }),
  change_trigger: ({ name, trigger }, { api, place }) =>
    api('scf', 'UpdateTrigger', { FunctionName: name, Namespace: place.namespace, TriggerName: trigger.name, Type: 'timer', TriggerDesc: trigger.cron, Enable: 'OPEN' }),

  upload_mini_program: ({ version }, { upload }) => upload.uploadMiniProgram(version)
}

export async function carryOut(step: Step, hands: Hands): Promise<void> {
  await (doings[step.what] as (step: Step, hands: Hands) => Promise<unknown>)(step, hands)
}
