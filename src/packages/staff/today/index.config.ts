export default definePageConfig({ navigationBarTitleText: '社区今天', enablePullDownRefresh: true })
