export default definePageConfig({ navigationBarTitleText: '纳言献策本', enablePullDownRefresh: true })
