export default definePageConfig({ navigationBarTitleText: '发活动' })
