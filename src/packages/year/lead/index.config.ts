export default definePageConfig({ navigationBarTitleText: '年度评优', enablePullDownRefresh: true })
