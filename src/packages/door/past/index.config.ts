export default definePageConfig({ navigationBarTitleText: '以前的走访', enablePullDownRefresh: true })
