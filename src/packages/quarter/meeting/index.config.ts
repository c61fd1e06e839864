export default definePageConfig({ navigationBarTitleText: '主持楼长会', enablePullDownRefresh: true })
