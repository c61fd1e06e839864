/** WeChat's own scanner, from the camera only: a picture of somebody else's code is nobody at the desk. */
import * as Taro from '@tarojs/taro'
import type { ScanCode } from './scanType'

const gaveUp = (error: unknown): boolean => typeof error === 'object' && error !== null && 'errMsg' in error && String(error.errMsg).includes('cancel')

export const scanCode: ScanCode = async () => {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })
    return { at: 'read', code: result.trim() }
  } catch (error) {
    return { at: gaveUp(error) ? 'gave_up' : 'impossible' }
  }
}
