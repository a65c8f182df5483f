import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OrganizationEvents } from "./events"
import { answerProducerStep } from "./steps/answer-producer"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import { requireOtherAuthorStep } from "./steps/require-other-author"
import type { Actor } from "./types"

/** `reason`: why it is refused, as its people read it; null grants it. */
export type DecideProducerInput = { organization_id: string; reason: string | null; actor: Actor }

/**
 * An operator's answer to one that asks to be a producer, of which its people are told. Who asked for somebody, or brought
 * papers, does not grant it.
 */
export const decideProducerWorkflow = createWorkflow("decide-producer", (input: DecideProducerInput) => {
  requireOtherAuthorStep(
    transform({ input }, ({ input: { organization_id, reason, actor } }) => ({
      organization_id,
      decision: reason === null ? ("verified" as const) : ("sent_back" as const),
      actor,
    })),
  )
  const { moved } = answerProducerStep(input)
  when({ moved }, ({ moved }) => moved).then(() => {
    const event = recordOrganizationEventStep(
      transform({ input }, ({ input: { organization_id, reason, actor } }) => ({
        organization_id,
        kind: reason === null ? "producer_granted" : "producer_refused",
        actor,
        reason,
        is_told: true,
      })),
    )
    emitEventStep({ eventName: OrganizationEvents.RECORDED, data: event })
  })
})
