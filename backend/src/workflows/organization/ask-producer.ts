import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OrganizationEvents } from "./events"
import { changeJoiningStep } from "./steps/change-joining"
import { changeOrganizationStep } from "./steps/change-organization"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import type { Actor } from "./types"

type Input = { organization_id: string; makes: string; is_small_or_medium: boolean; actor: Actor }

/** One that only resells asks the operators to be a producer. Until they grant it, nothing else changes. */
export const askProducerWorkflow = createWorkflow("ask-producer", (input: Input) => {
  changeJoiningStep(
    transform({ input }, ({ input: { organization_id, is_small_or_medium } }) => ({
      organization_id,
      change: { is_small_or_medium },
    })),
  )
  changeOrganizationStep(
    transform({ input }, ({ input: { organization_id, makes } }) => ({
      organization_id,
      change: { producer_asked_at: new Date(), producer_makes: makes, producer_refusal: null },
    })),
  )
  const event = recordOrganizationEventStep({
    organization_id: input.organization_id,
    kind: "producer_asked",
    actor: input.actor,
    is_told: true,
  })
  emitEventStep({ eventName: OrganizationEvents.RECORDED, data: event })
})
