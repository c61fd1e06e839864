/** 楼长名册: who speaks for whom. */
import { Page } from '@components/Page'
import { copy } from '@features/captain-register/copy'
import { RegisterPage } from '@features/captain-register/RegisterPage'
import { useRegister } from '@features/captain-register/useRegister'

export default function CaptainRegisterPage() {
  return (
    <Page title={copy.title}>
      <RegisterPage page={useRegister()} />
    </Page>
  )
}
