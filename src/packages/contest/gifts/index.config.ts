export default definePageConfig({ navigationBarTitleText: '发礼物', enablePullDownRefresh: true })
