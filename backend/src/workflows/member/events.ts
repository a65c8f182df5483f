/** Somebody asked for the mail that opens the desk: see `AccountEvents`. */
export const MemberEvents = { MEMBER_ASKED: "member.asked" } as const
