export default definePageConfig({ navigationBarTitleText: '全区活动日历', enablePullDownRefresh: true })
