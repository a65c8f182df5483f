import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { lastDigestAt, NoticeContent, noticePath, type NoticeChannel } from "@ocop/shared/notice"
import { pageLink } from "../account/send-mail"
import { env } from "../env"
import { digestMail, noticeMail, noticeText, type NoticeLetter } from "../mails/notice"
import type { MailContent } from "../mails/purchase-confirmation"
import type { Member, Organization } from "../member/require-membership"
import { NOTICE_MODULE } from "../modules/notice"
import type NoticeMessageModel from "../modules/notice/models/notice-message"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { channelOf } from "./channels"

type Message = InferTypeOf<typeof NoticeMessageModel>

const TO_SEND = { sent_at: null, dropped_at: null }

/** In one run; the next one goes on with those that were tried longest ago. */
const AT_ONE_TIME = 100

/**
 * Sends the mails that wait: each at once, and the mail of the day to whom its hour has come. It may run in several
 * processes, and be killed at any point: a message is noted as sent only when it is, one process at a time looks after
 * it, and what is sent again after a crash is the same mail under the same message id, which mail programs show once.
 */
export async function sendNoticeMails(container: MedusaContainer, now = new Date()): Promise<void> {
  const notices = container.resolve(NOTICE_MODULE)
  const waiting = await notices.listNoticeMessages(
    { way: "at_once", ...TO_SEND },
    { select: ["id"], order: { tried_at: "ASC" }, take: AT_ONE_TIME },
  )
  for (const { id } of waiting) await inTurn(container, id, () => sendAtOnce(container, id))

  const before = lastDigestAt(now)
  const due = await notices.listNoticeMessages(
    { way: "digest", ...TO_SEND, created_at: { $lt: before } },
    { select: ["member_id"], order: { tried_at: "ASC" }, take: 1000 },
  )
  for (const member_id of new Set(due.map((message) => message.member_id)))
    await inTurn(container, member_id, () => sendDigest(container, member_id, before))
}

/** A failure is logged without its own words, because a mail server's refusal repeats the address. */
async function inTurn(container: MedusaContainer, what: string, send: () => Promise<void>): Promise<void> {
  try {
    await container.resolve(Modules.LOCKING).execute(`notice-mail:${what}`, send, { timeout: 30 })
  } catch {
    const line = { event: "notice_mail_failed", of: what }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
  }
}

async function sendAtOnce(container: MedusaContainer, id: string): Promise<void> {
  const [message] = await container.resolve(NOTICE_MODULE).listNoticeMessages({ id, ...TO_SEND })
  if (!message) return
  const { member, organizations, messages } = await keepDeliverable(container, [message])
  const organization = organizations.get(message.organization_id)
  if (!member || !organization || messages.length === 0) return
  const notice = (await readContents(container, messages)).get(message.notice_id)
  if (!notice) return
  const letter = { organization: organization.name, ...linksOf(member, organization, notice) }
  await deliver(container, {
    messages,
    key: `notice:${id}`,
    ...atOnce(member, notice, letter),
  })
}

/** Over the channel that the member has chosen. */
function atOnce(
  member: Member,
  notice: NoticeContent,
  letter: NoticeLetter,
): Pick<Delivery, "channel" | "to" | "content"> {
  const channel = channelOf(member)
  return channel === "email" || member.phone === null
    ? { channel: "email", to: member.email, content: noticeMail(member.locale, notice, letter) }
    : { channel, to: member.phone, content: { text: noticeText(member.locale, notice, letter) } }
}

async function sendDigest(container: MedusaContainer, member_id: string, before: Date): Promise<void> {
  const notices = container.resolve(NOTICE_MODULE)
  const taken = await notices.takeBatch(member_id, before)
  if (!taken) return
  const rows = await notices.listNoticeMessages(
    { id: taken.message_ids },
    { order: { created_at: "ASC", id: "ASC" }, take: null },
  )
  const { member, organizations, messages } = await keepDeliverable(container, rows)
  const [first] = organizations.values()
  if (!member || !first || messages.length === 0) return
  const contents = await readContents(container, messages)
  const groups = [...organizations.values()].map(({ id, name }) => ({
    organization: name,
    notices: messages
      .filter(({ organization_id }) => organization_id === id)
      .flatMap(({ notice_id }) => contents.get(notice_id) ?? []),
  }))
  const content = digestMail(member.locale, groups, linksOf(member, first, null))
  const key = `notice-digest:${taken.batch}`
  await deliver(container, { messages, channel: "email", to: member.email, key, content })
}

/** To whom, for which organizations. Messages of organizations for which the member does not act any more are dropped. */
async function keepDeliverable(container: MedusaContainer, messages: Message[]) {
  const module = container.resolve(ORGANIZATION_MODULE)
  const member_id = messages[0]?.member_id ?? ""
  const organization_id = [...new Set(messages.map((message) => message.organization_id))]
  const [[member], memberships] = await Promise.all([
    module.listMembers({ id: member_id }, { take: 1 }),
    module.listMemberships({ member_id, organization_id, removed_at: null }, { take: null }),
  ])
  const acting = member ? new Set(memberships.map((membership) => membership.organization_id)) : new Set<string>()
  const gone = messages.filter((message) => !acting.has(message.organization_id))
  if (gone.length > 0) {
    const dropped_at = new Date()
    await container.resolve(NOTICE_MODULE).updateNoticeMessages(gone.map(({ id }) => ({ id, dropped_at })))
  }
  const organizations = await module.listOrganizations({ id: [...acting] }, { order: { name: "ASC" }, take: null })
  return {
    member,
    organizations: new Map(organizations.map((organization) => [organization.id, organization])),
    messages: messages.filter((message) => acting.has(message.organization_id)),
  }
}

async function readContents(container: MedusaContainer, messages: Message[]): Promise<Map<string, NoticeContent>> {
  const rows = await container
    .resolve(NOTICE_MODULE)
    .listNotices({ id: messages.map(({ notice_id }) => notice_id) }, { take: null })
  return new Map(rows.map(({ id, kind, data }) => [id, NoticeContent.parse({ kind, data })]))
}

function linksOf({ locale }: Member, { handle }: Organization, notice: NoticeContent | null) {
  const bell = `/kenh-co-so/${handle}/thong-bao`
  const to = (path: string) => pageLink(env.STOREFRONT_URL, locale, path, {})
  return { link: to(notice === null ? bell : noticePath(handle, notice)), settings: to(`${bell}/cach-nhan`) }
}

type Delivery = {
  messages: Message[]
  channel: NoticeChannel
  to: string
  key: string
  content: MailContent | { text: string }
}

async function deliver(container: MedusaContainer, { messages, channel, to, key, content }: Delivery): Promise<void> {
  const notices = container.resolve(NOTICE_MODULE)
  const tried_at = new Date()
  await notices.updateNoticeMessages(messages.map(({ id }) => ({ id, tried_at })))
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel,
    template: "desk-notice",
    content,
    data: { key },
  })
  await notices.updateNoticeMessages(messages.map(({ id }) => ({ id, sent_at: new Date() })))
}
