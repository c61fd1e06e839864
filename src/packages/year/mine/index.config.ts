export default definePageConfig({ navigationBarTitleText: '我的年度', enablePullDownRefresh: true })
