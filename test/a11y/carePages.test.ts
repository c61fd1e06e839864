/** The pages of the roster can be read, reached and heard. */
import { examinePages } from './examinePages'

examinePages('packages/care')
