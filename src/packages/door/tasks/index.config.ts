export default definePageConfig({ navigationBarTitleText: '老人要帮的忙', enablePullDownRefresh: true })
