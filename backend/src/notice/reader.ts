import type { MedusaContainer } from "@medusajs/framework/types"
import { MOST_UNREAD, Notice, NOTICES_A_PAGE, type NoticePage } from "@ocop/shared/notice"
import { notFound } from "../http/problem-error"
import type { Acting } from "../member/require-membership"
import { NOTICE_MODULE } from "../modules/notice"
import type { Reader } from "../modules/notice/service"

/** An operator who acts for an organization reads with eyes of their own: what a member has not read stays unread. */
export function readerOf({ actor, organization, since }: Acting): Reader {
  return { organization_id: organization.id, member_id: actor.actor_id, since }
}

/** One page of an organization's notices as a member sees them. A page past the end is empty. */
export async function readNotices(container: MedusaContainer, reader: Reader, page: number): Promise<NoticePage> {
  const notices = container.resolve(NOTICE_MODULE)
  const [rows, [, count], unread] = await Promise.all([
    notices.listFor(reader, { skip: (page - 1) * NOTICES_A_PAGE, take: NOTICES_A_PAGE }),
    notices.listAndCountNotices({ organization_id: reader.organization_id }, { select: ["id"], take: 1 }),
    notices.countUnread(reader),
  ])
  return {
    notices: rows.map(({ created_at, ...row }) => Notice.parse({ ...row, at: new Date(created_at).toISOString() })),
    page,
    page_count: Math.max(1, Math.ceil(count / NOTICES_A_PAGE)),
    unread: Math.min(unread, MOST_UNREAD),
  }
}

/** @throws ProblemError 404 for a notice of another organization */
export async function openNotice(container: MedusaContainer, reader: Reader, id: string): Promise<void> {
  const notices = container.resolve(NOTICE_MODULE)
  const { organization_id, member_id } = reader
  const [notice] = await notices.listNotices({ id, organization_id }, { select: ["id"], take: 1 })
  if (!notice) throw notFound("Không tìm thấy thông báo này.")
  await notices.markRead({ notice_id: notice.id, member_id })
}
