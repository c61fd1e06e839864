/** `wx` as a program finds it: the phone, the pages, and an error for whatever is not there. */
import type { PageStack } from './pageStack'
import type { Phone, Words } from './phone'

export type Apis = Record<string | symbol, unknown>

const FROM_A_CODE = 1047

/** How the program was opened: by a code or a message, to which page. */
export const launchOf = (path = ''): Words => ({ path: path.split('?')[0] ?? '', query: {}, scene: FROM_A_CODE })

/** The stack is asked for late, because a program is loaded before its first page opens. */
export function apisOf(phone: Phone, stack: () => PageStack, launch: Words): Apis {
  const going = (api: string, go: (url: string, words: Words) => void) => phone.asking(api, (words) => go(String(words.url), words))
  return {
    ...phone.api(),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    navigateTo: going('navigateTo', (url) => stack().navigateTo(url)),
    redirectTo: going('redirectTo', (url) => stack().redirectTo(url)),
    switchTab: going('switchTab', (url) => stack().switchTab(url)),
    reLaunch: going('reLaunch', (url) => stack().reLaunch(url)),
    navigateBack: going('navigateBack', (_, { delta }) => stack().navigateBack(typeof delta === 'number' ? delta : 1))
  }
}

/** Whatever else is asked for is an error that no `catch` of the program can hide. */
export function wxOf(apis: Apis, failed: (error: Error) => void): object {
  return new Proxy(apis, {
    get: (known, name) => {
      if (name in known || name === 'webpackJsonp' || typeof name === 'symbol') return known[name]
      const error = new Error(`wx.${name} is not part of this phone`)
      failed(error)
      throw error
    }
  })
}
