export default definePageConfig({ navigationBarTitleText: '给老人领东西', enablePullDownRefresh: true })
