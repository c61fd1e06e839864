/** 姓名和电话: name, telephone and where I live, each with the reason why it is asked. */
import { Page } from '@components/Page'
import { Title } from '@components/Title'
import { copy } from '@features/my-details/copy'
import { HomeAddress } from '@features/my-details/HomeAddress'
import { MePending } from '@features/my-details/MePending'
import { NameAndPhone } from '@features/my-details/NameAndPhone'
import { SaveBar } from '@features/my-details/SaveBar'
import { SaveState } from '@features/my-details/SaveState'
import { useIntroduction } from '@features/my-details/useIntroduction'
import { useMe, type Me } from '@features/my-details/useMe'
import { useToldPhone } from '@features/my-details/useToldPhone'

function Details({ known, phone }: { readonly known: NonNullable<Me['data']>; readonly phone: string }) {
  const form = useIntroduction(known, undefined, phone)
  return (
    <Page title={copy.title} bar={<SaveBar form={form} />}>
      <Title text={copy.question} note={copy.questionNote} />
      <SaveState form={form} />
      <NameAndPhone form={form} known={known.me} />
      <HomeAddress form={form} />
    </Page>
  )
}

export default function DetailsPage() {
  const me = useMe()
  const phone = useToldPhone(me.data?.introduced ?? false)
  if (me.data && phone !== undefined) return <Details known={me.data} phone={phone} />
  return (
    <Page title={copy.title}>
      <MePending query={me} />
    </Page>
  )
}
