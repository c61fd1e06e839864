/** In WeChat the cloud is named once; who is calling, WeChat says itself. */
import * as Taro from '@tarojs/taro'
import type { SessionReady, StartSession } from './sessionType'

export const startSession: StartSession = () => {
  Taro.cloud.init({ traceUser: true, ...(CLOUD_ENV ? { env: CLOUD_ENV } : {}) })
}

export const sessionReady: SessionReady = () => Promise.resolve()
