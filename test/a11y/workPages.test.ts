/** The pages of whoever hands out, writes down elders or works for a whole community can be read, reached and heard. */
import { examinePages } from './examinePages'

examinePages('packages/care', 'packages/noodles', 'packages/quarter')
