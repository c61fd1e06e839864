export default definePageConfig({ navigationBarTitleText: '一位老人', enablePullDownRefresh: true })
