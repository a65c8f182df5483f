import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Correction } from "@ocop/shared/joining"
import type { OrganizationStatus } from "@ocop/shared/organization"
import { OrganizationEvents } from "./events"
import { openSellersWorkflow } from "./open-sellers"
import { changeJoiningStep } from "./steps/change-joining"
import { findUnopenedSellersStep } from "./steps/find-unopened-sellers"
import { moveOrganizationStep } from "./steps/move-organization"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import { requireOtherAuthorStep } from "./steps/require-other-author"
import { takeOverAccountStep } from "./steps/take-over-account"
import type { Actor } from "./types"

/** What operators decide about an organization, and between which statuses each lies. */
export const DECISIONS = {
  verified: { from: "submitted", to: "verified" },
  sent_back: { from: "submitted", to: "draft" },
  suspended: { from: "verified", to: "suspended" },
  reinstated: { from: "suspended", to: "verified" },
} as const satisfies Record<string, { from: OrganizationStatus; to: OrganizationStatus }>

export type DecideOrganizationInput = {
  organization_id: string
  decision: keyof typeof DECISIONS
  /** In Vietnamese, as its people read it; null where none is needed. */
  reason: string | null
  /** What was found wrong, of what is sent back. */
  corrections: Correction[]
  /** The number of the notice behind it, or "". */
  notice: string
  actor: Actor
}

/**
 * An operator's decision about an organization, of which its people are told. Who filled in an application for somebody
 * does not verify it. Who is verified gets what it takes to
 * sell, once: a place of stock, a shipping profile, deliveries with their rates.
 */
export const decideOrganizationWorkflow = createWorkflow("decide-organization", (input: DecideOrganizationInput) => {
  requireOtherAuthorStep(input)
  const { moved } = moveOrganizationStep(transform({ input }, toMove))
  const unopened = findUnopenedSellersStep(
    transform({ moved, input }, ({ moved, input: { decision, organization_id } }) => ({
      organization_ids: moved && decision === "verified" ? [organization_id] : [],
    })),
  )
  when({ unopened }, ({ unopened }) => unopened.organization_ids.length > 0).then(() => {
    openSellersWorkflow.runAsStep({ input: unopened })
  })
  when("verified", { moved, input }, ({ moved, input }) => moved && input.decision === "verified").then(() => {
    takeOverAccountStep(transform({ input }, ({ input }) => ({ organization_id: input.organization_id })))
  })
  when({ moved }, ({ moved }) => moved).then(() => {
    changeJoiningStep(transform({ input }, toCorrections))
    const event = recordOrganizationEventStep(transform({ input }, toEvent))
    emitEventStep({ eventName: OrganizationEvents.RECORDED, data: event })
  })
  return new WorkflowResponse(moved)
})

function toMove({ input: { organization_id, decision, reason } }: { input: DecideOrganizationInput }) {
  // The reason stands as long as the state that it explains.
  const explains = decision === "sent_back" || decision === "suspended"
  return { organization_id, ...DECISIONS[decision], reason: explains ? reason : null }
}

function toCorrections({ input: { organization_id, corrections } }: { input: DecideOrganizationInput }) {
  return { organization_id, change: { corrections: corrections.length > 0 ? corrections : null } }
}

function toEvent({ input }: { input: DecideOrganizationInput }) {
  const { organization_id, decision: kind, reason, corrections, notice, actor } = input
  return { organization_id, kind, actor, reason, detail: { corrections, notice }, is_told: true }
}
