export default definePageConfig({ navigationBarTitleText: '楼长名册', enablePullDownRefresh: true })
