/** Noodles and other benefits: a campaign, its desk and its doors, and its books. */
import { serve } from '@kernel/serve'
import { addEntitlement } from './add'
import { approveCampaign } from './approve'
import { bearWitness } from './bearWitness'
import { confirmAddition } from './confirmAddition'
import { draftCampaign } from './draft'
import { makeEntitlements } from './entitle'
import { findElders } from './find'
import { handOver } from './handOver'
import { listCampaigns } from './list'
import { listOpenMatters } from './listOpenMatters'
import { moveCampaign } from './move'
import { moveStock } from './moveStock'
import { previewEligibility } from './preview'
import { readCampaign } from './read'
import { readCards } from './readCards'
import { readCash } from './readCash'
import { readDesk } from './readDesk'
import { readHomeList } from './readHomeList'
import { readPortion } from './readPortion'
import { readProgress } from './readProgress'
import { readProof } from './readProof'
import { reconcileCampaign } from './reconcile'
import { renewCard } from './renewCard'
import { resolveConflict } from './resolve'
import { reverseHandOver } from './reverse'
import { setChannel } from './setChannel'
import { undoHandOver } from './undoHandOver'

const campaigns = [draftCampaign, moveCampaign, approveCampaign, makeEntitlements, listCampaigns, readCampaign, previewEligibility, moveStock, reconcileCampaign]
const desk = [readDesk, findElders, handOver, undoHandOver, readPortion, readProof, setChannel, readHomeList, bearWitness]
const books = [listOpenMatters, resolveConflict, reverseHandOver, addEntitlement, confirmAddition, readProgress, readCash, readCards, renewCard]

export const main = serve([...campaigns, ...desk, ...books])
