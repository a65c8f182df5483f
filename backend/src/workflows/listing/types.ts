/** Who does it for which organization. `on_behalf`: an operator does, at its wish. */
export type ActingFor = { organization_id: string; acted_by: string; on_behalf: boolean }

export type ListingOf = ActingFor & { id: string }

/** A reviewer, by the user id. */
export type Deciding = { id: string; decided_by: string }
