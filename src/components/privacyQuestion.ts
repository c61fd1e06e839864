/** The question about privacy as a page shows it, and null while nothing is asked; whoever surrounds the pages says which. */
import { createContext } from 'react'

export type PrivacyQuestion = { readonly onRead: () => void; readonly onAnswer: (agreed: boolean) => void }

export const PrivacyContext = createContext<PrivacyQuestion | null>(null)
