/** The network as WeChat sees it. */
import * as Taro from '@tarojs/taro'
import type { WatchNetwork } from './networkType'

export const watchNetwork: WatchNetwork = (tell) => {
  Taro.onNetworkStatusChange(({ isConnected }) => tell(isConnected))
  // an unknown network is treated as one: the call itself will find out
  Taro.getNetworkType({ success: ({ networkType }) => tell(networkType !== 'none') })
}
