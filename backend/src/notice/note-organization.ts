import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { isOfPoint, OF_POINT } from "../sales-point/decision-kinds"
import { noteFor, type NewsOf } from "./note-for"

type Decision = {
  id: string
  kind: string
  organization_id: string
  reason: string | null
  actor_id: string | null
  detail: unknown
}

const Changed = z.object({ bank: z.string(), number: z.string() })

const PointDetail = z.object({ sales_point: z.string() })

/**
 * What operators decide or begin, and an organization hears, and that its money goes elsewhere. The rest of its history it
 * did itself, or reads there.
 */
export const DECISIONS = [
  "verified",
  "sent_back",
  "suspended",
  "reinstated",
  "producer_granted",
  "producer_refused",
  "acting_opened",
  "account_changed",
  ...Object.keys(OF_POINT),
]

export const decisionKey = (id: string): string => `organization_event:${id}`

/** Puts an operator's decision about an organization, a row of its history, into its bell. */
export async function noteDecision(container: MedusaContainer, id: string): Promise<void> {
  const [event] = await container.resolve(ORGANIZATION_MODULE).listOrganizationEvents({ id }, { take: 1 })
  const news = event && (await newsOf(container, event))
  if (news) await noteFor(container, news)
}

async function newsOf(container: MedusaContainer, event: Decision): Promise<NewsOf | null> {
  const { id, kind, organization_id, reason } = event
  const of = { organization_id, key: decisionKey(id) }
  switch (kind) {
    case "verified":
      return { ...of, kind: "organization_verified", data: {} }
    case "sent_back":
      return { ...of, kind: "organization_sent_back", data: { reason } }
    case "suspended":
      return { ...of, kind: "organization_suspended", data: { reason } }
    case "reinstated":
      return { ...of, kind: "organization_reinstated", data: { reason } }
    case "producer_granted":
      return { ...of, kind, data: {} }
    case "producer_refused":
      return { ...of, kind, data: { reason } }
    case "acting_opened":
      return { ...of, kind: "acting_opened", data: { reason, operator: await emailOf(container, event.actor_id) } }
    case "account_changed":
      return { ...of, kind: "account_changed", data: Changed.parse(event.detail) }
    default:
      return isOfPoint(kind)
        ? { ...of, kind: OF_POINT[kind], data: { point: PointDetail.parse(event.detail).sales_point, reason } }
        : null
  }
}

async function emailOf(container: MedusaContainer, user_id: string | null): Promise<string> {
  if (user_id === null) return ""
  const [user] = await container.resolve(Modules.USER).listUsers({ id: user_id }, { withDeleted: true, take: 1 })
  return user?.email ?? ""
}
