/** The parts of the page frame that each platform makes in its own way. */
import type { ReactNode } from 'react'
import type { TabKey } from './tabPlaces'

export type PageTabsType = (props: { readonly tab: TabKey }) => ReactNode
export type PageHeadType = (props: { readonly title: string; readonly dark: boolean; readonly tab: boolean }) => ReactNode
