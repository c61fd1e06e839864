export default definePageConfig({ navigationBarTitleText: '补贴日结', enablePullDownRefresh: true })
