/** WeChat's place for the tab bar: one instance to each tab page, which it recognises by looking up. */
import { tabAt } from '@components/tabPlaces'
import { Tabs } from '@components/Tabs'
import { useFontScale } from '@platform/fontScale'
import * as Taro from '@tarojs/taro'
import { useState } from 'react'
import './index.scss'

const pageOnTop = (): string | undefined => Taro.getCurrentPages().slice(-1)[0]?.route

export default function CustomTabBar() {
  const scale = useFontScale()
  const [current] = useState(() => tabAt(pageOnTop()))
  return <Tabs current={current} scale={scale} />
}
