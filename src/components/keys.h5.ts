/** In a browser everything tappable is reached with Tab and pressed with Enter or the space bar. */
import '../styles/browser.scss'
import type { Keys } from './keysType'

export const keys: Keys = (onTap) => ({
  tabIndex: 0,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault() // the space bar would scroll
    onTap()
  }
})
