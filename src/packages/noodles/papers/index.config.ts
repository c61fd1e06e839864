export default definePageConfig({ navigationBarTitleText: '表格', enablePullDownRefresh: true })
