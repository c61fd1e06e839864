/** Calls reach the cloud functions through WeChat, which says who is calling. */
import * as Taro from '@tarojs/taro'
import { isOnline } from './network'
import type { Transport } from './transportType'

export const send: Transport = async (functionName, call) => {
  try {
    const { result } = await Taro.cloud.callFunction({ name: functionName, data: call })
    return { arrived: true, reply: result }
  } catch {
    // WeChat's codes do not tell a lost request from a lost answer; only a dead network is certain
    return { arrived: false, sent: isOnline() ? 'unknown' : 'no' }
  }
}
