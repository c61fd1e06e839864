/** In a browser a wheel is reached with Tab and opened with Enter or the space bar, like everything else. */
import type { Opener } from './openerType'

export const opener: Opener = {
  tabIndex: 0,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.click()
  }
}
