/** WXSS as a browser reads it: built-in components by their own names, rpx by the width of the window, and each sheet where WeChat lets it reach. */
import postcss from 'postcss'
import { builtInTags, scopeOf } from './compiled'

/** How far a sheet reaches: everywhere, on one page, or within one component. */
export type Reach = 'everywhere' | { readonly page: string } | { readonly component: string }

const WINDOW_RPX = 750
const RPX = /(-?[\d.]+)rpx\b/g
const TAG = new RegExp(`(?<![\\w.#:-])(${['page', ...builtInTags].join('|')})(?![\\w-])`, 'g')
const CLASS = /\.(?=[a-zA-Z_-])/g

const tagNamed = (selector: string): string => selector.replace(TAG, (tag) => (tag === 'page' ? 'mini-page' : `wx-${tag}`))

function within(selector: string, reach: Reach): string {
  if (reach === 'everywhere') return selector
  // what narrows a sheet down must not make it stronger
  if ('page' in reach) return `:where([route="${reach.page}"]) ${selector}`
  return selector.replace(CLASS, `.${scopeOf(reach.component)}--`)
}

export function cssOf(wxss: string, reach: Reach): string {
  const sheet = postcss.parse(wxss)
  // every sheet is there anyway
  sheet.walkAtRules('import', (rule) => void rule.remove())
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors.map((selector) => within(tagNamed(selector), reach))
  })
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(RPX, (_, rpx: string) => `${(Number(rpx) * 100) / WINDOW_RPX}vw`)
  })
  return sheet.toString()
}
