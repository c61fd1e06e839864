export default definePageConfig({ navigationBarTitleText: '楼长积分', enablePullDownRefresh: true })
