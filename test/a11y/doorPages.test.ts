/** The pages of the doorstep can be read, reached and heard. */
import { examinePages } from './examinePages'

examinePages('packages/door')
