/** In WeChat the tab bar is a component of its own, so the page brings none. */
import type { PageTabsType } from './pageFrame'

export const PageTabs: PageTabsType = () => null
