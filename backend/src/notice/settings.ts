import type { MedusaContainer } from "@medusajs/framework/types"
import { USUAL_WAYS, type NoticeSettings } from "@ocop/shared/notice"
import type { Member } from "../member/require-membership"
import { NOTICE_MODULE } from "../modules/notice"

/** What a member has chosen, and the usual way for the rest. */
export async function readNoticeSettings(
  container: MedusaContainer,
  { id, locale }: Pick<Member, "id" | "locale">,
): Promise<NoticeSettings> {
  const rows = await container.resolve(NOTICE_MODULE).listNoticeSettings({ member_id: id }, { take: null })
  const chosen = Object.fromEntries(rows.map(({ topic, way }) => [topic, way]))
  return { ways: { ...USUAL_WAYS, ...chosen }, locale }
}
