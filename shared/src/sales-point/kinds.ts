/** The places where OCOP goods are shown and sold, as the ministry's guidance names them. */
export const SALES_POINT_KINDS = [
  "ocop_shop",
  "supermarket",
  "rest_stop",
  "tourist_stop",
  "hotel_restaurant",
  "post_office",
  "market",
  "station",
  "fair",
  "own_shop",
] as const

export const SALES_POINT_STATUSES = ["draft", "submitted", "verified", "suspended"] as const

/** Of one organization. */
export const MAX_POINTS = 30
export const MAX_EXCEPTIONS = 12
export const MAX_SPANS = 2
export const LONGEST_POINT = { name: 120, street: 200, words: 200 } as const
export const POINTS_PER_PAGE = 20
export const SHOWN_POINTS_PER_PAGE = 20
/** Told beside those of a commune that was asked for. */
export const MAX_NEARBY = 5
