import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findJoining } from "../../../joining/read-joining"
import { ORGANIZATION_MODULE } from "../../../modules/organization"
import { valuesBefore } from "./values-before"

export type ChangeJoiningInput = { organization_id: string; change: Record<string, unknown> }

/** Writes what changes of what was said on joining; nothing when nothing does, or when the organization never applied. */
export const changeJoiningStep = createStep(
  "change-joining",
  async ({ organization_id, change }: ChangeJoiningInput, { container }) => {
    const row = await findJoining(container, organization_id)
    if (row === null || Object.keys(change).length === 0) return new StepResponse(null, null)
    const { id } = row
    await container.resolve(ORGANIZATION_MODULE).updateJoinings({ id, ...change })
    return new StepResponse({ id }, { id, ...valuesBefore(row, change) })
  },
  async (before, { container }) => {
    if (before) await container.resolve(ORGANIZATION_MODULE).updateJoinings(before)
  },
)
