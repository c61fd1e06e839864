/** WeChat asks before the first private interface, in our words; it remembers the answer itself. */
import * as Taro from '@tarojs/taro'
import { put } from './privacyQuestion'
import type { Privacy } from './privacyType'

/** WeChat looks whether this very button was pressed. */
const AGREE = 'agree-privacy'

// before 2.32.3 WeChat asked nobody
const asksItself = (): boolean => typeof Taro.requirePrivacyAuthorize === 'function' && typeof Taro.onNeedPrivacyAuthorization === 'function'

export const privacy: Privacy = {
  start: () => {
    if (!asksItself()) return
    Taro.onNeedPrivacyAuthorization((resolve) => {
      resolve({ event: 'exposureAuthorization' })
      put((agreed) => resolve(agreed ? { event: 'agree', buttonId: AGREE } : { event: 'disagree' }))
    })
  },
  ask: () =>
    new Promise((resolve) => {
      if (!asksItself()) return resolve('agreed')
      Taro.requirePrivacyAuthorize({ success: () => resolve('agreed'), fail: () => resolve('refused') })
    })
}
