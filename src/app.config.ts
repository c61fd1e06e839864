/** What the mini program is made of: the pages of the main package, the tab bar and the look of the navigation bar. */
import { palette } from './components/palette'
import { tabs } from './components/tabPlaces'

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/mine/index', 'pages/find/index', 'pages/events/index', 'pages/event/index', 'pages/signup/index', 'pages/registration/index'],
  subPackages: [
    { root: 'packages/resident', pages: ['family/index', 'member/index', 'share/index', 'join/index', 'details/index', 'texts/index', 'data/index', 'role/index', 'results/index', 'question/index', 'arrive/index', 'photos/index', 'waiting/index'] },
    { root: 'packages/staff', pages: ['today/index', 'district/index', 'partners/index', 'event/index', 'edit/index', 'poster/index', 'desk/index', 'roster/index', 'papers/index', 'assist/index', 'people/index', 'invite/index', 'walk/index', 'questions/index', 'wall/index', 'photos/index'] },
    { root: 'packages/contest', pages: ['table/index', 'gifts/index', 'honours/index'] },
    { root: 'packages/care', pages: ['elders/index', 'elder/index', 'write/index', 'import/index', 'pairs/index'] },
    { root: 'packages/door', pages: ['day/index', 'visit/index', 'tasks/index', 'past/index', 'phone/index', 'office/index', 'alerts/index', 'ledger/index', 'witness/index'] },
    { root: 'packages/noodles', pages: ['list/index', 'edit/index', 'campaign/index', 'desk/index', 'homes/index', 'rest/index', 'matters/index', 'portion/index', 'cash/index', 'thanks/index', 'cards/index', 'card/index', 'papers/index', 'accounts/index'] },
    { root: 'packages/captain', pages: ['home/index', 'write/index', 'suggestion/index', 'hand/index', 'book/index', 'shown/index', 'points/index', 'claim/index', 'count/index', 'totals/index', 'ledger/index', 'rules/index', 'vote/index'] },
    { root: 'packages/quarter', pages: ['lead/index', 'captains/index', 'meetings/index', 'meeting/index', 'board/index', 'ranking/index'] },
    { root: 'packages/year', pages: ['lead/index', 'certificates/index', 'prizes/index', 'mine/index', 'shown/index', 'check/index'] }
  ],
  // whoever is on their own page goes to their family next; who signs up may want to add a relative, or the full text
  preloadRule: {
    'pages/mine/index': { network: 'all', packages: ['packages/resident'] },
    'pages/signup/index': { network: 'all', packages: ['packages/resident'] }
  },
  window: {
    navigationBarTitleText: '邻距离',
    navigationBarBackgroundColor: palette.paper,
    navigationBarTextStyle: 'black',
    backgroundColor: palette.paper,
    backgroundTextStyle: 'dark'
  },
  tabBar: {
    custom: true,
    color: palette.ink2,
    selectedColor: palette.sea,
    backgroundColor: palette.card,
    list: tabs.map(({ path, text }) => ({ pagePath: path, text }))
  },
  lazyCodeLoading: 'requiredComponents',
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : { style: 'v2', cloud: true, __usePrivacyCheck__: true })
})
