/** The pages of whoever goes from door to door, hands out, writes down elders or speaks for a building can be read, reached and heard. */
import { examinePages } from './examinePages'

examinePages('packages/care', 'packages/door', 'packages/noodles', 'packages/captain', 'packages/quarter')
