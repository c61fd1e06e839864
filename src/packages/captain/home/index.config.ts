export default definePageConfig({ navigationBarTitleText: '楼长', enablePullDownRefresh: true })
