/** In a browser Taro has no custom tab bar, so a tab page brings it along. */
import '../styles/tabs.scss'
import type { PageTabsType } from './pageFrame'
import { useScale } from './scale'
import { Tabs } from './Tabs'

export const PageTabs: PageTabsType = ({ tab }) => <Tabs current={tab} scale={useScale()} />
