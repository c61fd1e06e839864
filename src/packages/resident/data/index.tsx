/** 我的信息: everything that is kept about me, to see, take out, take back and delete. */
import { Page } from '@components/Page'
import { Title } from '@components/Title'
import { Consents, WithdrawSheet } from '@features/my-data/Consents'
import { copy } from '@features/my-data/copy'
import { DataPending } from '@features/my-data/DataPending'
import { DeleteButton, DeleteSheet } from '@features/my-data/Delete'
import { AboutSelf, Family, Questions, Registrations, Roles, Suggestions } from '@features/my-data/Kept'
import { NothingKept } from '@features/my-data/NothingKept'
import { Removed, RemovedBar } from '@features/my-data/Removed'
import { TakeOut } from '@features/my-data/TakeOut'
import { useDeleting, type Deleting } from '@features/my-data/useDeleting'
import { useHomeWords } from '@features/my-data/useHomeWords'
import { useMyData, type Loaded } from '@features/my-data/useMyData'
import { useWithdrawing } from '@features/my-data/useWithdrawing'

function Everything({ query, deleting }: { readonly query: Loaded; readonly deleting: Deleting }) {
  const { data } = query
  const withdrawing = useWithdrawing(query)
  const home = useHomeWords(data.me)
  const sheet = withdrawing.asked ? <WithdrawSheet withdrawing={withdrawing} /> : <DeleteSheet data={data} deleting={deleting} />
  return (
    <Page title={copy.title} sheet={sheet}>
      <Title text={copy.head} note={copy.headNote} />
      <AboutSelf data={data} home={home} />
      <Roles data={data} />
      <Family data={data} />
      <Registrations data={data} />
      <Questions data={data} />
      <Suggestions data={data} />
      <Consents data={data} withdrawing={withdrawing} />
      <TakeOut data={data} home={home} />
      <DeleteButton deleting={deleting} />
    </Page>
  )
}

export default function DataPage() {
  const query = useMyData()
  const deleting = useDeleting()
  const { data } = query
  if (deleting.removed) return <Page title={copy.title} wall={<Removed />} bar={<RemovedBar />} />
  if (data?.introduced) return <Everything query={{ ...query, data }} deleting={deleting} />
  return <Page title={copy.title}>{data ? <NothingKept /> : <DataPending query={query} />}</Page>
}
