/** Every collection of the database and its indexes. Deployment creates them from here, the local cloud as well, and a query names the index that serves it. */

export type IndexKeys = readonly (readonly [path: string, direction: 1 | -1])[]
export type IndexSpec = { readonly name: string; readonly keys: IndexKeys; readonly unique?: boolean }

const index = <const Name extends string>(name: Name, ...keys: IndexKeys) => ({ name, keys })

export const collections = {
  /** One for each WeChat account, under its openid. */
  accounts: [index('byFamily', ['family.personId', 1])],
  persons: [index('byPhone', ['phoneTag', 1]), index('byAdded', ['addedAt', 1], ['_id', 1])],
  grants: [index('byPerson', ['personId', 1], ['toOn', 1]), index('byPlace', ['within', 1], ['toOn', 1], ['_id', 1]), index('byRole', ['within', 1], ['role', 1], ['toOn', 1])],
  invitations: [index('byExpiry', ['expiresAt', 1])],
  streets: [index('byOrder', ['order', 1])],
  communities: [index('byOrder', ['order', 1])],
  grids: [index('byCommunity', ['communityId', 1], ['order', 1])],
  buildings: [index('byCommunity', ['communityId', 1], ['order', 1])],
  events: [index('byStart', ['status', 1], ['startAt', 1], ['_id', 1]), index('byCommunity', ['communityId', 1], ['status', 1], ['startAt', 1], ['_id', 1]), index('bySeries', ['communityId', 1], ['series', 1], ['status', 1], ['startAt', 1], ['_id', 1]), index('byUntold', ['untoldAt', 1]), index('byEnd', ['status', 1], ['endAt', 1]), index('byForgotten', ['forgotten', 1], ['endAt', 1])],
  /** Numbers, scores, gifts and results of a competition, under the id of its event. */
  contests: [index('byUntold', ['untoldAt', 1])],
  /** Groups, escorts and roll-calls of a walk, under the id of its event. */
  outings: [],
  /** Questions before a lecture, under the id of its event. */
  lectures: [index('byAsker', ['questions.by', 1])],
  /** Photographs of an event, under its id; the files lie beside the database. */
  albums: [index('byLook', ['lookAt', 1])],
  seatBooks: [index('byUnsettled', ['unsettledAt', 1])],
  /** How an event was, under its id: answers by registration, which name nobody any more once those who came are forgotten. */
  feedback: [],
  /** What news of an event reached which party, under the id of the event. */
  deliveries: [],
  registrations: [index('byKeeper', ['keepers', 1], ['at', 1]), index('byEvent', ['eventId', 1], ['at', 1], ['_id', 1]), index('byAt', ['at', 1], ['_id', 1])],
  /** The rows of all rosters; which of them count says `rosters`. */
  elders: [
    index('byRow', ['communityId', 1], ['_id', 1]), index('byCommunity', ['communityId', 1], ['status', 1], ['name', 1], ['_id', 1]), index('byGrid', ['gridId', 1], ['status', 1], ['name', 1], ['_id', 1]), index('byBuilding', ['buildingId', 1], ['status', 1], ['name', 1], ['_id', 1]),
    index('byName', ['communityId', 1], ['name', 1], ['_id', 1]), index('byIdTag', ['communityId', 1], ['idTag', 1], ['_id', 1]), index('byTailTag', ['communityId', 1], ['tailTag', 1]), index('byPhoneTag', ['communityId', 1], ['phoneTag', 1], ['_id', 1]), index('byImport', ['importId', 1], ['_id', 1])
  ],
  /** One for each community, under its id. */
  rosters: [],
  campaigns: [index('byCommunity', ['communityId', 1], ['status', 1], ['_id', 1]), index('byEntitling', ['entitling.made', 1]), index('byClosing', ['status', 1], ['closesOn', 1], ['_id', 1]), index('byForget', ['forgetAt', 1])],
  /** What came in and went out, under the id of its campaign. */
  stocks: [],
  /** One for each campaign, item and elder: hand-overs are inside, so that there is one portion whichever the channel. */
  entitlements: [
    index('byCampaign', ['campaignId', 1], ['_id', 1]), index('byGrid', ['campaignId', 1], ['gridId', 1], ['_id', 1]), index('byBuilding', ['campaignId', 1], ['buildingId', 1], ['_id', 1]), index('byElder', ['elderId', 1], ['_id', 1]),
    index('byTail', ['campaignId', 1], ['tailTag', 1], ['_id', 1]), index('byStatus', ['campaignId', 1], ['status', 1], ['_id', 1]), index('byConflict', ['campaignId', 1], ['openConflicts', 1]),
    index('byDelivered', ['campaignId', 1], ['itemId', 1], ['deliveredAt', 1], ['_id', 1]), index('byAwaiting', ['campaignId', 1], ['awaitingSince', 1]), index('byTakenBack', ['campaignId', 1], ['takenBackAt', 1])
  ],
  visits: [
    index('byElder', ['elderId', 1], ['at', 1], ['_id', 1]), index('byCommunity', ['communityId', 1], ['at', 1], ['_id', 1]), index('byStatus', ['communityId', 1], ['status', 1], ['at', 1], ['_id', 1]), index('byForget', ['forgetAt', 1])
  ],
  /** What is known of an elder from all visits, under the id of the elder. */
  careStates: [index('byLook', ['communityId', 1], ['lookAt', 1], ['_id', 1]), index('byDeparture', ['communityId', 1], ['departure.at', 1])],
  /** What elders asked for, one for each need of a visit. */
  careTasks: [index('byGrid', ['gridId', 1], ['status', 1], ['dueOn', 1], ['_id', 1]), index('byCommunity', ['communityId', 1], ['status', 1], ['dueOn', 1], ['_id', 1])],
  careAlerts: [index('byOpen', ['communityId', 1], ['open', 1], ['at', 1], ['_id', 1])],
  /** Which card of an elder is the one that opens a desk row; the first needs none. */
  elderCards: [],
  rosterImports: [index('byCommunity', ['communityId', 1], ['at', 1], ['_id', 1]), index('byTidy', ['tidyAt', 1])],
  /** What the rows of an import came to, each of its parts apart; gone with its file. */
  rosterParts: [index('byImport', ['importId', 1], ['from', 1])],
  /** What the role does not say of the captains of a community, under its id. */
  captainRegisters: [],
  meetings: [index('byCommunity', ['communityId', 1], ['startsAt', 1], ['_id', 1]), index('byUnscored', ['unscoredAt', 1])],
  /** The quarters of a community: who stood where, which rounds there were and what they came to. */
  evaluations: [index('byCommunity', ['communityId', 1], ['quarter', 1]), index('byUntold', ['untoldAt', 1]), index('byForget', ['forgetAt', 1])],
  /** Roll and box of each round, in one document; nobody reads the box before the round is closed. */
  ballotRounds: [index('byForget', ['forgetAt', 1])],
  /** What was published of a quarter; never changed. */
  honourBoards: [index('byCommunity', ['communityId', 1], ['quarter', 1])],
  /** The years of a community: four quarters added up, what the committees decided, and the certificates. */
  annualEvaluations: [index('byCommunity', ['communityId', 1], ['year', 1]), index('byNumber', ['certificates.number', 1]), index('byUntold', ['untoldAt', 1]), index('byForget', ['forgetAt', 1])],
  /** What the co-operative was asked for, and who signed for what they got, under the id of its year. */
  prizeApplications: [],
  /** The suggestion book: entries with all that happened to them, and what residents handed over. */
  suggestions: [
    index('byBook', ['buildingId', 1], ['at', 1], ['_id', 1]), index('byGrid', ['gridId', 1], ['status', 1], ['at', 1], ['_id', 1]), index('byCommunity', ['communityId', 1], ['status', 1], ['at', 1], ['_id', 1]), index('byReplied', ['communityId', 1], ['repliedAt', 1]), index('byYear', ['communityId', 1], ['at', 1], ['_id', 1]),
    index('byVoice', ['voice.by', 1], ['at', 1]), index('byInto', ['into', 1]), index('byLook', ['lookAt', 1]), index('byUntold', ['untoldAt', 1]), index('byUnscored', ['unscoredAt', 1]), index('byForget', ['forgetAt', 1])
  ],
  /** The points of one captain in one month (domain/points). */
  pointsMonths: [
    index('byMonth', ['communityId', 1], ['month', 1], ['_id', 1]), index('byVerify', ['communityId', 1], ['toVerify', 1]), index('byApprove', ['communityId', 1], ['toApprove', 1]), index('byObjection', ['communityId', 1], ['objections', 1]),
    index('byUntold', ['untoldAt', 1]), index('byBase', ['baseAt', 1]), index('byForget', ['forgetAt', 1])
  ],
  /** The tables of a community, under its id. */
  pointsRules: [],
  /** How far each job of the clock has come. */
  jobs: [],
  /** What a person allowed to be photographed, by registration; the newest answer counts, all are kept. */
  photoConsents: [],
  /** Sensitive reads, written before they are answered. */
  audit: [index('byAt', ['at', 1]), index('byCommunity', ['communityId', 1], ['at', 1]), index('byPerson', ['actor', 1], ['at', 1])],
  /** Guesses at a desk within one hour, and at the codes of invitations within one day. */
  tries: [index('byHour', ['hour', 1])],
  /** Refused calls of one account in one hour, written up to a number and then counted. */
  denials: [index('byHour', ['hour', 1])]
} as const satisfies Readonly<Record<string, readonly IndexSpec[]>>

export type CollectionName = keyof typeof collections
export type IndexName<Collection extends CollectionName> = (typeof collections)[Collection][number]['name']
