/** At which table somebody stands and how they hand out: asked where nobody knows it, else one line that can be changed. */
import { Chips } from '@components/Chips'
import { Labelled } from '@components/Labelled'
import { Link } from '@components/Link'
import { Note } from '@components/Note'
import type { CampaignView } from '@contract/distribution'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import type { Mode, NoodleDesk } from './useNoodleDesk'

const modes = (['one', 'queue'] as const).map((key) => ({ key, text: copy.modes[key] }))

type Props = { readonly desk: NoodleDesk } & Pick<CampaignView, 'sites'>

export function Ways({ desk: { item, siteId, mode, chooseSite, chooseMode, seeking }, sites }: Props) {
  const [changing, setChanging] = useState(false)
  const choosesSite = sites.length > 1
  const choosesMode = item?.kind === 'goods'
  if (seeking || (!choosesSite && !choosesMode)) return null
  const site = sites.find((one) => one.siteId === siteId)?.name
  if (!changing && (site || !choosesSite)) {
    return (
      <>
        <View className='split'>
          <Note strong text={[choosesSite ? site : '', choosesMode ? copy.modes[mode] : ''].filter(Boolean).join(copy.separator)} />
          <Link id='ways' text={copy.change} label={copy.changeLabel} onTap={() => setChanging(true)} />
        </View>
        {choosesMode && mode === 'queue' ? <Note text={copy.queueNote} /> : null}
      </>
    )
  }
  // what was asked for is answered with one tap
  const answered = <Answer,>(choose: (answer: Answer) => void) => (answer: Answer) => {
    choose(answer)
    setChanging(false)
  }
  return (
    <>
      {choosesSite ? (
        <Labelled id='site' label={copy.site}>
          <Chips id='site' label={copy.site} width='two' options={sites.map(({ siteId: key, name }) => ({ key, text: name }))} chosen={siteId ? [siteId] : []} onTap={answered(chooseSite)} />
        </Labelled>
      ) : null}
      {choosesMode ? (
        <Labelled id='mode' label={copy.mode} {...(mode === 'queue' ? { hint: copy.queueNote } : {})}>
          <Chips<Mode> id='mode' label={copy.mode} width='two' options={modes} chosen={[mode]} onTap={answered(chooseMode)} />
        </Labelled>
      ) : null}
    </>
  )
}
