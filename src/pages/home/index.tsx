/** 首页: what comes next, what can be joined, what else can be done. */
import { Page } from '@components/Page'
import { useScale } from '@components/scale'
import { CalledOff } from '@features/home/CalledOff'
import { copy } from '@features/home/copy'
import { ElderBar, ElderEntries } from '@features/home/ElderEntries'
import { Freshness } from '@features/home/Freshness'
import { HandingOut } from '@features/home/HandingOut'
import { HomeWall } from '@features/home/HomeWall'
import { MyWork } from '@features/home/MyWork'
import { OpenEvents } from '@features/home/OpenEvents'
import { Services } from '@features/home/Services'
import { useHome } from '@features/home/useHome'
import { RestingRoles } from '@features/phone-verification/RestingRoles'
import { ReadingSwitch } from '@features/reading/ReadingSwitch'
import { View } from '@tarojs/components'

export default function HomePage() {
  const home = useHome()
  const { elder } = useScale()
  return (
    <Page title={copy.title} tab='home' wall={<HomeWall home={home} reading={<ReadingSwitch />} />} bar={elder ? <ElderBar /> : null}>
      <View className='loose'>
        <Freshness home={home} />
        <CalledOff home={home} />
        <RestingRoles me={home.me} />
        <MyWork home={home} />
        <HandingOut home={home} />
      </View>
      {elder ? (
        <ElderEntries />
      ) : (
        <>
          <OpenEvents home={home} />
          <Services home={home} />
        </>
      )}
    </Page>
  )
}
