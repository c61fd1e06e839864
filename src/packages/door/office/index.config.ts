export default definePageConfig({ navigationBarTitleText: '上门走访的事', enablePullDownRefresh: true })
