export default definePageConfig({ navigationBarTitleText: '优秀榜', enablePullDownRefresh: true, enableShareAppMessage: true })
