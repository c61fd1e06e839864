/** Stands around the whole program and, in the demo, asks who is looking. */
import type { PropsWithChildren, ReactNode } from 'react'

export type PersonaGateType = (props: PropsWithChildren) => ReactNode
