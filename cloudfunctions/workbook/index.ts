/** Workbooks: the one function that may be large, and that nobody waits for at a desk. */
import { serve } from '@kernel/serve'
import { exportPoints } from './captains/exportPoints'
import { exportSuggestions } from './captains/exportSuggestions'
import { exportYear } from './year/exportYear'
import { exportYearBook } from './captains/exportYearBook'
import { exportEvent } from './exportEvent'
import { exportCampaign } from './noodles/exportCampaign'
import { exportCaptains } from './quarter/exportCaptains'
import { exportMeeting } from './quarter/exportMeeting'
import { exportQuarter } from './quarter/exportQuarter'
import { beginImport } from './roster/beginImport'
import { comparePairs } from './roster/comparePairs'
import { confirmImport } from './roster/confirmImport'
import { continueImport } from './roster/continueImport'
import { decidePair } from './roster/decidePair'
import { exportRows } from './roster/exportRows'
import { listImports } from './roster/listImports'
import { readRows } from './roster/readRows'
import { undoImport } from './roster/undoImport'
import { exportVisits } from './visits/exportVisits'

const sheets = [exportEvent, exportCampaign, exportVisits]
const captains = [exportSuggestions, exportYearBook, exportPoints, exportCaptains, exportMeeting, exportQuarter, exportYear]
const roster = [listImports, beginImport, continueImport, readRows, comparePairs, decidePair, exportRows, confirmImport, undoImport]

export const main = serve([...sheets, ...captains, ...roster])
