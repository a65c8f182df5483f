import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PARCEL_MODULE } from "../../../../../modules/parcel"
import { parcelNotFound } from "../../../../../parcel/problems"
import { requireStaff } from "../../../../../staff/require-staff"
import { cancelLinesWorkflow } from "../../../../../workflows/parcel/cancel-lines"

/**
 * In place of core's own, which books a refund that a bank refuses and cancels all the same: what was paid goes back
 * first, and the parcel's history tells who cancelled.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const order_id = req.params["id"] ?? ""
  const [parcel] = await req.scope.resolve(PARCEL_MODULE).listParcels({ order_id }, { select: ["group_id"], take: 1 })
  if (!parcel) throw parcelNotFound()
  const acted = { actor: "operator" as const, actor_id: user.id, on_behalf: false }
  const how = { key: "canceled", lines: "all" as const, by_buyer: false, reason: "other" as const, note: "" }
  await cancelLinesWorkflow(req.scope).run({ input: { order_id, group_id: parcel.group_id, acted, ...how } })
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: req.queryConfig.fields, filters: { id: order_id } })
  res.json({ order: data[0] })
}
