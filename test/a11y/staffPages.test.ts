/** The pages for staff can be read, reached and heard. */
import { examinePages } from './examinePages'

examinePages('packages/staff', 'packages/contest')
