/** Dials a number; WeChat asks once more before it does. */
import * as Taro from '@tarojs/taro'

export async function dial(number: string): Promise<'called' | 'not_called'> {
  try {
    await Taro.makePhoneCall({ phoneNumber: number.replace(/[\s-]/g, '') })
    return 'called'
  } catch {
    return 'not_called' // changed their mind, or the machine has no telephone
  }
}
