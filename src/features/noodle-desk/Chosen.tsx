/** What can be done for whoever was picked: say who collects, or hear that it was collected, when, and by whose hand. */
import { Card } from '@components/Card'
import { Chips } from '@components/Chips'
import { stampWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import { Field } from '@components/Field'
import { Icon } from '@components/Icon'
import { Labelled } from '@components/Labelled'
import { channelWords, relationWords } from '@components/noodleWords/copy'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import { aria } from '@components/aria'
import { readPortion, type HandoverView } from '@contract/distributionDesk'
import { isGivable, proxyRelations } from '@domain/distributionEntitlement'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { atWork } from '@platform/placesAtWork'
import { useQuery } from '@platform/useQuery'
import { useWide } from '@platform/wide'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { alsoDue, type DeskElder } from './elders'
import type { NoodleDesk } from './useNoodleDesk'

type Props = { readonly desk: NoodleDesk; readonly elder: DeskElder }

const LONGEST_NAME = 30
const kinds = (['self', 'proxy'] as const).map((key) => ({ key, text: copy[key] }))
const relations = proxyRelations.map((key) => ({ key, text: relationWords[key] }))

function Proxy({ desk: { who, missing, collects } }: Pick<Props, 'desk'>) {
  return (
    <>
      <Labelled id='relation' label={copy.relation} wrong={missing === 'relation' ? copy.relationMissing : undefined}>
        <Chips id='relation' label={copy.relation} width='three' options={relations} chosen={who.relation ? [who.relation] : []} onTap={(relation) => collects({ relation })} />
      </Labelled>
      <Field id='proxy-name' label={copy.proxyName} longest={LONGEST_NAME} value={who.name} wrong={missing === 'name' ? copy.proxyNameMissing : undefined} onInput={(name) => collects({ name })} />
    </>
  )
}

function Due({ desk, elder }: Props) {
  const { who, missing, campaign, item, collects } = desk
  const wide = useWide()
  const cash = item?.kind === 'cash'
  const proxyAllowed = cash ? elder.authorised === true : campaign.data?.proxyAllowed === true
  return (
    <View className='sec' id='who'>
      {elder.channel === 'home' ? <Note strong text={copy.homeNote} /> : null}
      {elder.status === 'declined' ? <Note strong text={copy.declinedNote} /> : null}
      <Labelled id='receiver' label={copy.who} wrong={missing === 'who' ? copy.whoMissing : undefined}>
        <Chips id='receiver' label={copy.who} width='even' options={proxyAllowed ? kinds : kinds.slice(0, 1)} chosen={who.kind ? [who.kind] : []} onTap={(kind) => collects({ kind })} />
      </Labelled>
      {proxyAllowed ? null : <Note text={cash ? copy.proxyUnauthorised : copy.proxyOff} />}
      {who.kind === 'proxy' ? <Proxy desk={desk} /> : null}
      <Note text={who.kind === 'proxy' ? copy.lookProxy : copy.look} />
      {wide && desk.open && who.kind !== null ? <Note strong text={copy.enter(elder.name, item?.unit ?? '')} /> : null}
    </View>
  )
}

const receiverWords = ({ receiver }: HandoverView): string => (receiver.kind === 'self' ? copy.self : copy.byProxy(receiver.name, relationWords[receiver.relation]))

/** The hand that counts, as the book has it; without a network only what the list says. */
function Hand({ desk, elder }: Props) {
  const online = useOnline()
  const portion = useQuery(readPortion, online ? { campaignId: desk.campaignId, itemId: elder.itemId, elderId: elder.elderId } : null, { kept: false }).data?.portion
  const hand = portion?.handovers.find(({ standing }) => standing === 'accepted')
  if (!hand) return null
  const site = desk.campaign.data?.sites.find(({ siteId }) => siteId === hand.siteId)?.name ?? ''
  return (
    <Card>
      <Fact icon='place' text={copy.giver(site, receiverWords(hand))} note={copy.hand(hand.by)} />
      {hand.hasProof ? <Fact icon='pencil' text={copy.hasProof} /> : null}
    </Card>
  )
}

function Already({ desk, elder }: Props) {
  const { name, handed } = elder
  const item = desk.item?.name ?? ''
  const command = desk.ownCommand(elder)
  const toPortion = () => open(atWork.noodlePortion, { id: desk.campaignId, item: elder.itemId, elder: elder.elderId })
  return (
    <View className='sec' id='already' {...aria({ live: 'polite' })}>
      <View className='say bad'>
        <View className='tag bad bare'>
          <Icon tone='brick' name='no' />
          <View>{copy.stop}</View>
        </View>
        <Title text={handed ? copy.alreadyWhen(name, item, stampWords(handed.at, desk.desk.now), channelWords[handed.channel]) : copy.alreadyOpen(name, item)} />
      </View>
      <Hand desk={desk} elder={elder} />
      {command ? <TextButton id='undo' text={copy.undo} label={copy.undoLabel(name)} onTap={() => desk.ask({ at: 'undo', row: elder, of: command })} /> : null}
      <Card>
        <View className='m'>{copy.claims}</View>
        <View>{copy.claimsNote}</View>
        <SmallButton id='to-portion' text={copy.toPortion} onTap={toPortion} />
      </Card>
    </View>
  )
}

/** Stands right under the row that was picked. */
export function Chosen({ desk, elder }: Props) {
  if (desk.markOf(elder)?.progress.at === 'writing') return null
  // whoever collects for an elder is not shown money that is not theirs to take
  const also = alsoDue(desk.desk.rows, elder).filter(({ itemId, authorised }) => desk.who.kind !== 'proxy' || authorised === true || desk.campaign.data?.items.find((item) => item.itemId === itemId)?.kind !== 'cash')
  return (
    <View className='more'>
      {isGivable(elder) ? <Due desk={desk} elder={elder} /> : <Already desk={desk} elder={elder} />}
      {also.map(({ itemId }) => {
        const name = desk.campaign.data?.items.find((item) => item.itemId === itemId)?.name ?? ''
        return (
          <Notice key={itemId} kind='wait' id={`also-${itemId}`} text={copy.also(name)}>
            <SmallButton id={`also-go-${itemId}`} fill text={copy.alsoGo(name)} onTap={() => desk.chooseItem(itemId)} />
          </Notice>
        )
      })}
    </View>
  )
}
