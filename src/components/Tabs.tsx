/** The tab bar itself: in WeChat inside its own component, in a browser at the foot of the page. */
import { View } from '@tarojs/components'
import * as Taro from '@tarojs/taro'
import type { CSSProperties } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import { factorsOf, type Scale } from './scale'
import { tabs, tabsShown, type TabKey } from './tabPlaces'
import { Tappable } from './Tappable'

const go = (path: string) => () => void Taro.switchTab({ url: `/${path}` })

export function Tabs({ current, scale }: { readonly current: TabKey; readonly scale: Scale }) {
  if (!tabsShown(current, scale.elder)) return null
  return (
    <View className='tabs' style={factorsOf(scale) as CSSProperties} {...aria({ role: 'tablist' })}>
      {tabs.map(({ key, text, path, icon, lit }) => (
        <Tappable key={key} id={`tab-${key}`} className={classes('tab', key === current && 'on')} role='tab' label={text} state={{ selected: key === current }} onTap={go(path)}>
          {key === current ? <Icon tone='sea' name={lit} /> : <Icon tone='ink2' name={icon} />}
          {text}
        </Tappable>
      ))}
    </View>
  )
}
