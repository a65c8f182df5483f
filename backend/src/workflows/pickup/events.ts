/** Told with the id of the parcel when goods lie ready at a point. */
export const PickupEvents = { READY: "pickup.ready" } as const
