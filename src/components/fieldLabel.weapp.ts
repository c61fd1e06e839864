/** In WeChat the aria attributes on the input are the input's own. */
import type { UseFieldLabel } from './fieldLabelType'

export const useFieldLabel: UseFieldLabel = () => undefined
