export default definePageConfig({ navigationBarTitleText: '给老人发东西', enablePullDownRefresh: true })
