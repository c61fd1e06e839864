export default definePageConfig({ navigationBarTitleText: '邻距离', enablePullDownRefresh: true })
