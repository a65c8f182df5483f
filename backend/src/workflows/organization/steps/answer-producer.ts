import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cannotMove } from "../../../joining/problems"
import { requireOrganization } from "../../../joining/require-organization"
import { ORGANIZATION_MODULE } from "../../../modules/organization"
import type { DecideProducerInput } from "../decide-producer"

/**
 * Makes a producer of one that asks to be one, or refuses it. What was answered so before stays: `moved` tells.
 *
 * @throws ProblemError 404, 409 status_changed
 */
export const answerProducerStep = createStep(
  "answer-producer",
  async ({ organization_id: id, reason }: DecideProducerInput, { container }) => {
    const row = await requireOrganization(container, id)
    const { is_producer, producer_asked_at, producer_makes, producer_refusal } = row
    const isDone = producer_asked_at === null && (reason === null ? is_producer : producer_refusal === reason)
    if (isDone) return new StepResponse({ moved: false }, null)
    if (producer_asked_at === null || is_producer || row.status !== "verified") throw cannotMove()
    await container.resolve(ORGANIZATION_MODULE).updateOrganizations({
      id,
      is_producer: reason === null,
      producer_asked_at: null,
      producer_refusal: reason,
    })
    return new StepResponse({ moved: true }, { id, is_producer, producer_asked_at, producer_makes, producer_refusal })
  },
  async (before, { container }) => {
    if (before) await container.resolve(ORGANIZATION_MODULE).updateOrganizations(before)
  },
)
