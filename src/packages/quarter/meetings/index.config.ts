export default definePageConfig({ navigationBarTitleText: '楼长会', enablePullDownRefresh: true })
