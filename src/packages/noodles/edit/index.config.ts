export default definePageConfig({ navigationBarTitleText: '写发放活动' })
