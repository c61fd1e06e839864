/** The keys that find somebody in two taps: the buildings that occur, then the surnames that occur there. */
import { guestsFor } from '@components/rosterWords/findAmong'
import { Tappable } from '@components/Tappable'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { buildingKeys, surnameKeys, type Key } from './guests'
import type { Desk } from './useDesk'

type Props = { readonly head: string; readonly kind: 'building' | 'surname'; readonly keys: readonly Key[]; readonly label: (name: string, count: number) => string; readonly onTap: (word: string) => void }

function Keys({ head, kind, keys, label, onTap }: Props) {
  return (
    <View className='sec close'>
      <View className='m'>{head}</View>
      <View className='chips keys'>
        {keys.map(({ key, text, count }) => (
          <Tappable key={key} id={`${kind}-${key}`} className='chip' label={label(text, count)} onTap={() => onTap(text)}>
            <View>{text}</View>
          </Tappable>
        ))}
      </View>
    </View>
  )
}

export function FindKeys({ desk: { guests, roster, query, seeking, sought, results, add } }: { readonly desk: Desk }) {
  const { building, name } = sought
  const buildings = buildingKeys(guests, roster.buildings)
  const here = building === null ? guests : guestsFor(guests, building, roster.buildings)
  // where all live in one place, asking for it would be a tap for nothing
  if (!seeking && buildings.length > 1) return <Keys head={copy.buildings} kind='building' keys={buildings} label={copy.buildingLabel} onTap={add} />
  if (name !== '' || (query === '' && seeking) || (seeking && results.length <= 1) || guests.length === 0) return null
  return <Keys head={copy.surnames} kind='surname' keys={surnameKeys(here)} label={copy.surnameLabel} onTap={add} />
}
