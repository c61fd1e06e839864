export default definePageConfig({ navigationBarTitleText: '楼长会投票', enablePullDownRefresh: true })
