/** Where somebody was at work when the program went away: opened again without a wish, it opens there. */
import * as Taro from '@tarojs/taro'
import { open } from './navigation'
import { sessionReady } from './session'
import { keep, kept } from './storage'

/** Residents begin at the first page; whoever works goes on where they were. */
const ROLE_PAGE = /^\/packages\/(staff|door|noodles|care)\//
const HOME = 'pages/home/index'

let resumed = false

/** When the program goes to the background. */
export function rememberPlace(): void {
  const router = Taro.getCurrentInstance().router
  const path = router ? `/${router.path.replace(/^\/+/, '').replace(/\?.*$/, '')}` : ''
  const params = Object.fromEntries(Object.entries(router?.params ?? {}).flatMap(([name, value]) => (value === undefined || /^\$|^stamp$/.test(name) ? [] : [[name, value]])))
  keep('lastPlace', ROLE_PAGE.test(path) ? { path, params } : null)
}

/** On the first page, once: a poster, a card or a message leads elsewhere and is followed. */
export function useResume(): void {
  Taro.useReady(() => {
    const { path = HOME } = Taro.getLaunchOptionsSync()
    if (resumed || !path.includes(HOME)) return
    resumed = true
    void sessionReady().then(() => {
      const last = kept('lastPlace')
      if (last && Taro.getCurrentPages().length === 1) open(last.path, last.params)
    })
  })
}
