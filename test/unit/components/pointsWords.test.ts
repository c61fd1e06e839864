/** How it is said what points rest on. */
import { evidenceWords } from '@components/pointsWords/copy'

test('it is said what an entry rests on, and where an earlier release wrote no more, of which kind it is', () => {
  expect(evidenceWords({ kind: 'meeting', id: 'm_1', title: '楼长例会' })).toEqual(['有签到：楼长例会'])
  expect(evidenceWords({ kind: 'meeting', id: 'm_1' })).toEqual(['有会议签到'])
  expect(evidenceWords({ kind: 'event', id: 'ev_1', title: '清洁日' })).toEqual(['有签到：清洁日'])
  expect(evidenceWords({ kind: 'event', id: 'ev_1' })).toEqual(['有活动签到'])
  expect(evidenceWords({ kind: 'suggestion', id: 's_1', category: 'parking' })).toEqual(['纳言献策本：停车'])
  expect(evidenceWords({ kind: 'suggestion', id: 's_1' })).toEqual(['有纳言献策本'])
  expect(evidenceWords({ kind: 'system' })).toEqual(['系统记的'])
})

test('what the captain wrote is announced only where it does not stand beside it', () => {
  expect(evidenceWords({ kind: 'words' })).toEqual(['楼长写的'])
  expect(evidenceWords({ kind: 'words' }, '劝和了两家')).toEqual([])
})
