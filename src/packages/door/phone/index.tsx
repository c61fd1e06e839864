/** 换手机前: before a grid worker's phone is handed on. */
import { Page } from '@components/Page'
import { copy } from '@features/phone-leave/copy'
import { PhoneBar, PhonePage } from '@features/phone-leave/PhonePage'
import { usePhone } from '@features/phone-leave/usePhone'

export default function DoorPhonePage() {
  const phone = usePhone()
  return (
    <Page title={copy.title} bar={<PhoneBar phone={phone} />}>
      <PhonePage phone={phone} />
    </Page>
  )
}
