/** A proposal was approved or sent back: its organization is told. */
export const ListingEvents = { DECIDED: "listing.decided" } as const
