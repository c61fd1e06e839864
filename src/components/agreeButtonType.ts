/** The button by which somebody agrees to the privacy policy; WeChat wants to see it pressed itself and knows it by its id. */
import type { ReactNode } from 'react'

export type AgreeButtonType = (props: { readonly text: string; readonly onAgree: () => void }) => ReactNode
