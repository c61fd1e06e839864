export default definePageConfig({ navigationBarTitleText: '鸣谢图' })
