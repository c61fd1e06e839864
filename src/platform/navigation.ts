/** From page to page: paths are absolute, parameters are small and plain. */
import * as Taro from '@tarojs/taro'

export type Params = Readonly<Record<string, string | number | undefined>>

/** WeChat holds ten pages; the next one takes the place of the last. */
const DEEPEST = 10

function urlOf(path: string, params: Params): string {
  const query = Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}

/** Each ends quietly where it is when WeChat is still busy with another page. */
const quietly = (going: Promise<unknown>): void => {
  going.catch(() => undefined)
}

export function open(path: string, params: Params = {}): void {
  const url = urlOf(path, params)
  quietly(Taro.getCurrentPages().length >= DEEPEST ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }))
}

/** Leaves this page for another, so that 返回 does not lead here again. */
export const replace = (path: string, params: Params = {}): void => quietly(Taro.redirectTo({ url: urlOf(path, params) }))

export const openTab = (path: string): void => quietly(Taro.switchTab({ url: path }))

/** Begins anew: every other page is gone, and with it what it showed. */
export const restart = (path: string): void => quietly(Taro.reLaunch({ url: path }))

/** One page back, or to a tab page when this one was opened first, from a code or a message. */
export const back = (home: string): void => quietly(Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: home }))

/** The parameters of this page, decoded. WeChat decodes none of them, a browser all. */
export function useParams(): Readonly<Record<string, string>> {
  const { params } = Taro.useRouter()
  return Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, decoded(value)]])))
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value // a plain % in a text that was never encoded
  }
}
