import type { MedusaContainer } from "@medusajs/framework/types"
import { NoticeContent } from "@ocop/shared/notice"
import { NOTICE_MODULE } from "../modules/notice"

/** `key` says of what the organization is told, such as `new_order:order_01…`: it is told once. */
export type NewsOf = NoticeContent & { organization_id: string; key: string }

/**
 * Tells an organization something: it stands in the bell of each of its members. To be called when what it tells of has
 * happened for good, such as by a subscriber, and as often as one likes.
 *
 * @returns false when the organization was told before
 */
export async function noteFor(container: MedusaContainer, { organization_id, key, ...news }: NewsOf): Promise<boolean> {
  const notice = { organization_id, key, content: NoticeContent.parse(news), at: new Date() }
  return (await container.resolve(NOTICE_MODULE).note(notice)) !== null
}
