/** Decisions about a sales point; one about a change of it is told as one about the point. */
export const OF_POINT = {
  point_verified: "point_verified",
  point_change_verified: "point_verified",
  point_sent_back: "point_sent_back",
  point_change_sent_back: "point_sent_back",
  point_suspended: "point_suspended",
  point_reinstated: "point_reinstated",
} as const

export const isOfPoint = (kind: string): kind is keyof typeof OF_POINT => kind in OF_POINT
