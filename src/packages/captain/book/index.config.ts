export default definePageConfig({ navigationBarTitleText: '居民的建议', enablePullDownRefresh: true })
