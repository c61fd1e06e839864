export default definePageConfig({ navigationBarTitleText: '老人花名册' })
