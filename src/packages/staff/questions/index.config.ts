export default definePageConfig({ navigationBarTitleText: '居民想问的', enablePullDownRefresh: true })
