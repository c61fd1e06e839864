export default definePageConfig({ navigationBarTitleText: '要问候的老人', enablePullDownRefresh: true })
