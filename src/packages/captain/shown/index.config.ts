export default definePageConfig({ navigationBarTitleText: '社区的答复', enablePullDownRefresh: true })
