export default definePageConfig({ navigationBarTitleText: '等见证的补贴' })
