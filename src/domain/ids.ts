/** The names of things: an id of one kind cannot be passed where another is meant. */
declare const kind: unique symbol

type Id<Kind extends string> = string & { readonly [kind]?: Kind }

export type OpenId = Id<'open'>
export type PersonId = Id<'person'>
export type CommunityId = Id<'community'>
export type GridId = Id<'grid'>
export type BuildingId = Id<'building'>
/** A row of one community's roster. */
export type ElderId = Id<'elder'>
export type RosterImportId = Id<'import'>
export type EventId = Id<'event'>
/** One handing out of benefits: noodles on a day, to all who are old enough. */
export type CampaignId = Id<'campaign'>
/** What one elder is to get of one item: `campaign:item:elder`. */
export type EntitlementId = Id<'entitlement'>
/** Made on the phone for one meeting of the captains. */
export type MeetingId = Id<'meeting'>
/** Made on the phone for one visit. */
export type VisitId = Id<'visit'>
/** Made on the phone for one entry of the suggestion book. */
export type SuggestionId = Id<'suggestion'>
/** A party is the people of one registration; its id is the request id that the phone made. */
export type RegistrationId = Id<'registration'>

const ID = /^[A-Za-z0-9_-]{1,40}$/

// ids stand in paths of the seat book and name its entries: no dots, no dollar signs, and nothing that every object has already
export const isId = (text: string): boolean => ID.test(text) && !(text in Object.prototype)
