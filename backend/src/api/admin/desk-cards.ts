import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { requireUser } from "../../staff/require-staff"

/** Our card on a page of core's, by the page: core puts cards of others below its own, wherever they ask to stand. */
const FIRST: Readonly<Record<string, string>> = {
  "product.details": "widget:product-papers",
  "order.details": "widget:order-purchase",
}

/** Lays a page of core's out with our card on top, unless somebody has laid it out otherwise in the dashboard itself. */
export async function answerCards(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { zone = "" } = req.params
  const card = FIRST[zone]
  if (card === undefined) return next()
  const { id } = await requireUser(req)
  const settings = req.scope.resolve(Modules.SETTINGS)
  const kept = await settings.listLayoutConfigurations({ zone }, { select: ["id", "user_id"], take: null })
  if (kept.some(({ user_id }) => !user_id || user_id === id)) return next()
  const configuration = { widgets: { [card]: { order: -1 } } }
  res.json({ personal_configuration: null, default_configuration: { configuration }, active_scope: "default" })
}
