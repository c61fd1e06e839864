/** All texts, a row each. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import { textKeys, texts } from './texts'

export const TextList = () => (
  <List>
    {textKeys.map((of) => (
      <CardRow
        key={of}
        id={`text-${of}`}
        tile={<IconTile icon={of === 'privacy' ? 'lock' : of === 'photo' ? 'person' : 'people'} />}
        name={texts[of].title}
        fact={texts[of].about}
        label={copy.read(texts[of].title, texts[of].about)}
        onTap={() => open(places.texts, { of })}
      />
    ))}
  </List>
)
