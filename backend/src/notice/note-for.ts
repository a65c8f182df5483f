import type { MedusaContainer } from "@medusajs/framework/types"
import { NoticeContent, topicOf, USUAL_WAYS } from "@ocop/shared/notice"
import { NOTICE_MODULE } from "../modules/notice"
import type { NewNotice } from "../modules/notice/service"
import { ORGANIZATION_MODULE } from "../modules/organization"

/** `key` says of what the organization is told, such as `new_order:order_01…`: it is told once. */
export type NewsOf = NoticeContent & { organization_id: string; key: string }

/**
 * Tells an organization something: it stands in the bell of each of its members, and is
 * mailed to those who want it. To be called when what it tells of has
 * happened for good, such as by a subscriber, and as often as one likes.
 *
 * @returns false when the organization was told before
 */
export async function noteFor(container: MedusaContainer, { organization_id, key, ...news }: NewsOf): Promise<boolean> {
  const content = NoticeContent.parse(news)
  const mails = await mailsOf(container, organization_id, content)
  const notice = { organization_id, key, content, mails, at: new Date() }
  return (await container.resolve(NOTICE_MODULE).note(notice)) !== null
}

async function mailsOf(
  container: MedusaContainer,
  organization_id: string,
  { kind }: NoticeContent,
): Promise<NewNotice["mails"]> {
  const topic = topicOf(kind)
  if (topic === null) return []
  const memberships = await container
    .resolve(ORGANIZATION_MODULE)
    .listMemberships({ organization_id, removed_at: null }, { select: ["member_id"], take: null })
  const member_ids = memberships.map(({ member_id }) => member_id)
  const chosen = await container.resolve(NOTICE_MODULE).waysOf(member_ids, topic)
  return member_ids.flatMap((member_id) => {
    const way = chosen.get(member_id) ?? USUAL_WAYS[topic]
    return way === "none" ? [] : [{ member_id, way }]
  })
}
