/** A word that leads on: 全部活动, 看全文. */
import { Tappable } from './Tappable'

export function Link({ text, label = text, onTap, id }: { readonly text: string; readonly label?: string; readonly onTap: () => void; readonly id?: string }) {
  return (
    <Tappable id={id} className='link' role='link' label={label} onTap={onTap}>
      {text}
    </Tappable>
  )
}
