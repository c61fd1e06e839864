export default definePageConfig({ navigationBarTitleText: '墙上的码', enablePullDownRefresh: true })
