/** What phones did without a network. */
import { serve } from '@kernel/serve'
import { send } from './send'

export const main = serve([send])
