export default definePageConfig({ navigationBarTitleText: '照片', enablePullDownRefresh: true })
