/** The frame of every page: factors, navigation bar, wall, body, bottom bar, tab bar. */
import { View } from '@tarojs/components'
import { useContext, type CSSProperties, type PropsWithChildren, type ReactNode } from 'react'
import { classes } from './classes'
import { PageHead } from './PageHead'
import { PageTabs } from './PageTabs'
import { PrivacyContext } from './privacyQuestion'
import { PrivacySheet } from './PrivacySheet'
import { factorsOf, isLarge, useScale } from './scale'
import { tabsShown, type TabKey } from './tabPlaces'

type Props = PropsWithChildren<{
  readonly title: string
  /** What begins the page on the sea-blue wall; the navigation bar follows its colour. */
  readonly wall?: ReactNode
  /** The one main action. */
  readonly bar?: ReactNode
  /** A sheet that lies over everything. */
  readonly sheet?: ReactNode
  readonly tab?: TabKey
  /** Room for two columns where the window has it. */
  readonly wide?: boolean
  /** Off where the question about privacy is being read up on. */
  readonly asks?: boolean
}>

export function Page({ title, wall, bar, sheet, tab, wide = false, asks = true, children }: Props) {
  const scale = useScale()
  const privacy = useContext(PrivacyContext)
  const tabbed = tab !== undefined && tabsShown(tab, scale.elder)
  return (
    <View className={classes('page', isLarge(scale) && 'x14', scale.elder && 'elder', tabbed && 'tabbed', wide && 'wide')} style={factorsOf(scale) as CSSProperties}>
      <PageHead title={title} dark={Boolean(wall)} tab={tab !== undefined} />
      {wall}
      <View className='body'>{children}</View>
      {bar}
      {tab ? <PageTabs tab={tab} /> : null}
      {sheet}
      {privacy && asks ? <PrivacySheet {...privacy} /> : null}
    </View>
  )
}
