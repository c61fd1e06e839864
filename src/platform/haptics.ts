/** A light touch on a scan and on 保存; a phone that cannot tremble stays still. */
import * as Taro from '@tarojs/taro'

export const touch = (): void => {
  Taro.vibrateShort({ type: 'light' }).catch(() => undefined) // nothing to tell anybody
}
