import type { NoticeChannel } from "@ocop/shared/notice"
import type { Member } from "../member/require-membership"
import { isOnThisMachine } from "../this-machine"

/**
 * Over what a member can be reached. As long as no carrier is connected, messages to phones become files: they are
 * offered where a shop is tried on one machine, and to nobody whose notices would then be lost.
 */
export function channelsOf({ phone }: Pick<Member, "phone">): NoticeChannel[] {
  return phone !== null && isOnThisMachine() ? ["email", "sms", "zalo"] : ["email"]
}

/** What was chosen, while it can be used; else the mail, which always can. */
export function channelOf(member: Pick<Member, "phone" | "notice_channel">): NoticeChannel {
  return channelsOf(member).includes(member.notice_channel) ? member.notice_channel : "email"
}
