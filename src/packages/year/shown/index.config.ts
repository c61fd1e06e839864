export default definePageConfig({ navigationBarTitleText: '年度公示', enablePullDownRefresh: true, enableShareAppMessage: true })
