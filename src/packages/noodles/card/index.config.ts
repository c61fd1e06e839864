export default definePageConfig({ navigationBarTitleText: '换一张老人卡' })
