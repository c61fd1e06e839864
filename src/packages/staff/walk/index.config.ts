export default definePageConfig({ navigationBarTitleText: '带队和点名', enablePullDownRefresh: true })
