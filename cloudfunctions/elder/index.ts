/** The roster of a community: those whom it looks after, as its staff look through it and mend it by hand. */
import { serve } from '@kernel/serve'
import { add } from './add'
import { edit } from './edit'
import { list } from './list'
import { mark } from './mark'
import { read } from './read'

export const main = serve([list, read, add, edit, mark])
