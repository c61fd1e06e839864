/** Where the picture is drawn, out of sight, and whether it was kept. */
import { decoration } from '@components/aria'
import { Notice } from '@components/Notice'
import { Canvas, View } from '@tarojs/components'
import { HEIGHT, WIDTH } from './codePicture'
import { copy } from './copy'
import { CANVAS, type Saving } from './useSaving'

export const SavedCode = ({ saving: { result } }: { readonly saving: Saving }) => (
  <>
    {result ? <Notice seeks id='saved' kind={result === 'saved' ? 'ok' : 'wait'} {...copy.savedAs[result]} /> : null}
    <View className='backstage' {...decoration}>
      <Canvas type='2d' id={CANVAS} canvasId={CANVAS} style={{ width: `${WIDTH}px`, height: `${HEIGHT}px` }} />
    </View>
  </>
)
