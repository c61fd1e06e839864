/** 人员和角色: who holds which role here; invite somebody, or take a role back. */
import { Page } from '@components/Page'
import { Title } from '@components/Title'
import { copy } from '@features/roles/copy'
import { NotYours } from '@features/roles/NotYours'
import { PeopleBar } from '@features/roles/PeopleBar'
import { PeopleList } from '@features/roles/PeopleList'
import { PlaceChips } from '@features/roles/PlaceChips'
import { RevokeSheet } from '@features/roles/RevokeSheet'
import { usePeople } from '@features/roles/usePeople'
import { usePlaceName, usePost } from '@features/roles/usePost'

export default function PeoplePage() {
  const post = usePost()
  const { at, posts } = post
  const people = usePeople(at)
  const name = usePlaceName(at)
  if (!at) {
    return (
      <Page title={copy.peopleTitle}>
        <NotYours post={post} />
      </Page>
    )
  }
  return (
    <Page title={copy.peopleTitle} bar={<PeopleBar at={at} />} sheet={<RevokeSheet people={people} />}>
      <Title text={copy.who} note={copy.where(name)} />
      <PlaceChips post={post} />
      <PeopleList people={people} posts={posts} at={at} />
    </Page>
  )
}
