/** The year of the building captains: four quarters added up, what the two committees decide, certificates, and prizes from the co-operative. */
import { serve } from '@kernel/serve'
import { answerPrizes } from './answerPrizes'
import { applyForPrizes } from './applyForPrizes'
import { certifyYear } from './certify'
import { checkCertificate } from './checkCertificate'
import { confirmYear } from './confirm'
import { decideYear } from './decide'
import { issuePrize } from './issuePrize'
import { publishYear } from './publish'
import { readYear } from './read'
import { readCertificates } from './readCertificates'
import { readOwnYear } from './readOwn'
import { readPrizes } from './readPrizes'
import { readYearResult } from './readResult'
import { readSignature } from './readSignature'
import { receivePrizes } from './receivePrizes'
import { revokeCertificate } from './revokeCertificate'
import { sendBackYear } from './sendBack'
import { setScheme } from './setScheme'
import { totalYear } from './total'

const year = [readYear, setScheme, totalYear, decideYear, confirmYear, publishYear, sendBackYear, readYearResult]
const certificates = [certifyYear, readCertificates, revokeCertificate, readOwnYear, checkCertificate]
const prizes = [readPrizes, applyForPrizes, answerPrizes, receivePrizes, issuePrize, readSignature]

export const main = serve([...year, ...certificates, ...prizes])
