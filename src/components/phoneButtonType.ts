/** The button that has the telephone vouched for; it hands over a code that counts once, or null when somebody would rather not. `aside`: the page has another main button. */
import type { ReactNode } from 'react'

export type PhoneButtonType = (props: { readonly text: string; readonly busyText: string; readonly onCode: (code: string | null) => Promise<unknown>; readonly id: string; readonly aside?: boolean }) => ReactNode
