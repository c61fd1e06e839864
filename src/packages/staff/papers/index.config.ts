export default definePageConfig({ navigationBarTitleText: '表格和简报', enablePullDownRefresh: true })
