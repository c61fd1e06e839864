export default definePageConfig({ navigationBarTitleText: '告诉楼长', enablePullDownRefresh: true })
