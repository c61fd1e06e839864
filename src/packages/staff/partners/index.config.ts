export default definePageConfig({ navigationBarTitleText: '合作单位', enablePullDownRefresh: true })
