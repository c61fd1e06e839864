/** The three places of the tab bar, and when it shows. */
import { copy } from './copy'

export const tabs = [
  { key: 'home', text: copy.tabs.home, path: 'pages/home/index', icon: 'home', lit: 'homeLit' },
  { key: 'mine', text: copy.tabs.mine, path: 'pages/mine/index', icon: 'person', lit: 'person' },
  { key: 'find', text: copy.tabs.find, path: 'pages/find/index', icon: 'phone', lit: 'phone' }
] as const

export type TabKey = (typeof tabs)[number]['key']

/** The first page for elders is three entries and a telephone, nothing else. */
export const tabsShown = (tab: TabKey, elder: boolean): boolean => !(elder && tab === 'home')

export const tabAt = (route: string | undefined): TabKey => tabs.find(({ path }) => route?.includes(path))?.key ?? 'home'
