import { palette } from '../../components/palette'

export default definePageConfig({ navigationBarTitleText: '邻距离', navigationBarBackgroundColor: palette.sea, navigationBarTextStyle: 'white', enablePullDownRefresh: true })
