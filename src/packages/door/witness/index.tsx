/** 等见证的补贴: for whoever goes to the doors beside a colleague. */
import { Page } from '@components/Page'
import { copy } from '@features/door-witness/copy'
import { useWitnessing } from '@features/door-witness/useWitnessing'
import { WitnessPage, WitnessSheet } from '@features/door-witness/WitnessPage'

export default function DoorWitnessPage() {
  const witnessing = useWitnessing()
  return (
    <Page title={copy.title} sheet={<WitnessSheet witnessing={witnessing} />}>
      <WitnessPage witnessing={witnessing} />
    </Page>
  )
}
