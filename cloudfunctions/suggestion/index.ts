/** The suggestion book (纳言献策本): what residents said, and what came of it. */
import { serve } from '@kernel/serve'
import { amendSuggestion } from './amend'
import { confirmSuggestion } from './confirm'
import { findMergeable } from './findMergeable'
import { findSimilar } from './findSimilar'
import { handOverSuggestion } from './handOver'
import { listSuggestions } from './list'
import { listShown } from './listShown'
import { moveSuggestion } from './move'
import { noteStreet } from './noteStreet'
import { readSuggestion } from './read'
import { readBook } from './readBook'
import { readHanded } from './readHanded'
import { replySuggestion } from './reply'
import { showSuggestion } from './show'
import { takeUpSuggestion } from './takeUp'
import { writeSuggestion } from './write'

const residents = [handOverSuggestion, readHanded, listShown]
const captains = [readBook, findSimilar, writeSuggestion, amendSuggestion, takeUpSuggestion, confirmSuggestion, readSuggestion]
const crew = [listSuggestions, findMergeable, moveSuggestion, noteStreet, replySuggestion, showSuggestion]

export const main = serve([...residents, ...captains, ...crew])
