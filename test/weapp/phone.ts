/** The phone that the mini program believes to be in: the part of `wx` that we use, with a network and a person who answers. */
import { selectorQuery } from './selectorQuery'

export type Words = Readonly<Record<string, unknown>>
export type Heard = { readonly api: string; readonly words: Words }
export type Network = 'online' | 'offline' | 'answers are lost'

/** What a person would answer; each test overrides what matters to it. */
export type Person = {
  readonly fontScale: number
  readonly allows: (templateId: string) => 'accept' | 'reject'
  /** Told of the templates that were allowed: from then on WeChat may send each once. */
  readonly allowed: (templateIds: readonly string[]) => Promise<void>
  readonly confirms: boolean
  readonly dials: boolean
}

/** Somebody who says yes to everything. */
export const obliging: Person = { fontScale: 1, allows: () => 'accept', allowed: () => Promise.resolve(), confirms: true, dials: true }

/** Answers a call of a cloud function; what it returns crosses as JSON. */
export type CallFunction = (name: string, call: unknown) => Promise<unknown>

type Options = Words & { readonly success?: (result: Words) => void; readonly fail?: (error: Words) => void; readonly complete?: (result: Words) => void }
type Work = (words: Words) => Words | void | Promise<Words | void>
type NetworkState = { readonly isConnected: boolean; readonly networkType: string }

const copyOf = (words: Words): Words => JSON.parse(JSON.stringify(words)) as Words
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export class Phone {
  readonly heard: Heard[] = []
  readonly storage = new Map<string, unknown>()
  /** The files of the mini program, by path. */
  readonly disk = new Map<string, string>()
  #network: Network = 'online'
  readonly #networkListeners = new Set<(state: NetworkState) => void>()
  #cloudReady = false

  constructor(
    readonly person: Person,
    readonly callFunction: CallFunction,
    readonly changed: () => void
  ) {}

  setNetwork(network: Network): void {
    this.#network = network
    for (const listener of this.#networkListeners) listener(this.#networkState())
  }

  heardOf = (api: string): readonly Words[] => this.heard.filter((heard) => heard.api === api).map(({ words }) => words)

  #networkState = (): NetworkState => ({ isConnected: this.#network !== 'offline', networkType: this.#network === 'offline' ? 'none' : 'wifi' })

  #note(api: string, words: Words): void {
    this.heard.push({ api, words: copyOf(words) })
    this.changed()
  }

  /** An API of the usual kind: options in, callbacks or a promise out, the name in every message. */
  asking(api: string, work: Work) {
    return (options: Options = {}): Promise<Words> | undefined => {
      const { success, fail, complete, ...words } = options
      this.#note(api, words)
      const done = Promise.resolve()
        .then(() => work(words))
        .then(
          (result) => ({ ...result, errMsg: `${api}:ok` }),
          (error: unknown): never => {
            throw typeof error === 'object' && error !== null && 'errMsg' in error ? error : { errMsg: `${api}:fail ${messageOf(error)}` }
          }
        )
      if (!success && !fail && !complete) return done
      void done.then(
        (result) => {
          success?.(result)
          complete?.(result)
        },
        (error: Words) => {
          fail?.(error)
          complete?.(error)
        }
      )
      return undefined
    }
  }

  /** A call of a cloud function as WeChat delivers or loses it. */
  async #deliver({ name, data }: Words): Promise<Words> {
    if (!this.#cloudReady) throw new Error('Cloud API isn\'t enabled, please call wx.cloud.init first')
    if (typeof name !== 'string') throw new Error('parameter.name should be a string')
    const lost = { errCode: -1, errMsg: 'cloud.callFunction:fail Error: errCode: -1 | errMsg: request:fail' }
    if (this.#network === 'offline') throw lost
    const result = await this.callFunction(name, copyOf({ data }).data)
    if (this.#network !== 'online') throw lost
    return { result: copyOf({ result }).result, requestID: 'local' }
  }

  async #subscribe(templateIds: readonly string[]): Promise<Words> {
    await this.person.allowed(templateIds.filter((id) => this.person.allows(id) === 'accept'))
    return Object.fromEntries(templateIds.map((id) => [id, this.person.allows(id)]))
  }

  #machine = () => ({ windowWidth: 390, windowHeight: 763, screenWidth: 390, screenHeight: 844, pixelRatio: 3, statusBarHeight: 47, platform: 'ios', system: 'iOS 17.0', SDKVersion: '3.8.0', fontSizeSetting: 17 * this.person.fontScale, fontSizeScaleFactor: this.person.fontScale, safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 } })

  #fileSystem() {
    const missing = () => new Error('no such file or directory')
    return {
      writeFileSync: (filePath: string, data: string) => this.#note('writeFileSync', { filePath, data }),
      mkdir: this.asking('mkdir', () => undefined),
      readdir: this.asking('readdir', ({ dirPath }) => ({ files: [...this.disk.keys()].filter((path) => path.startsWith(`${String(dirPath)}/`)).map((path) => path.slice(String(dirPath).length + 1)) })),
      readFile: this.asking('readFile', ({ filePath }) => {
        const data = this.disk.get(String(filePath))
        if (data === undefined) throw missing()
        return { data }
      }),
      writeFile: this.asking('writeFile', ({ filePath, data }) => void this.disk.set(String(filePath), String(data))),
      rename: this.asking('rename', ({ oldPath, newPath }) => {
        const data = this.disk.get(String(oldPath))
        if (data === undefined) throw missing()
        this.disk.delete(String(oldPath))
        this.disk.set(String(newPath), data)
      }),
      unlink: this.asking('unlink', ({ filePath }) => void this.disk.delete(String(filePath)))
    }
  }

  /** Everything of `wx` but the pages, which the stack answers for. */
  api(): Record<string, unknown> {
    const quiet = (api: string) => this.asking(api, () => undefined)
    const machine = () => this.#machine()
    return {
      env: { USER_DATA_PATH: 'wxfile://usr' },
      getSystemInfoSync: machine,
      getWindowInfo: machine,
      getAppBaseInfo: machine,
      getDeviceInfo: machine,
      getMenuButtonBoundingClientRect: () => ({ top: 51, bottom: 83, left: 296, right: 383, width: 87, height: 32 }),
      canIUse: () => true,
      nextTick: (work: () => void) => setTimeout(work),

      getStorageSync: (key: string) => this.storage.get(key) ?? '',
      setStorageSync: (key: string, value: unknown) => void this.storage.set(key, value),
      removeStorageSync: (key: string) => void this.storage.delete(key),

      getNetworkType: this.asking('getNetworkType', () => this.#networkState()),
      onNetworkStatusChange: (listener: (state: NetworkState) => void) => void this.#networkListeners.add(listener),
      offNetworkStatusChange: (listener: (state: NetworkState) => void) => void this.#networkListeners.delete(listener),

      getRandomValues: this.asking('getRandomValues', ({ length }) => ({ randomValues: crypto.getRandomValues(new Uint8Array(Number(length))).buffer })),
      makePhoneCall: this.asking('makePhoneCall', () => {
        if (!this.person.dials) throw new Error('cancel')
      }),
      requestSubscribeMessage: this.asking('requestSubscribeMessage', ({ tmplIds }) => this.#subscribe(tmplIds as readonly string[])),
      showModal: this.asking('showModal', () => ({ confirm: this.person.confirms, cancel: !this.person.confirms })),
      showToast: quiet('showToast'),
      hideToast: quiet('hideToast'),
      // whoever scans here gives up: there is no camera
      scanCode: this.asking('scanCode', () => {
        throw new Error('cancel')
      }),
      // nor does whoever takes pictures
      chooseMedia: this.asking('chooseMedia', () => {
        throw new Error('cancel')
      }),
      // and whoever looks for a workbook
      chooseMessageFile: this.asking('chooseMessageFile', () => {
        throw new Error('cancel')
      }),
      getImageInfo: quiet('getImageInfo'),
      compressImage: quiet('compressImage'),
      vibrateShort: quiet('vibrateShort'),
      setClipboardData: quiet('setClipboardData'),
      // somebody who agreed to the privacy policy before
      onNeedPrivacyAuthorization: () => undefined,
      requirePrivacyAuthorize: quiet('requirePrivacyAuthorize'),
      getLaunchOptionsSync: () => ({ path: 'pages/home/index', query: {}, scene: 1001 }),
      getFileSystemManager: () => this.#fileSystem(),
      shareFileMessage: quiet('shareFileMessage'),
      saveFileToDisk: quiet('saveFileToDisk'),
      setNavigationBarTitle: quiet('setNavigationBarTitle'),
      setNavigationBarColor: quiet('setNavigationBarColor'),
      pageScrollTo: quiet('pageScrollTo'),
      startPullDownRefresh: quiet('startPullDownRefresh'),
      stopPullDownRefresh: quiet('stopPullDownRefresh'),

      createSelectorQuery: selectorQuery,
      canvasToTempFilePath: this.asking('canvasToTempFilePath', () => ({ tempFilePath: 'wxfile://tmp/picture.png' })),
      saveImageToPhotosAlbum: quiet('saveImageToPhotosAlbum'),

      cloud: {
        init: (words: Words) => {
          this.#cloudReady = true
          this.#note('cloud.init', words)
        },
        callFunction: this.asking('cloud.callFunction', (words) => this.#deliver(words))
      }
    }
  }
}
