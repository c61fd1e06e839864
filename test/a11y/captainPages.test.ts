/** The pages of captains and of the suggestion book can be read, reached and heard. */
import { examinePages } from './examinePages'

examinePages('packages/captain')
