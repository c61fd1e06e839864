/** The pages of a quarter can be read, reached and heard. */
import { examinePages } from './examinePages'

examinePages('packages/quarter')
