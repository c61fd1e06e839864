export default definePageConfig({ navigationBarTitleText: '成绩图和奖状' })
