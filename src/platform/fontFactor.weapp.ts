/** WeChat's own font setting; 关怀模式 is 1.4. */
import * as Taro from '@tarojs/taro'
import type { FontFactor } from './fontFactorType'

// Taro's types do not know the field yet
type BaseInfo = { readonly fontSizeScaleFactor?: number; readonly fontSizeSetting?: number }

const STANDARD_SIZE = 17

export const fontFactor: FontFactor = () => {
  const { fontSizeScaleFactor, fontSizeSetting } = Taro.getAppBaseInfo() as BaseInfo
  return fontSizeScaleFactor ?? (fontSizeSetting ? fontSizeSetting / STANDARD_SIZE : 1)
}
