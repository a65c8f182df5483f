import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toLocationAddress } from "@ocop/shared/address"
import { gazetteer } from "../../../gazetteer"
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
  id: string
  /** False when it was decided before. */
  moved: boolean
  organization_id: string
  name: string
  /** What the history calls it. */
  kind: string
  address: NonNullable<ReturnType<typeof toLocationAddress>> | null
  /** What it sells in and from, once it was opened. */
  sales_channel_id: string | null
  stock_location_id: string | null
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
    const { name, organization_id, province_code, commune_code, street } = { ...row, ...plan.values }
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "sales_point",
      fields: ["id", "sales_channel.id", "stock_location.id"],
      filters: { id },
    })
    const place = province_code === null ? null : { province_code, commune_code, street, name }
    const moved: MovedPoint = {
      id,
      moved: plan.values !== null,
      organization_id,
      name,
      kind: plan.kind,
      address: place && toLocationAddress(place, gazetteer()),
      sales_channel_id: data[0]?.sales_channel?.id ?? null,
      stock_location_id: data[0]?.stock_location?.id ?? null,
    }
    return new StepResponse(moved, plan.values && { id, ...valuesBefore(row, plan.values) })
  },
  async (before, { container }) => {
    if (before) await container.resolve(SALES_POINT_MODULE).updateSalesPoints(before)
  },
)
