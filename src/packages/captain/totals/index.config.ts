export default definePageConfig({ navigationBarTitleText: '每个人的积分', enablePullDownRefresh: true })
