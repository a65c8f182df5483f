import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { changeOrganizationStep } from "./steps/change-organization"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import type { Actor } from "./types"

/** It asks no more to be a producer. */
export const withdrawProducerWorkflow = createWorkflow(
  "withdraw-producer",
  (input: { organization_id: string; actor: Actor }) => {
    changeOrganizationStep({ organization_id: input.organization_id, change: { producer_asked_at: null } })
    recordOrganizationEventStep({
      organization_id: input.organization_id,
      kind: "producer_withdrawn",
      actor: input.actor,
      is_told: false,
    })
  },
)
