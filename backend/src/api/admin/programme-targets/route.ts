import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SetTarget } from "@ocop/shared/desk-overview"
import { setTarget } from "../../../desk-overview/targets"
import { requireOfficial } from "../../../official/require-official"

/** What the programme wants to reach from now on; what it wanted before stays on record. */
export async function POST(req: MedusaRequest<SetTarget>, res: MedusaResponse): Promise<void> {
  const official = await requireOfficial(req, "registrar")
  await setTarget({ container: req.scope, official }, req.validatedBody)
  res.status(204).end()
}
