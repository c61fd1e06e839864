/** The network as the browser sees it. */
import type { WatchNetwork } from './networkType'

export const watchNetwork: WatchNetwork = (tell) => {
  window.addEventListener('online', () => tell(true))
  window.addEventListener('offline', () => tell(false))
  tell(navigator.onLine)
}
