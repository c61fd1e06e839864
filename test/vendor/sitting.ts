/** One sitting of Tencent's examination: the tests that come with their SDK, run against one cloud. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { cloudEnvironment, ENV_ID } from '@local/environment'

export type Outcome = { readonly passed: boolean; readonly messages: readonly string[] }

/** By `file › describe › test`. What Tencent skips is not there. */
export type Outcomes = ReadonlyMap<string, Outcome>

type Account = { readonly env: string; readonly region: string; readonly secretId: string; readonly secretKey: string }

/** Where the SDK of the examination goes, and as whom. */
export type Cloud = { readonly account: Account; readonly environment: Readonly<Record<string, string>> }

type Report = { readonly testResults: readonly { readonly name: string; readonly message: string; readonly assertionResults: readonly Result[] }[] }
type Result = { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] }

const MOST_MINUTES = 5
const REGION = 'ap-shanghai'

const root = process.cwd()
const sdk = join(root, 'node_modules/cloudbase-node-sdk-exam')
const inside = join(root, 'test/vendor/inside')

/** A cloud on this machine that speaks CloudBase's protocol, or seems to. */
export const cloudAt = (url: string): Cloud => ({
  account: { env: ENV_ID, region: REGION, secretId: 'local', secretKey: 'local' },
  environment: { ...cloudEnvironment(`${url}/admin`), LOCAL_CLOUD: url }
})

/** An environment of CloudBase itself, or null when none was named. */
export function namedCloud({ LINJULI_ENV: env, TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey, TENCENTCLOUD_REGION: region = REGION }: NodeJS.ProcessEnv): Cloud | null {
  if (env === undefined) return null
  if (secretId === undefined || secretKey === undefined) throw new Error('LINJULI_ENV is named, so TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY are needed')
  return { account: { env, region, secretId, secretKey }, environment: {} }
}

/** A copy of the tests, because they write beside themselves, with the SDK and their settings where they look for them. */
function seat({ account }: Cloud): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'linjuli-vendor-')))
  cpSync(join(sdk, 'test'), join(folder, 'test'), { recursive: true })
  for (const name of ['src', 'lib']) symlinkSync(join(sdk, 'lib'), join(folder, name), 'dir')
  const settings = { ...account, credentials: { private_key_id: 'made up', private_key: 'made up' } }
  writeFileSync(join(folder, 'test/config.js'), `module.exports = ${JSON.stringify(settings)}`)
  return folder
}

const configOf = (folder: string) => ({
  rootDir: folder,
  roots: [join(folder, 'test')],
  testRegex: '\\.test\\.ts$',
  runtime: join(root, 'config/jestRuntime.js'),
  testTimeout: 60_000,
  setupFilesAfterEnv: [join(inside, 'setup.ts')],
  transform: { '\\.ts$': join(inside, 'transform.js') },
  // some tests read the sources of Tencent's database package
  transformIgnorePatterns: ['/node_modules/(?!.*@cloudbase/database/src/)'],
  modulePaths: [join(sdk, 'node_modules'), join(root, 'node_modules')],
  moduleNameMapper: { '^power-assert$': join(inside, 'assert.js') }
})

function runJest(words: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  // promises that the tests forget are no failure, as they were none when the tests were written
  const options = { env: { ...process.env, ...env, TZ: 'Asia/Shanghai', NODE_OPTIONS: '--unhandled-rejections=warn' }, timeout: MOST_MINUTES * 60_000, maxBuffer: Infinity }
  // it ends badly as soon as one test fails; its report says which
  return new Promise((ended) => execFile(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...words], options, (_error, _out, said) => ended(said)))
}

function outcomesOf({ testResults }: Report, folder: string): Outcomes {
  const outcomes = new Map<string, Outcome>()
  for (const { name, message, assertionResults } of testResults) {
    const file = relative(join(folder, 'test'), name)
    if (assertionResults.length === 0) outcomes.set(file, { passed: false, messages: [message] })
    for (const { fullName, status, failureMessages } of assertionResults) {
      if (status !== 'pending') outcomes.set(`${file} › ${fullName}`, { passed: status === 'passed', messages: failureMessages })
    }
  }
  return outcomes
}

/** Runs the tests in these files, one after another, since they share collections. */
export async function sit(cloud: Cloud, files: readonly string[]): Promise<Outcomes> {
  const folder = seat(cloud)
  const report = join(folder, 'report.json')
  // requests without an answer would keep it waiting, so it is told to leave
  const said = await runJest(['--config', JSON.stringify(configOf(folder)), '--runInBand', '--forceExit', '--silent', '--json', `--outputFile=${report}`, ...files], cloud.environment)
  try {
    return outcomesOf(JSON.parse(readFileSync(report, 'utf8')) as Report, folder)
  } catch (cause) {
    throw new Error(`Tencent's tests did not come to an end:\n${said}`, { cause })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
