/** On the phone everything tappable is tapped; there is no keyboard to serve. */
import type { Keys } from './keysType'

export const keys: Keys = () => ({})
