export default definePageConfig({ navigationBarTitleText: '发放活动', enablePullDownRefresh: true })
