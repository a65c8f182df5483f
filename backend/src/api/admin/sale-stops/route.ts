import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListStops, type RegisterStop, type StopAnswer, type StopPage } from "@ocop/shared/sale-stop"
import { searchParamsOf } from "../../../http/search-params"
import { registerStop } from "../../../official/decide-stops"
import { readStop, readStops } from "../../../official/read-stops"
import { READERS, requireOfficial } from "../../../official/require-official"

/** Sale stops of the official's provinces: those that began last come first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StopPage>): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  const { state, product_id, province, q, page } = Object.fromEntries(searchParamsOf(req))
  res.json(await readStops(req.scope, official, ListStops.parse({ state, product_id, province, q, page })))
}

/** Writes a notice down. 201 with it; the shop obeys it from its first day on. */
export async function POST(req: MedusaRequest<RegisterStop>, res: MedusaResponse<StopAnswer>): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  const id = await registerStop({ container: req.scope, official }, req.validatedBody)
  res.status(201).json({ stop: await readStop(req.scope, official, id) })
}
