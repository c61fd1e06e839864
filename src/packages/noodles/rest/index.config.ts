export default definePageConfig({ navigationBarTitleText: '还没领的' })
