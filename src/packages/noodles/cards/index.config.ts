export default definePageConfig({ navigationBarTitleText: '老人卡' })
