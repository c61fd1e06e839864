/** The pages of the noodles can be read, reached and heard. */
import { examinePages } from './examinePages'

examinePages('packages/noodles')
