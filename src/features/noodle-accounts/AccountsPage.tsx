/** 对账: what was handed out, who has signed over which count, and one's own signature. */
import { BottomBar } from '@components/BottomBar'
import { Card } from '@components/Card'
import { CardRow } from '@components/CardRow'
import { stampWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { statusTags } from '@components/noodleWords/copy'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Tag } from '@components/Tag'
import { Title } from '@components/Title'
import type { CampaignView } from '@contract/distribution'
import type { SigningView } from '@contract/distributionBooks'
import { sidesOf } from '@domain/distributionStock'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { copy, roleWords } from './copy'
import type { Accounts } from './useAccounts'

type Props = { readonly accounts: Accounts }

const goodsOf = ({ items }: CampaignView) => items.filter(({ kind }) => kind === 'goods')

const signedHere = (signings: readonly SigningView[]): boolean => signings.some(({ mine }) => mine)

const differ = (campaign: CampaignView, [one, other]: readonly SigningView[]): boolean => one !== undefined && other !== undefined && goodsOf(campaign).some(({ itemId }) => (one.left[itemId] ?? 0) !== (other.left[itemId] ?? 0))

function Side({ role, signing, campaign, now }: { readonly role: SigningView['role']; readonly signing: SigningView | undefined; readonly campaign: CampaignView; readonly now: number }) {
  if (!signing) return <Row name={roleWords[role]} fact={copy.unsigned} tag={<Tag kind='wait' text={copy.waitTag} />} />
  const counts = goodsOf(campaign).map(({ itemId, name, unit }) => copy.left(name, signing.left[itemId] ?? 0, unit))
  return <Row name={[roleWords[role], ...counts].join(copy.separator)} fact={copy.signed(signing.by || copy.unnamed, stampWords(signing.at, now))} tag={<Tag kind='ok' text={copy.signedTag} />} />
}

/** What was given and what is left follows from the same record for both sides; the count is their own. */
function Handed({ campaign, accounts: { progress } }: Props & { readonly campaign: CampaignView }) {
  const delivered = (itemId: string) => progress?.items.find((one) => one.itemId === itemId)?.all.delivered ?? 0
  return (
    <Card>
      {campaign.items.map(({ itemId, name, unit }) => (
        <Fact key={itemId} icon='check' text={copy.handed(name, delivered(itemId), unit)} />
      ))}
      <Note text={campaign.coopId === undefined ? copy.alone : copy.both} />
    </Card>
  )
}

function Standing({ accounts: { signed, progress, ask }, campaign }: Props & { readonly campaign: CampaignView }) {
  const online = useOnline()
  const { status, coopId } = campaign
  const signings = progress?.signings ?? []
  if (status === 'reconciled' || status === 'archived') return <Notice id='reconciled' text={coopId === undefined ? copy.reconciledAlone : copy.reconciled} />
  if (status !== 'closed') return <Notice kind='wait' id='not-closed' text={copy.notYet} />
  if (differ(campaign, signings)) return <Notice kind='bad' id='differ' text={copy.differ} note={copy.differNote} />
  const waited = sidesOf(campaign).find((role) => signings.every((one) => one.role !== role))
  if (!waited || !signedHere(signings)) return signed ? <Notice seeks id='signed' text={copy.done} /> : null
  return (
    <Notice seeks={signed} id='signed' text={copy.doneWaits(roleWords[waited])}>
      {online ? <SmallButton id='count-again' text={copy.countAgain} onTap={() => ask(true)} /> : null}
    </Notice>
  )
}

export function AccountsPage({ accounts }: Props) {
  const { campaignId, campaign, progress, now, loading, words, reload, failure, asking } = accounts
  if (!campaign || !progress) return <Pending loading={loading} words={words} onRetry={reload} onCall={callCommunity} />
  return (
    <>
      <Title text={campaign.title} />
      <Tag {...statusTags[campaign.status]} />
      {failure && !asking ? <Notice kind='bad' seeks id='accounts-failure' text={failure.text} note={failure.note} /> : null}
      <Standing accounts={accounts} campaign={campaign} />
      <Handed accounts={accounts} campaign={campaign} />
      <Section head={copy.signings}>
        <List>
          {sidesOf(campaign).map((role) => (
            <Side key={role} role={role} signing={progress.signings.find((one) => one.role === role)} campaign={campaign} now={now} />
          ))}
        </List>
      </Section>
      {campaign.items.some(({ kind }) => kind === 'cash') ? (
        <List>
          <CardRow id='to-cash' tile={<IconTile icon='check' />} name={copy.cash} fact={copy.cashNote} label={`${copy.cash}${copy.separator}${copy.cashNote}`} onTap={() => open(atWork.noodleCash, { id: campaignId })} />
        </List>
      ) : null}
    </>
  )
}

export function AccountsBar({ accounts: { campaign, progress, ask } }: Props) {
  const online = useOnline()
  if (!online || !progress || campaign?.status !== 'closed') return null
  const again = signedHere(progress.signings)
  // whoever has signed waits for the other side, unless the two differ
  if (again && !differ(campaign, progress.signings)) return null
  return <BottomBar main={<MainButton id='sign' icon='pencil' text={again ? copy.signAgain : copy.sign} onTap={() => ask(true)} />} />
}
