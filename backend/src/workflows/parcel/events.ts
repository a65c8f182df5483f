/** Told after each change, with the id of the parcel and what was done to it, for notices. */
export const ParcelEvents = { CHANGED: "parcel.changed" } as const
