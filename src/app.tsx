/** The program as a whole: what starts once, and what surrounds every page. */
import { fetchIconsAhead } from '@components/iconsAhead'
import { PrivacyContext } from '@components/privacyQuestion'
import { ScaleContext } from '@components/scale'
import { refreshFontScale, useFontScale } from '@platform/fontScale'
import { rememberPlace } from '@platform/lastPlace'
import { startNetwork } from '@platform/network'
import { startOutbox } from '@platform/outbox/ownOutbox'
import { PersonaGate } from '@platform/PersonaGate'
import { privacy } from '@platform/privacy'
import { usePrivacyQuestion } from '@platform/privacyQuestion'
import { startSession } from '@platform/session'
import { useDidHide, useDidShow } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import './app.scss'

startSession()
startNetwork()
startOutbox()
fetchIconsAhead()
privacy.start()
refreshFontScale()

export default function App({ children }: PropsWithChildren) {
  useDidShow(refreshFontScale)
  useDidHide(rememberPlace)
  return (
    <ScaleContext.Provider value={useFontScale()}>
      <PrivacyContext.Provider value={usePrivacyQuestion()}>
        <PersonaGate>{children}</PersonaGate>
      </PrivacyContext.Provider>
    </ScaleContext.Provider>
  )
}
