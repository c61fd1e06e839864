/** A deployment from beginning to end against a small Tencent Cloud: from nothing, again, interrupted, refused, and with a new key. */
import { collections } from '@kernel/collections'
import { CLOSED, storageRule, RUNTIME } from '../../config/deploy/wanted'
import { Desk, everything, keyOf, VERSION, wanted } from './desk'
import { ENV_ID, FakeCloud } from './fakeCloud'

const names = wanted.functions.map(({ name }) => name)

let cloud: FakeCloud
let desk: Desk
const begin = async () => {
  cloud = new FakeCloud()
  await cloud.start()
  desk = new Desk()
}
const end = async () => {
  desk.clear()
  await cloud.stop()
}

const actions = () => cloud.changes().map(({ action }) => action)
const secretOf = (name: string) => cloud.functions.get(name)?.variables.LINJULI_SECRET

describe('from nothing', () => {
  beforeAll(async () => {
    await begin()
    expect(await desk.deploy(cloud, { wanted: everything, settings: desk.settings({ LINJULI_TEMPLATES: '{"seat":"tpl-1"}' }) })).toBe(true)
  })
  afterAll(end)

  test('every collection is there with its indexes, and shut', () => {
    expect([...cloud.tables.keys()]).toEqual(Object.keys(collections))
    for (const [name, indexes] of Object.entries(collections)) {
      const table = cloud.tables.get(name)
      expect(table?.acl).toBe(CLOSED)
      expect(table?.indexes).toEqual(indexes.map(({ name, keys }) => ({ Name: name, Unique: false, Keys: keys.map(([path, way]) => ({ Name: path, Direction: String(way) })) })))
    }
    expect(cloud.storage).toEqual({ AclTag: 'CUSTOM', Rule: JSON.stringify(storageRule) })
  })

  test('a collection is born closed: there is no moment at which a phone could write into it', () => {
    const born = cloud.calls.filter(({ action }) => action === 'CreateTable')
    expect(born).toHaveLength(Object.keys(collections).length)
    for (const { params } of born) expect(params.PermissionInfo).toEqual({ AclTag: CLOSED, EnvId: ENV_ID })
    expect(actions()).not.toContain('ModifySafeRule')
  })

  test('every function is there with its runtime, time-out, variables and the clock’s trigger', () => {
    expect([...cloud.functions.keys()]).toEqual(everything.functions.map(({ name }) => name))
    for (const { name, timeout, description } of everything.functions) {
      expect(cloud.functions.get(name)).toMatchObject({ runtime: RUNTIME, timeout, description, variables: { LINJULI_SECRET: `1:${keyOf('a')}`, LINJULI_TEMPLATES: '{"seat":"tpl-1"}' } })
    }
    expect(cloud.functions.get('timers')?.triggers).toEqual([{ TriggerName: 'minute', TriggerDesc: '{"cron":"0 * * * * * *"}', Enable: 1 }])
  })

  test('a function is made before WeChat’s uploader sees it, with a zip of one file that answers nothing', () => {
    const zip = Buffer.from(cloud.functions.get('event')?.code ?? '', 'base64')
    expect(zip.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
    expect(zip.toString('latin1')).toContain('index.jsexports.main = async () => null')
  })

  test('WeChat’s uploader is run at an exact version for each function and then for the program', () => {
    const uploads = desk.uploads()
    expect(uploads.map((words) => words.slice(0, 5))).toEqual(uploads.map(() => ['exec', '--yes', '--package=miniprogram-ci@2.1.42', '--', 'miniprogram-ci']))
    expect(uploads.map((words) => words.slice(5).join(' ')).map((line) => line.replaceAll(process.cwd(), '.').replace(desk.keyFile, 'KEY'))).toEqual([
      ...everything.functions.map(({ name }) => `cloud functions upload --env ${ENV_ID} --name ${name} --path ./dist/cloudfunctions/${name} --remote-npm-install true --project-path . --appid wx0123456789abcdef --private-key-path KEY`),
      `upload --upload-version ${VERSION} --upload-description ${VERSION} (${ENV_ID}) --use-project-config true --project-path . --appid wx0123456789abcdef --private-key-path KEY`
    ])
    expect(desk.built).toBe(1)
  })

  test('what remains to be done by hand is said, and no secret ever is', () => {
    const byHand = desk.text().slice(desk.text().indexOf('还要用手做的'))
    for (const { name, openapi } of everything.functions) expect(byHand.includes(name)).toBe(openapi.length > 0)
    for (const word of ['微信开发者工具', '候补转正', 'LINJULI_DISTRICT_ADMINS', '提交审核']) expect(byHand).toContain(word)
    expect(desk.text()).not.toContain(keyOf('a'))
    expect(desk.text()).not.toContain('a-secret-key-of-the-test')
  })
})

describe('an environment of its own for each', () => {
  beforeEach(begin)
  afterEach(end)

  describe('again', () => {
    test('a second deployment changes nothing in the cloud, and uploads the program only', async () => {
      await desk.deploy(cloud)
      expect(await desk.deploy(cloud)).toBe(true)
      expect(cloud.changes()).toEqual([])
      expect(desk.uploads().map((words) => words[5])).toEqual(['upload'])
    })

    test('without the secret at hand the functions keep theirs', async () => {
      await desk.deploy(cloud)
      expect(await desk.deploy(cloud, { settings: desk.settings({ LINJULI_SECRET: undefined }) })).toBe(true)
      expect(cloud.changes()).toEqual([])
      expect(secretOf('event')).toBe(`1:${keyOf('a')}`)
    })

    test('a function of a later release gets the secret that the others have', async () => {
      await desk.deploy(cloud)
      cloud.functions.delete('timers')
      expect(await desk.deploy(cloud, { settings: desk.settings({ LINJULI_SECRET: undefined }) })).toBe(true)
      expect(secretOf('timers')).toBe(secretOf('event'))
    })

    test('variables that somebody else put there stay', async () => {
      await desk.deploy(cloud)
      const event = cloud.functions.get('event')
      if (!event) throw new Error('there is no event')
      event.variables = { ...event.variables, TZ: 'UTC' }
      await desk.deploy(cloud, { settings: desk.settings({ LINJULI_DISTRICT_ADMINS: 'oNext' }) })
      expect(cloud.functions.get('event')?.variables).toEqual({ LINJULI_SECRET: `1:${keyOf('a')}`, LINJULI_DISTRICT_ADMINS: 'oNext', TZ: 'UTC' })
    })

    test('only the function whose code is new is uploaded, and then says so', async () => {
      await desk.deploy(cloud)
      const renewed = { ...wanted, functions: wanted.functions.map((one) => (one.name === 'event' ? { ...one, description: 'release 1.0.1 code ffff' } : one)) }
      await desk.deploy(cloud, { wanted: renewed })
      expect(desk.uploads().flatMap((words) => (words.includes('--name') ? [words[words.indexOf('--name') + 1]] : []))).toEqual(['event'])
      expect(actions()).toEqual(['UpdateFunctionConfiguration'])
      expect(cloud.functions.get('event')?.description).toBe('release 1.0.1 code ffff')
    })

    test('more collections than come on one page are all looked at', async () => {
      for (let number = 0; number < 230; number += 1) cloud.tables.set(`kept_${number}`, { acl: CLOSED, indexes: [] })
      cloud.tables.set('one_open', { acl: 'READONLY', indexes: [] })
      expect(await desk.deploy(cloud)).toBe(false)
      expect(desk.text()).toContain('one_open')
    })
  })

  describe('a deployment that stops halfway', () => {
    test('because the uploader failed says where, and goes on from there next time', async () => {
      desk.uploadsFail('event')
      await expect(desk.deploy(cloud)).rejects.toThrow(/上传云函数 event 的代码[^]*miniprogram-ci@2\.1\.42 ended with 1/)
      expect(cloud.functions.get('event')?.description).toBe('')
      expect(cloud.functions.has('timers')).toBe(false)

      desk.uploadsFail(null)
      expect(await desk.deploy(cloud)).toBe(true)
      expect(actions()).not.toContain('CreateTable')
      expect(cloud.functions.get('event')?.description).toBe(wanted.functions.find(({ name }) => name === 'event')?.description)
    })

    test.each(['CreateTable', 'UpdateTable', 'ModifyStorageSafeRule', 'CreateFunction', 'UpdateFunctionConfiguration', 'CreateTrigger'])('because the cloud refused %s tells the cloud’s own words, and the next one ends well', async (action) => {
      cloud.failing = { action, code: 'LimitExceeded' }
      await expect(desk.deploy(cloud)).rejects.toThrow(new RegExp(`停在这一步[^]*${action}: LimitExceeded: as the test wants it \\(RequestId req-`))
      cloud.failing = null
      expect(await desk.deploy(cloud)).toBe(true)
    })
  })

  describe('a door that stays open', () => {
    test('is named, and the deployment is not done', async () => {
      cloud.stubborn = 'persons'
      expect(await desk.deploy(cloud)).toBe(false)
      expect(desk.text()).toMatch(/还对手机开着[^]*- persons/)
      expect(desk.text()).not.toContain('部署完成')
    })

    test('was made open by somebody else: it is closed when it is ours', async () => {
      cloud.tables.set('persons', { acl: 'READONLY', indexes: [] })
      cloud.storage = { AclTag: 'CUSTOM', Rule: '{"read":true,"write":true}' }
      expect(await desk.deploy(cloud)).toBe(true)
      expect(cloud.tables.get('persons')?.acl).toBe(CLOSED)
    })

    test('is somebody else’s: nothing is touched before it is shut', async () => {
      cloud.tables.set('sales', { acl: 'PRIVATE', indexes: [] })
      expect(await desk.deploy(cloud)).toBe(false)
      expect(desk.text()).toContain('sales')
      expect(cloud.changes()).toEqual([])
      expect(desk.uploads()).toEqual([])
    })

    test('may be a function that is none of ours: it is named', async () => {
      cloud.putFunction('quickstartFunctions')
      expect(await desk.deploy(cloud)).toBe(true)
      expect(desk.text()).toContain('quickstartFunctions')
    })
  })

  describe('nothing is touched', () => {
    const untouched = () => {
      expect(cloud.changes()).toEqual([])
      expect(desk.uploads()).toEqual([])
      expect(desk.built).toBe(0)
    }

    test.each<[string, Readonly<Record<string, string | undefined>>, RegExp]>([
      ['the cloud’s credential is missing', { TENCENTCLOUD_SECRET_KEY: undefined }, /TENCENTCLOUD_SECRET_ID/],
      ['the AppID is the one of the tools’ visitors', { LINJULI_APPID: 'touristappid' }, /LINJULI_APPID.*touristappid/],
      ['the upload key is missing', { LINJULI_UPLOAD_KEY: undefined }, /LINJULI_UPLOAD_KEY/],
      ['the upload key is none', { LINJULI_UPLOAD_KEY: 'package.json' }, /package\.json/],
      ['there is no secret', { LINJULI_SECRET: undefined }, /LINJULI_SECRET=1:[\w+/]{43}=/],
      ['the secret is weak', { LINJULI_SECRET: '1:MTIzNDU2' }, /太弱/],
      ['the templates cannot be read', { LINJULI_TEMPLATES: '{seat' }, /LINJULI_TEMPLATES/]
    ])('when %s', async (_what, overrides, said) => {
      expect(await desk.deploy(cloud, { settings: desk.settings(overrides) })).toBe(false)
      expect(desk.text()).toMatch(said)
      untouched()
    })

    test('when the environment is not there', async () => {
      expect(await desk.deploy(cloud, { envId: 'another-env' })).toBe(false)
      expect(desk.text()).toContain('another-env')
      untouched()
    })

    test('when a function stands on an old runtime', async () => {
      cloud.putFunction('event', { runtime: 'Nodejs8.9' })
      expect(await desk.deploy(cloud)).toBe(false)
      expect(desk.text()).toMatch(/event.*删掉/)
      untouched()
    })

    test('when the credential is wrong: the cloud says so itself', async () => {
      await expect(desk.deploy(cloud, { settings: desk.settings({ TENCENTCLOUD_SECRET_KEY: 'another' }) })).rejects.toThrow('DescribeEnvs: AuthFailure.SignatureFailure')
      untouched()
    })

    test('in a dry run, which says the very steps that are then taken', async () => {
      expect(await desk.deploy(cloud, { dryRun: true })).toBe(true)
      untouched()
      const promised = desk.said.flatMap((line) => /^ {2}\d+\. \[.+?\] (.*)$/.exec(line)?.[1] ?? [])
      await desk.deploy(cloud)
      expect(desk.said.flatMap((line) => /^\[\d+\/\d+\] (.*)$/.exec(line)?.[1] ?? [])).toEqual(promised)
    })

    test('in a dry run with nothing at hand, which says what everything would be and all that is missing', async () => {
      expect(await desk.deploy(cloud, { dryRun: true, settings: {} })).toBe(false)
      expect(cloud.calls).toEqual([])
      for (const name of [...Object.keys(wanted.collections), ...names]) expect(desk.text()).toContain(name)
      for (const name of ['TENCENTCLOUD_SECRET_ID', 'LINJULI_APPID', 'LINJULI_UPLOAD_KEY', 'LINJULI_SECRET']) expect(desk.text()).toContain(name)
    })
  })

  describe('a new key', () => {
    const [old, fresh] = [`1:${keyOf('a')}`, `2:${keyOf('b')}`]
    const give = (secret: string) => desk.deploy(cloud, { settings: desk.settings({ LINJULI_SECRET: secret }) })

    test('is made known to every function first, and only then it writes', async () => {
      await give(old)
      expect(await give(`${fresh},${old}`)).toBe(false)
      expect(secretOf('event')).toBe(old)

      expect(await give(`${old},${fresh}`)).toBe(true)
      expect(await give(`${fresh},${old}`)).toBe(true)
      for (const name of names) expect(secretOf(name)).toBe(`${fresh},${old}`)
      expect(actions()).toEqual(names.map(() => 'UpdateFunctionConfiguration'))
    })

    test('does not come in place of the old one', async () => {
      await give(old)
      expect(await give(fresh)).toBe(false)
      expect(desk.text()).toContain('第 1 版')
      expect(secretOf('event')).toBe(old)
    })

    test('that reached only some functions is carried on', async () => {
      await give(old)
      const event = cloud.functions.get('event')
      if (!event) throw new Error('there is no event')
      event.variables.LINJULI_SECRET = `${old},${fresh}`
      expect(await give(`${fresh},${old}`)).toBe(false)
      expect(await give(`${old},${fresh}`)).toBe(true)
      for (const name of names) expect(secretOf(name)).toBe(`${old},${fresh}`)
    })
  })
})
