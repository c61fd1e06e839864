/** Workbooks: the one function that may be large, and that nobody waits for at a desk. */
import { serve } from '@kernel/serve'
import { exportEvent } from './exportEvent'

export const main = serve([exportEvent])
