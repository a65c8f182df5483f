/** `ocop_only`: a star in force is needed to sell. `ocop_and_local`: without one it sells as a local specialty. */
export const LISTING_POLICIES = ["ocop_only", "ocop_and_local"] as const
export type ListingPolicy = (typeof LISTING_POLICIES)[number]

/** What is typed to change the policy, in either language: it touches the whole shop. */
export const POLICY_CONFIRMATION = "đổi chính sách"
