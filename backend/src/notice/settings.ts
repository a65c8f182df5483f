import type { MedusaContainer } from "@medusajs/framework/types"
import type { ChooseNotices, NoticeSettings } from "@ocop/shared/notice"
import { ProblemError } from "../http/problem-error"
import type { Member } from "../member/require-membership"
import { chooseNoticesWorkflow } from "../workflows/notice/choose-notices"
import { channelOf, channelsOf } from "./channels"
import { readWays } from "./ways"

/** What a member has chosen, and the usual way for the rest. */
export async function readNoticeSettings(container: MedusaContainer, member: Member): Promise<NoticeSettings> {
  return {
    ways: await readWays(container, member.id),
    locale: member.locale,
    channel: channelOf(member),
    channels: channelsOf(member),
  }
}

/** @throws ProblemError 400 `channel_not_offered` */
export async function chooseNotices(
  container: MedusaContainer,
  member: Member,
  choice: ChooseNotices,
): Promise<NoticeSettings> {
  const channels = channelsOf(member)
  if (!channels.includes(choice.channel)) throw channelNotOffered()
  await chooseNoticesWorkflow(container).run({ input: { member_id: member.id, ...choice } })
  return { ...choice, channels }
}

function channelNotOffered(): ProblemError {
  const message = "Chưa gửi được thông báo qua kênh này. Hãy chọn e-mail."
  return new ProblemError(400, { type: "channel_not_offered", message, field: "channel" })
}
