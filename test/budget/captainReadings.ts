/** Everything about captains that is asked without changing anything, in a community of its own beside the town. */
import { listCaptains, listMeetings, meetingWords, readMeeting } from '@contract/captain'
import { readBallot } from '@contract/captainBallot'
import { readBoard } from '@contract/captainBoard'
import { publishQuarter, readQuarter } from '@contract/captainQuarter'
import { readRanking } from '@contract/captainRanking'
import { exportCaptains, exportMeeting, exportQuarter } from '@contract/workbookCaptains'
import type { Endpoint, InputOf } from '@contract/endpoint'
import type { Asked } from '../fixtures/attempts'
import { aCaptainTown, called, elected, frozen, gathered, opened, type Captains } from '../fixtures/captainStories'
import { dataOf, type Ground } from '../fixtures/ground'

const asked = <E extends Endpoint>(endpoint: E, who: (town: Captains) => string, inputOf: (town: Captains) => InputOf<E>, before: (town: Captains, ground: Ground) => Promise<unknown>, when?: string): Asked => ({
  endpoint: endpoint.name,
  ...(when ? { when } : {}),
  begin: async (ground, id) => {
    const town = await aCaptainTown(ground, id)
    await before(town, ground)
    return { ask: () => ground.call(who(town), endpoint, inputOf(town)) }
  }
})

const chair = ({ chair: key }: Captains) => key
const captain = ({ captains: [key = ''] }: Captains) => key
const ofMeeting = ({ communityId, meetingId }: Captains) => ({ communityId, meetingId })
const here = ({ communityId }: Captains) => ({ communityId })
const nothing = () => Promise.resolve()
const voting = async (town: Captains, ground: Ground) => {
  await gathered(town, ground)
  await opened(town, ground)
}

export const captainReadings: readonly Asked[] = [
  asked(listCaptains, chair, here, nothing),
  asked(listMeetings, captain, here, called),
  asked(readMeeting, chair, ofMeeting, called),
  asked(meetingWords, chair, ofMeeting, called),
  asked(readQuarter, chair, ({ place }) => place, nothing),
  asked(readQuarter, chair, ({ place }) => place, voting, 'of a vote'),
  asked(readRanking, captain, here, frozen),
  asked(exportCaptains, chair, here, nothing),
  asked(exportMeeting, chair, ofMeeting, called),
  asked(exportQuarter, chair, ({ place }) => ({ ...place, sheet: 'ranking' as const }), frozen),
  asked(readBallot, captain, here, voting),
  asked(readBoard, captain, here, async (town, ground) => {
    await elected(town, ground)
    dataOf(await ground.call(town.reviewer, publishQuarter, town.place))
  })
]
