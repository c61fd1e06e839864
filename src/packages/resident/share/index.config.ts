export default definePageConfig({ navigationBarTitleText: '和家人共用', enableShareAppMessage: true })
