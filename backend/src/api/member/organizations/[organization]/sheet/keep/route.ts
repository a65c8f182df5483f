import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { KeepSheet, SheetKept } from "@ocop/shared/listing-sheet"
import { actingFor } from "../../../../../../member/acting-for"
import { requireMembership } from "../../../../../../member/require-membership"
import { startListingsWorkflow } from "../../../../../../workflows/listing/start-listings"

/** Keeps the chosen products of a sheet as drafts, all of them or none. */
export async function POST(req: MedusaRequest<KeepSheet>, res: MedusaResponse<SheetKept>): Promise<void> {
  const acting = actingFor(await requireMembership(req, { producer: true }))
  const { result } = await startListingsWorkflow(req.scope).run({ input: { ...acting, ...req.validatedBody } })
  res.json(result)
}
