/** What was agreed and heard, each recorded by itself: the guardian's signature on paper, the health notice read out. Both arrive empty. */
import { Card, CardInner } from '@components/Card'
import { Choice } from '@components/Choice'
import { Wrong } from '@components/Wrong'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Assist } from './useAssist'

type Props = { readonly id: string; readonly head: string; readonly text: string; readonly tick: string; readonly chosen: boolean; readonly wrong: string | undefined; readonly onTap: () => void }

function Statement({ id, head, text, tick, chosen, wrong, onTap }: Props) {
  return (
    <View className='labelled' id={`${id}-field`}>
      <Card look='framed'>
        <CardInner>
          <View className='m'>{head}</View>
          <View className='note strong told'>{text}</View>
        </CardInner>
        <Choice id={id} foot text={tick} chosen={chosen} onTap={onTap} />
      </Card>
      {wrong ? <Wrong words={wrong} /> : null}
    </View>
  )
}

export function Consents({ assist: { event, draft, asked, change, wrongAt } }: { readonly assist: Assist }) {
  const { healthNotice } = event
  return (
    <>
      {asked.guardian ? (
        <Statement id='guardian' head={copy.guardianHead} text={copy.guardianText} tick={copy.guardian} chosen={draft.guardian} wrong={wrongAt('guardian')} onTap={() => change({ guardian: !draft.guardian })} />
      ) : null}
      {healthNotice ? (
        <Statement id='health' head={copy.healthHead} text={healthNotice.text} tick={copy.health} chosen={draft.health} wrong={wrongAt('health')} onTap={() => change({ health: !draft.health })} />
      ) : null}
    </>
  )
}
