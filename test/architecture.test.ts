/** The house keeps its rooms: who may import whom, where the clock stands, where Chinese is spoken, and what never leaves the desk. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { rooms, tsPaths } from '../config/rooms'
import { strayImports, type Rooms } from './architecture/imports'
import { codeBelow, filesBelow, importsOf, type Source } from './architecture/sources'
import { chineseIn, clockAndChance, introducesItself } from './architecture/words'

const root = process.cwd()
const MOST_LINES = 350

/** The rooms, and the doors through which Taro enters them. */
const house: Rooms = {
  ...rooms,
  app: { path: 'src/app.tsx', imports: ['platform', 'components'], packages: ['@tarojs/taro', 'react'] },
  appConfig: { path: 'src/app.config.ts', imports: ['components'], packages: [] },
  tabBar: { path: 'src/custom-tab-bar', imports: ['platform', 'components'], packages: ['@tarojs/taro', 'react'] },
  types: { path: 'src/types', imports: [], packages: [] }
}

const product = codeBelow(root, ['src', 'cloudfunctions'])
const everything = [...product, ...codeBelow(root, ['config', 'test'])]

const pathsOf = (sources: readonly Source[]): string[] => sources.map(({ path }) => path)

describe('the rooms', () => {
  it('import only what the table allows', () => {
    expect(strayImports(house, product)).toEqual([])
  })

  it('have the same aliases for the type checker as for everything else', () => {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: { compilerOptions: { paths: unknown } } }
    expect(config.compilerOptions.paths).toEqual(tsPaths)
  })

  it('touch the SDK of the cloud in one folder only', () => {
    const touching = product.filter((source) => importsOf(source).some((specifier) => specifier.startsWith('wx-server-sdk')))
    expect(pathsOf(touching).filter((path) => !path.startsWith('cloudfunctions/_kernel/wx/'))).toEqual([])
  })

  it('take of Taro what they name: as a whole it would bring all its players of films along', () => {
    expect(pathsOf(product.filter(({ text }) => /import\s+(?!type\b)(?:\w|\{[^}]*\bdefault\b)[^;'"]*from\s*['"]@tarojs\/taro['"]/.test(text)))).toEqual([])
  })

  it('never import the tests', () => {
    const importing = product.filter((source) => importsOf(source).some((specifier) => /(^|\/)test\//.test(specifier)))
    expect(pathsOf(importing)).toEqual([])
  })
})

describe('a made-up tree', () => {
  const tree: Readonly<Record<string, string>> = {
    'src/domain/rule.ts': `import { ask } from '@contract/ask'`,
    'src/domain/fine.ts': `import { rule } from './rule'`,
    'src/contract/ask.ts': `export { rule } from '../domain/rule'`,
    'src/features/sign-up/View.tsx': `import { Other } from '../other/Other'\nimport { View } from '@tarojs/components'`,
    'src/features/other/Other.tsx': `import { copy } from '@features/other/copy'`,
    'src/components/Card.tsx': `const { x } = await import('@platform/x')`,
    'src/pages/home/index.tsx': `import fs from 'node:fs'\nimport './index.scss'\nimport '../../styles/tokens.scss'`,
    'src/packages/grid/today.tsx': `import { poster } from '../captain/poster'`,
    'src/helpers/all.ts': `import { rule } from '@domain/rule'`,
    'cloudfunctions/event/index.ts': `import { me } from '../account/me'\nimport { newId } from '@kernel/newId'`,
    'cloudfunctions/timers/index.ts': `import { promote } from '../event/promotions'`,
    'cloudfunctions/_kernel/serve.ts': `const lodash = require('lodash')`
  }
  const made = mkdtempSync(join(tmpdir(), 'linjuli-rooms-'))

  beforeAll(() => {
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(made, path)), { recursive: true })
      writeFileSync(join(made, path), text)
    }
  })
  afterAll(() => rmSync(made, { recursive: true }))

  it('with a stray import of each kind has each of them reported, and nothing else', () => {
    expect(strayImports(house, codeBelow(made, ['src', 'cloudfunctions'])).sort()).toEqual([
      'cloudfunctions/_kernel/serve.ts imports lodash: kernel may not use the package lodash',
      'cloudfunctions/event/index.ts imports ../account/me: reaches from event into account',
      'src/components/Card.tsx imports @platform/x: components may not import platform (src/platform)',
      'src/contract/ask.ts imports ../domain/rule: leaves its room by a relative path',
      'src/domain/rule.ts imports @contract/ask: domain may not import contract (src/contract)',
      'src/features/other/Other.tsx imports @features/other/copy: uses the alias of its own room',
      'src/features/sign-up/View.tsx imports ../other/Other: reaches from sign-up into other',
      'src/helpers/all.ts imports @domain/rule: stands in no room',
      'src/packages/grid/today.tsx imports ../captain/poster: reaches from grid into captain',
      'src/pages/home/index.tsx imports node:fs: asks for Node where there is none'
    ])
  })
})

describe('the clock and the dice', () => {
  // a phone without a better source makes its ids by the dice; the local cloud is a desk's tool and owns its time
  const owners = ['src/domain/calendar.ts', 'src/platform/random.weapp.ts']
  const allowed = (path: string) => owners.includes(path) || path.startsWith('cloudfunctions/_local/')

  it('are touched by the calendar and the maker of ids only', () => {
    const touching = product.filter(({ path }) => !allowed(path)).flatMap((source) => clockAndChance(source).map((call) => `${source.path}: ${call}`))
    expect(touching).toEqual([])
  })
})

describe('Chinese', () => {
  /** Data and not sentences, each with its reason. */
  const data: Readonly<Record<string, string>> = {
    'src/domain/masking.ts': 'surnames of two characters',
    'cloudfunctions/_local/messages.ts': 'the shape of a date in a message of WeChat',
    'cloudfunctions/_local/contentCheck.ts': 'words that the check finds risky',
    'cloudfunctions/_local/commandLine.ts': 'the line that other programs wait for'
  }
  const spoken = (path: string) => path.endsWith('/copy.ts') || path.startsWith('cloudfunctions/_local/district/') || path.includes('/legal/') || path in data
  // Taro wants a page's first title in its configuration
  const isTitle = (path: string) => path.startsWith('src/') && path.endsWith('.config.ts')

  it('is spoken in copy files, seeds and legal texts only', () => {
    const speaking = product.filter(({ path }) => !spoken(path) && !isTitle(path)).flatMap((source) => chineseIn(source).map((words) => `${source.path}: ${words.trim()}`))
    expect(speaking).toEqual([])
  })
})

describe('a source file', () => {
  it(`has at most ${MOST_LINES} lines`, () => {
    expect(everything.filter(({ text }) => text.split('\n').length > MOST_LINES).map(({ path }) => path)).toEqual([])
  })

  it('begins with a sentence that says what it is the truth about', () => {
    const speaking = [...everything, ...filesBelow(root, ['src'], /\.scss$/)]
    // a page's configuration, a jest or a type declaration of one line says it by its name
    const plain = /\.config\.ts$|\.js$|\.d\.ts$/
    expect(pathsOf(speaking.filter((source) => !plain.test(source.path) && !introducesItself(source)))).toEqual([])
  })
})

describe('what is deployed', () => {
  /** The gateway's header and addresses, the openids of the personas, the environment that is none, and the room itself. */
  const DESK_ONLY = ['x-wx-openid', '/control', '/personas', 'oDemo_', 'local-env', '_local', '@local']
  const shipped = (folder: string): Source[] => {
    if (!existsSync(join(root, folder))) throw new Error(`${folder} is missing: npm run build`)
    return filesBelow(root, [folder], /\.(js|json|wxml|wxss|html)$/)
  }
  const deskIn = (sources: readonly Source[]) => sources.flatMap(({ path, text }) => DESK_ONLY.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`))

  it('holds nothing of the local cloud in the mini program', () => {
    expect(deskIn(shipped('dist/weapp'))).toEqual([])
  })

  it('holds nothing of the local cloud in the functions', () => {
    expect(deskIn(shipped('dist/cloudfunctions'))).toEqual([])
  })

  it('is searched by words that are still in use on the desk', () => {
    const desk = everything.filter(({ path }) => path !== 'test/architecture.test.ts')
    expect(DESK_ONLY.filter((word) => !desk.some(({ path, text }) => path.includes(word) || text.includes(word)))).toEqual([])
  })

  it('is searched by words that the browser build, made for the desk, does hold', () => {
    expect(deskIn(shipped('dist/h5')).some((found) => found.endsWith('x-wx-openid'))).toBe(true)
  })
})
