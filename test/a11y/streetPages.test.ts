/** The pages of whoever goes from door to door or speaks for a building can be read, reached and heard. */
import { examinePages } from './examinePages'

examinePages('packages/door', 'packages/captain', 'packages/year')
