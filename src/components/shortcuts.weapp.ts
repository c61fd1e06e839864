/** WeChat tells a page no keys, on a computer neither: there the field itself holds the focus and knows Enter. */
import type { FocusOn, UseShortcuts } from './shortcutsType'

export const focusOn: FocusOn = () => undefined

export const useShortcuts: UseShortcuts = () => undefined
