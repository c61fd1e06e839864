/** What a function finds in `process.env`, kept apart between the callers who are served at the same time. */
import { AsyncLocalStorage } from 'node:async_hooks'

export type Environment = Record<string, string>

export const ENV_ID = 'local-env'
export const APP_ID = 'wx0000000000000000'

const running = new AsyncLocalStorage<Environment>()
const machine = process.env

/** The SDK reads `process.env` at every call, so it becomes whichever environment the present call runs in. */
export function partEnvironments(): void {
  Object.defineProperty(process, 'env', { configurable: true, enumerable: true, get: () => running.getStore() ?? machine })
}

export const runIn = <T>(environment: Environment, work: () => T): T => running.run(environment, work)

/** The negative control: everybody's identity in one place, as it would be if nothing were kept apart. */
export function runTogether<T>(environment: Environment, work: () => T): T {
  for (const name of Object.keys(machine)) if (name.startsWith('WX_') || name === 'TRIGGER_SRC') delete machine[name]
  Object.assign(machine, environment)
  return work()
}

/** What is the same for every call. */
export const cloudEnvironment = (adminUrl: string): Environment => ({
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  SCF_NAMESPACE: ENV_ID,
  TCB_ENV: ENV_ID,
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
  TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID',
  // else a request that never gets its answer complains three seconds later, when nobody knows why
  SILENCE: 'true',
  TZ: 'UTC'
})

/** What WeChat adds for a call from a phone; without an openid it is a call from nowhere. */
export const phoneEnvironment = (openid: string | null, token: string): Environment =>
  openid === null
    ? { WX_CONTEXT_KEYS: 'WX_APPID,WX_API_TOKEN', WX_APPID: APP_ID, WX_API_TOKEN: token }
    : {
        WX_CONTEXT_KEYS: 'WX_CLIENTIP,WX_OPENID,WX_APPID,WX_UNIONID,WX_API_TOKEN',
        WX_CLIENTIP: '127.0.0.1',
        WX_OPENID: openid,
        WX_APPID: APP_ID,
        WX_UNIONID: `u-${openid}`,
        WX_API_TOKEN: token,
        TCB_SOURCE: 'wx_client'
      }

/** What the platform adds when its clock calls. */
export const clockEnvironment = (token: string): Environment => ({
  TRIGGER_SRC: 'timer',
  WX_CONTEXT_KEYS: 'WX_APPID,WX_API_TOKEN',
  WX_APPID: APP_ID,
  WX_API_TOKEN: token,
  WX_TRIGGER_API_TOKEN_V0: token
})
