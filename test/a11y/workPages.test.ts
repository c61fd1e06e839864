/** The pages of whoever hands out, goes from door to door, speaks for a building or works for a whole community can be read, reached and heard. */
import { examinePages } from './examinePages'

examinePages('packages/care', 'packages/noodles', 'packages/door', 'packages/captain', 'packages/quarter', 'packages/year')
