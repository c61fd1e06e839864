/** In WeChat the navigation bar is native: it is told its words and colours. */
import * as Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type { PageHeadType } from './pageFrame'
import { palette } from './palette'

export const PageHead: PageHeadType = ({ title, dark }) => {
  useEffect(() => void Taro.setNavigationBarTitle({ title }), [title])
  useEffect(() => {
    void Taro.setNavigationBarColor({ frontColor: dark ? '#ffffff' : '#000000', backgroundColor: dark ? palette.sea : palette.paper })
  }, [dark])
  return null
}
