/** Scrolls the page to the sentence; it is read aloud by its own live region. */
import * as Taro from '@tarojs/taro'
import type { Seek } from './seekType'

// the sentence stands a little below the top, so that its question is seen with it
const ABOVE = -80

export const seek: Seek = (id) => {
  Taro.nextTick(() => {
    // a page that has just gone away has nothing to scroll
    Taro.pageScrollTo({ selector: `#${id}`, offsetTop: ABOVE, duration: 200 }).catch(() => undefined)
  })
}
