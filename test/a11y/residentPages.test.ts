/** The pages for residents can be read, reached and heard. */
import { examinePages } from './examinePages'

examinePages('packages/resident')
