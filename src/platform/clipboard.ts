/** Puts words where they can be pasted. WeChat says itself that it has done so. */
import * as Taro from '@tarojs/taro'

export async function copyText(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false // a browser that was not asked nicely
  }
}
