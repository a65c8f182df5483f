import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SALES_POINT_MODULE } from "../../../modules/sales-point"
import { planMove, type PointDecision } from "../../../sales-point/plan-move"
import { pointMoved } from "../../../sales-point/problems"
import { requirePoint } from "../../../sales-point/require-point"
import { valuesBefore } from "../../organization/steps/values-before"

export type MovePointInput = {
  id: string
  decision: PointDecision
  /** In Vietnamese, as its people read it; null where none is needed. */
  reason: string | null
  /** What was looked at, as it was submitted; null where nothing was submitted. */
  submitted_at: string | null
}

export type MovedPoint = {
  /** False when it was decided before. */
  moved: boolean
  organization_id: string
  name: string
  /** What the history calls it. */
  kind: string
}

/** Moves a point, or its change, as an operator decided. @throws ProblemError 404, 409 point_moved */
export const moveSalesPointStep = createStep(
  "move-sales-point",
  async ({ id, decision, reason, submitted_at }: MovePointInput, { container }) => {
    const row = await requirePoint(container, { id })
    const plan = planMove(row, { decision, reason, submitted_at })
    if (plan === null) throw pointMoved()
    const points = container.resolve(SALES_POINT_MODULE)
    if (plan.values !== null) await points.updateSalesPoints({ id, ...plan.values })
    const { name, organization_id } = { ...row, ...plan.values }
    const moved: MovedPoint = { moved: plan.values !== null, organization_id, name, kind: plan.kind }
    return new StepResponse(moved, plan.values && { id, ...valuesBefore(row, plan.values) })
  },
  async (before, { container }) => {
    if (before) await container.resolve(SALES_POINT_MODULE).updateSalesPoints(before)
  },
)
