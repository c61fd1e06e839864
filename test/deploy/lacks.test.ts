/** What stands in the way of a deployment: everything at once, each by its name. */
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentLacks, lackCodes, settingLacks } from '../../config/deploy/lacks'
import { lackSentence } from '../../config/deploy/copy'
import { nothing, type Known } from '../../config/deploy/plan'
import { readSettings } from '../../config/deploy/settings'
import { secretTrouble, variablesOf } from '../../config/deploy/variables'
import { CLOSED, RUNTIME, type Wanted } from '../../config/deploy/wanted'
import { Desk, keyOf } from './desk'

const desk = new Desk()
const folder = mkdtempSync(join(tmpdir(), 'linjuli-lacks-'))
afterAll(() => {
  desk.clear()
  rmSync(folder, { recursive: true })
})

const codes = (lacks: readonly { readonly code: string }[]) => lacks.map(({ code }) => code)

describe('what the operator gives', () => {
  test('is enough', () => expect(settingLacks(desk.settings())).toEqual([]))
  test('is missing altogether, and all of it is said at once', () => expect(codes(settingLacks({}))).toEqual(['no_credential', 'no_appid', 'no_upload_key']))

  test.each(['touristappid', 'wx123', 'WX0123456789abcdef', 'wx0123456789abcdeg', 'wx0123456789abcdef0'])('the AppID %s is none', (appid) => {
    expect(settingLacks(desk.settings({ LINJULI_APPID: appid }))).toEqual([{ code: 'bad_appid', about: appid }])
  })

  test.each([['TENCENTCLOUD_SECRET_ID'], ['TENCENTCLOUD_SECRET_KEY']])('half a credential, without %s, is none', (name) => expect(codes(settingLacks(desk.settings({ [name]: '' })))).toEqual(['no_credential']))

  test('an upload key must be the RSA key that WeChat gives', () => {
    const file = join(folder, 'key')
    for (const content of ['no key', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' })]) {
      writeFileSync(file, content)
      expect(settingLacks(desk.settings({ LINJULI_UPLOAD_KEY: file }))).toEqual([{ code: 'bad_upload_key', about: file }])
    }
    expect(codes(settingLacks(desk.settings({ LINJULI_UPLOAD_KEY: join(folder, 'not there') })))).toEqual(['bad_upload_key'])
  })

  test('stands in the file of the environment, and the shell has the last word', () => {
    const before = process.cwd()
    process.chdir(mkdtempSync(join(folder, 'project-')))
    try {
      expect(readSettings('env-1', { LINJULI_APPID: 'wx1' })).toEqual({ LINJULI_APPID: 'wx1' })
      mkdirSync('.deploy')
      writeFileSync('.deploy/env-1.env', `# 正式环境\nLINJULI_APPID=wx2\nLINJULI_SECRET=2:${keyOf('b')},1:${keyOf('a')}\nLINJULI_TEMPLATES='{"seat":{"id":"tpl","fields":{"thing1":"thing6"}}}'\n`)
      const settings = readSettings('env-1', { LINJULI_APPID: 'wx3' })
      expect(settings.LINJULI_APPID).toBe('wx3')
      expect(settings.LINJULI_SECRET).toBe(`2:${keyOf('b')},1:${keyOf('a')}`)
      expect(settings.LINJULI_TEMPLATES).toBe('{"seat":{"id":"tpl","fields":{"thing1":"thing6"}}}')
      expect(readSettings('env-2', {})).toEqual({})
    } finally {
      process.chdir(before)
    }
  })
})

const [first, second] = [`1:${keyOf('a')}`, `2:${keyOf('b')}`]
const functionWith = (variables: Record<string, string>, runtime = RUNTIME) => ({ status: 'Active', runtime, timeout: 20, description: '', variables, triggers: {} })
const running = (...secrets: readonly string[]): Known => ({ ...nothing, functions: Object.fromEntries(secrets.map((secret, index) => [`f${index}`, functionWith(secret ? { LINJULI_SECRET: secret } : {})])) })
const trouble = (given: string | undefined, known: Known) => secretTrouble(variablesOf({ LINJULI_SECRET: given }, known), known)

describe('a secret', () => {
  test.each<[string, string | undefined, Known, string | null]>([
    ['none, and none there', undefined, nothing, 'no_secret'],
    ['an empty one', '', nothing, 'no_secret'],
    ['a short one', '1:c2hvcnQ=', nothing, 'weak_secret'],
    ['one of a single letter', `1:${Buffer.alloc(32, 'a').toString('base64')}`, nothing, 'weak_secret'],
    ['two under one version', `${first},1:${keyOf('b')}`, nothing, 'weak_secret'],
    ['a good one for a new environment', first, nothing, null],
    ['none, while the functions have theirs', undefined, running(first, first), null],
    ['the same again', first, running(first), null],
    ['another of the same version', `1:${keyOf('c')}`, running(first), 'secret_forgets'],
    ['a new one in place of the old', second, running(first), 'secret_forgets'],
    ['one that leaves out an old version', first, running(`${second},${first}`), 'secret_forgets'],
    ['a new one behind the old', `${first},${second}`, running(first), null],
    ['a new one before the old, which no function knows yet', `${second},${first}`, running(first), 'secret_too_new'],
    ['a new one before the old, which not all functions know yet', `${second},${first}`, running(`${first},${second}`, first), 'secret_too_new'],
    ['a new one before the old, once all functions know it', `${second},${first}`, running(`${first},${second}`, `${first},${second}`), null],
    ['one for functions of which some have none yet', first, running(first, ''), null],
    ['one in place of what cannot be read', first, running('written by hand'), null]
  ])('%s', (_what, given, known, code) => expect(trouble(given, known)?.code ?? null).toBe(code))

  test('that is not given is the longest that a function has: the others were on their way there', () => {
    expect(variablesOf({}, running(first, `${first},${second}`)).LINJULI_SECRET).toBe(`${first},${second}`)
  })
})

describe('the other variables', () => {
  const known: Known = { ...nothing, functions: { event: functionWith({ LINJULI_DISTRICT_ADMINS: 'oBefore' }) } }
  test('stay as they are when nothing is said', () => expect(variablesOf({}, known)).toEqual({ LINJULI_DISTRICT_ADMINS: 'oBefore' }))
  test('are taken away by an empty word', () => expect(variablesOf({ LINJULI_DISTRICT_ADMINS: '' }, known)).toEqual({ LINJULI_DISTRICT_ADMINS: '' }))
})

describe('the environment', () => {
  const wanted: Wanted = { version: '1.0.0', collections: { persons: [] }, functions: [{ name: 'event', timeout: 20, openapi: [], triggers: [], description: '' }] }
  const lacksOf = (known: Partial<Known>, variables = {}) => environmentLacks(wanted, { ...nothing, ...known }, { LINJULI_SECRET: first, ...variables })

  test('has nothing against it', () => expect(lacksOf({ collections: { persons: { acl: 'READONLY', indexes: {} } } })).toEqual([]))
  test('has a function on a runtime that cannot be changed', () => expect(lacksOf({ functions: { event: functionWith({}, 'Nodejs8.9') } })).toEqual([{ code: 'wrong_runtime', about: 'event' }]))
  test('has an open collection of somebody else', () => {
    const collections = { sales: { acl: 'READONLY', indexes: {} }, logs: { acl: CLOSED, indexes: {} } }
    expect(lacksOf({ collections })).toEqual([{ code: 'open_stranger', about: 'sales' }])
  })
  test.each([['{'], ['[]'], ['{"seat":{}}'], ['{"birthday":"tpl"}']])('is given templates that cannot be read: %s', (json) => expect(codes(lacksOf({}, { LINJULI_TEMPLATES: json }))).toEqual(['bad_templates']))
  test.each([[''], ['{}'], ['{"seat":"tpl"}']])('is given templates: %s', (json) => expect(lacksOf({}, { LINJULI_TEMPLATES: json })).toEqual([]))
})

test('every lack has a sentence of its own', () => {
  const sentences = lackCodes.map((code) => lackSentence({ code, about: '…' }))
  expect(new Set(sentences).size).toBe(lackCodes.length)
  for (const sentence of sentences) expect(sentence.length).toBeGreaterThan(8)
})
