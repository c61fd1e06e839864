/** WeChat's random bytes; very old versions have none, and there chance must do. */
import * as Taro from '@tarojs/taro'
import type { RandomBytes } from './randomType'

const byChance = (length: number): Uint8Array => Uint8Array.from({ length }, () => Math.floor(Math.random() * 256))

export const randomBytes: RandomBytes = async (length) => {
  if (!Taro.getRandomValues) return byChance(length)
  try {
    const { randomValues } = await Taro.getRandomValues({ length })
    return new Uint8Array(randomValues)
  } catch {
    return byChance(length)
  }
}
