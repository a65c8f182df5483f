import type { MedusaContainer } from "@medusajs/framework/types"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { noteFor, type NewsOf } from "./note-for"

type Decision = { id: string; kind: string; organization_id: string; reason: string | null }

/** What operators decide, and an organization hears. The rest of its history it did itself. */
export const DECISIONS = ["verified", "sent_back", "suspended", "reinstated"]

export const decisionKey = (id: string): string => `organization_event:${id}`

/** Puts an operator's decision about an organization, a row of its history, into its bell. */
export async function noteDecision(container: MedusaContainer, id: string): Promise<void> {
  const [event] = await container.resolve(ORGANIZATION_MODULE).listOrganizationEvents({ id }, { take: 1 })
  const news = event && newsOf(event)
  if (news) await noteFor(container, news)
}

function newsOf({ id, kind, organization_id, reason }: Decision): NewsOf | null {
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
    default:
      return null
  }
}
