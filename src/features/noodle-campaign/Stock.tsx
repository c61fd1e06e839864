/** 还剩多少: what came in of each thing, where it went, and what is on hand. */
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import type { CampaignView } from '@contract/distribution'
import { copy } from './copy'
import type { CampaignWork } from './useCampaign'

const open: readonly CampaignView['status'][] = ['approved', 'open', 'closed']

export function Stock({ work, campaign }: { readonly work: CampaignWork; readonly campaign: CampaignView }) {
  const known = work.progress.data
  if (!known) return null
  const goods = campaign.items.filter(({ kind }) => kind === 'goods')
  return (
    <Section head={copy.stock}>
      <List>
        {goods.map(({ itemId, name, unit }) => {
          const line = known.stock.lines.find((one) => one.itemId === itemId)
          if (!line) return null
          const lost = copy.lost(line.damaged, line.extraLoss, line.returned)
          return <Row key={itemId} name={`${name}${copy.separator}${copy.onHand(line.onHand, unit)}`} fact={[copy.stockFact(line.received, line.delivered, line.out), lost].filter(Boolean).join(copy.separator)} />
        })}
      </List>
      {goods.length === 0 ? <Note text={copy.stock} /> : null}
      {open.includes(campaign.status) ? <SmallButton id='move-stock' icon='plus' text={copy.move} onTap={() => work.ask({ what: 'stock' })} /> : null}
    </Section>
  )
}
