export default definePageConfig({ navigationBarTitleText: '隐私和同意书' })
