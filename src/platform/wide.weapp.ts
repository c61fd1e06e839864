/** WeChat's window; on a computer it can be drawn larger and smaller. */
import * as Taro from '@tarojs/taro'
import { useState } from 'react'
import { WIDE, type UseWide } from './wideType'

const isWide = (): boolean => Taro.getWindowInfo().windowWidth >= WIDE

export const useWide: UseWide = () => {
  const [wide, setWide] = useState(isWide)
  const look = () => setWide(isWide())
  Taro.useDidShow(look)
  Taro.useResize(look)
  return wide
}
