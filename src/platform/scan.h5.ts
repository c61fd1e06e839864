/** A browser reads no codes; whoever demonstrates puts one in by hand. */
import type { ScanCode } from './scanType'

export const scanCode: ScanCode = () => Promise.resolve({ at: 'impossible' })
