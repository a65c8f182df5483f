import type { MedusaContainer } from "@medusajs/framework/types"
import { USUAL_WAYS, type ChooseNotices } from "@ocop/shared/notice"
import { NOTICE_MODULE } from "../modules/notice"

/** What a member has chosen for each topic, and the usual way for the rest. */
export async function readWays(container: MedusaContainer, member_id: string): Promise<ChooseNotices["ways"]> {
  const rows = await container.resolve(NOTICE_MODULE).listNoticeSettings({ member_id }, { take: null })
  return { ...USUAL_WAYS, ...Object.fromEntries(rows.map(({ topic, way }) => [topic, way])) }
}
