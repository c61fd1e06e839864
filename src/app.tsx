/** The program as a whole: what starts once, and what surrounds every page. */
import { ScaleContext } from '@components/scale'
import { refreshFontScale, useFontScale } from '@platform/fontScale'
import { startNetwork } from '@platform/network'
import { PersonaGate } from '@platform/PersonaGate'
import { startSession } from '@platform/session'
import { useDidShow } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import './app.scss'

startSession()
startNetwork()
refreshFontScale()

export default function App({ children }: PropsWithChildren) {
  useDidShow(refreshFontScale)
  return (
    <ScaleContext.Provider value={useFontScale()}>
      <PersonaGate>{children}</PersonaGate>
    </ScaleContext.Provider>
  )
}
