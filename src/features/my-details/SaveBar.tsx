/** Saves, and once saved leads back. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { back } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Introduction } from './useIntroduction'

export const SaveBar = ({ form: { saved, save } }: { readonly form: Introduction }) => (
  <BottomBar main={saved ? <MainButton id='done' text={copy.done} onTap={() => back(places.mine)} /> : <MainButton id='save' text={copy.save} busyText={copy.saving} onTap={save} />} />
)
