/** On the phone every icon is in the package. */
import type { FetchIconsAhead } from './iconsAheadType'

export const fetchIconsAhead: FetchIconsAhead = () => undefined
