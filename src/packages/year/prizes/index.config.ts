export default definePageConfig({ navigationBarTitleText: '年度奖品', enablePullDownRefresh: true })
