/** Who walks: the partner's groups by head-count, and the grown-ups beside them. */
import { CardRow } from '@components/CardRow'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { phoneWords } from '@components/phoneWords'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import type { GroupView, OutingView } from '@contract/eventOuting'
import { dial } from '@platform/phone'
import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { copy, roleWords } from './copy'
import type { Walk } from './useWalk'

type Props = { readonly walk: Walk; readonly outing: OutingView }

const isDialled = (phone: string): boolean => phone !== '' && !phone.includes('*')

function GroupRow({ group, walk: { mayArrange, ask } }: { readonly group: GroupView; readonly walk: Walk }) {
  const { partner, classes, children, teachers, leaderName, leaderPhone } = group
  const fact = [classes, copy.group(children, teachers), ...(leaderName ? [copy.leader(leaderName)] : [])].join(copy.separator)
  return (
    <>
      {mayArrange ? <CardRow id={`group-${group.groupId}`} name={partner} fact={fact} label={[copy.editGroup(partner), fact].join(copy.separator)} onTap={() => ask({ what: 'group', group })} /> : <Row name={partner} fact={fact} />}
      {isDialled(leaderPhone) ? (
        <View className='row low'>
          <TextButton id={`call-${group.groupId}`} icon='phone' start text={copy.callLeader(leaderName, phoneWords(leaderPhone))} onTap={() => void dial(leaderPhone)} />
        </View>
      ) : null}
    </>
  )
}

export function Groups({ walk, outing: { groups } }: Props) {
  return (
    <Section head={copy.groups}>
      {groups.length > 0 ? (
        <List>
          {groups.map((group) => (
            <Fragment key={group.groupId}>
              <GroupRow group={group} walk={walk} />
            </Fragment>
          ))}
        </List>
      ) : (
        <Empty text={copy.noGroups} note={copy.noGroupsNote} />
      )}
      {walk.mayArrange ? <SmallButton id='add-group' icon='plus' text={copy.addGroup} onTap={() => walk.ask({ what: 'group', group: null })} /> : null}
    </Section>
  )
}

export function Staffing({ walk, outing: { staffing } }: Props) {
  const named = staffing.some(({ name }) => name !== '')
  return (
    <Section head={copy.staffing}>
      <Note text={copy.staffingNote} />
      {staffing.length > 0 ? (
        <List>
          {staffing.map(({ name, role }, index) => (
            <Row
              key={index}
              tile={named ? <NameTile name={name} /> : undefined}
              name={name || roleWords[role]}
              fact={name ? roleWords[role] : undefined}
              tag={walk.mayArrange ? <SmallButton id={`remove-escort-${index}`} text={copy.removeEscort} label={copy.removeEscortLabel(name)} onTap={() => walk.removeEscort(index)} /> : undefined}
            />
          ))}
        </List>
      ) : (
        <Empty text={copy.noStaffing} />
      )}
      {walk.mayArrange ? <SmallButton id='add-escort' icon='plus' text={copy.addEscort} onTap={() => walk.ask({ what: 'escort' })} /> : null}
    </Section>
  )
}
