/** The frame of every page: factors, navigation bar, wall, body, bottom bar, tab bar. */
import { View } from '@tarojs/components'
import type { CSSProperties, PropsWithChildren, ReactNode } from 'react'
import { classes } from './classes'
import { PageHead } from './PageHead'
import { PageTabs } from './PageTabs'
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
}>

export function Page({ title, wall, bar, sheet, tab, children }: Props) {
  const scale = useScale()
  const tabbed = tab !== undefined && tabsShown(tab, scale.elder)
  return (
    <View className={classes('page', isLarge(scale) && 'x14', scale.elder && 'elder', tabbed && 'tabbed')} style={factorsOf(scale) as CSSProperties}>
      <PageHead title={title} dark={Boolean(wall)} tab={tab !== undefined} />
      {wall}
      <View className='body'>{children}</View>
      {bar}
      {tab ? <PageTabs tab={tab} /> : null}
      {sheet}
    </View>
  )
}
