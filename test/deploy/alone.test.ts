/** Each folder of bundled functions stands alone: it names the one package it needs, exactly, needs no other, and answers with nothing else beside it. */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { functionOf } from '@contract/endpoint'
import type { Reply } from '@contract/reply'
import { newSecret } from '@kernel/secrets'
import { clockEnvironment, cloudEnvironment, phoneEnvironment, type Environment } from '@local/environment'
import { functionNames } from '../../config/functions'
import { importsOf } from '../architecture/sources'
import { startCloud, type Cloud } from '../cloud'
import { samples } from '../fixtures/inputs'
import { outcomeOf } from '../fixtures/ground'

const BUILT = 'dist/cloudfunctions'
const SDK = 'wx-server-sdk'
const names = functionNames()
const run = promisify(execFile)

const packageOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly main?: string; readonly version?: string; readonly dependencies?: Readonly<Record<string, string>> }

describe.each(names)('%s', (name) => {
  const folder = join(BUILT, name)

  test('lists the SDK at the version that is tested, and nothing else', () => {
    const { main, dependencies } = packageOf(folder)
    expect(main).toBe('index.js')
    expect(dependencies).toEqual({ [SDK]: packageOf(`node_modules/${SDK}`).version })
  })

  test('asks for nothing but that and what Node brings along', () => {
    const asked = importsOf({ path: 'index.js', text: readFileSync(join(folder, 'index.js'), 'utf8') })
    expect(asked).toContain(SDK)
    expect(asked.filter((specifier) => specifier !== SDK && !specifier.startsWith('node:') && !builtinModules.includes(specifier))).toEqual([])
  })
})

describe('with nothing else beside it', () => {
  let cloud: Cloud
  const alone = mkdtempSync(join(tmpdir(), 'linjuli-alone-'))
  beforeAll(async () => {
    cloud = await startCloud()
  })
  afterAll(async () => {
    await cloud.stop()
    rmSync(alone, { recursive: true, force: true })
  })

  /** A folder with the function and whatever `bring` puts into it. */
  function settle(name: string, folder: string, bring: (folder: string) => void): string {
    const place = join(alone, folder, name)
    cpSync(join(BUILT, name), place, { recursive: true })
    bring(place)
    return place
  }

  const linked = (place: string) => {
    mkdirSync(join(place, 'node_modules'))
    symlinkSync(resolve('node_modules', SDK), join(place, 'node_modules', SDK), 'dir')
  }

  type Question = { readonly place: string; readonly event: object; readonly caller: Environment }

  // what a function writes to its log is not its answer, which stands in a file of its own
  const CALLS = `(async () => {
    for (const { place, event, env } of JSON.parse(process.argv[1])) {
      process.chdir(place)
      process.env = env
      require('node:fs').writeFileSync('reply.json', JSON.stringify(await require(place + '/index.js').main(event)))
    }
  })()`

  /** One process asks them all, one after another: loading the SDK is most of the work. What a folder finds is its own all the same. */
  async function ask(questions: readonly Question[]): Promise<readonly Reply<unknown>[]> {
    const asked = questions.map(({ place, event, caller }) => ({ place, event, env: { PATH: process.env.PATH, ...cloudEnvironment(`${cloud.url}/admin`), ...caller, LINJULI_SECRET: newSecret() } }))
    await run(process.execPath, ['-e', CALLS, JSON.stringify(asked)], { cwd: alone })
    return questions.map(({ place }) => JSON.parse(readFileSync(join(place, 'reply.json'), 'utf8')) as Reply<unknown>)
  }

  /** A question that reaches the database, and whether the caller may ask it or not. */
  function questionOf(name: string): Pick<Question, 'event' | 'caller'> {
    const own = samples.filter(({ endpoint }) => functionOf(endpoint.name) === name)
    const sample = own.find(({ endpoint }) => !endpoint.changes) ?? own[0]
    return sample ? { event: { endpoint: sample.endpoint.name, input: sample.input }, caller: phoneEnvironment('oAlone', 'token') } : { event: { Type: 'Timer' }, caller: clockEnvironment('token') }
  }

  const broken = ['internal', 'unavailable', 'invalid_input', 'unauthenticated']
  const answers = async (name: string, place: string) => {
    const [reply] = await ask([{ place, ...questionOf(name) }])
    expect(broken).not.toContain(reply && outcomeOf(reply))
  }

  test('every one answers from the local cloud', async () => {
    const replies = await ask(names.map((name) => ({ place: settle(name, 'linked', linked), ...questionOf(name) })))
    expect(replies.flatMap((reply, at) => (broken.includes(outcomeOf(reply)) ? [`${names[at]}: ${outcomeOf(reply)}`] : []))).toEqual([])
    expect(replies).toHaveLength(names.length)
  })

  test('a function that asked for another package would not: the control', async () => {
    const place = settle('account', 'control', linked)
    writeFileSync(join(place, 'index.js'), `require('dayjs')\n${readFileSync(join(place, 'index.js'), 'utf8')}`)
    await expect(answers('account', place)).rejects.toThrow("Cannot find module 'dayjs'")
  })

  // the long run asks the registry, as the cloud does when a function is uploaded
  if (process.env.LONG === '1')
    test.each(names)('%s installs by itself, and answers', async (name) => {
      const place = settle(name, 'installed', () => undefined)
      await run('npm', ['install', '--prefer-offline', '--omit=dev', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: place })
      await answers(name, place)
    }, 300_000)
})
