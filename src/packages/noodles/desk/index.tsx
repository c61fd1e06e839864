/** 现场发放: an elder is found in two taps, looked at once, and has the noodles with one more. */
import { Page } from '@components/Page'
import { copy } from '@features/noodle-desk/copy'
import { DeskBar } from '@features/noodle-desk/DeskBar'
import { DeskSheet } from '@features/noodle-desk/DeskSheet'
import { DeskWork } from '@features/noodle-desk/DeskWork'
import { useNoodleDesk } from '@features/noodle-desk/useNoodleDesk'
import './index.scss'

export default function NoodleDeskPage() {
  const desk = useNoodleDesk()
  return (
    <Page title={copy.title} wide bar={<DeskBar desk={desk} />} sheet={<DeskSheet desk={desk} />}>
      <DeskWork desk={desk} />
    </Page>
  )
}
