import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefuseProducer } from "@ocop/shared/joining"
import { decideProducer } from "../../../../../../producer/decide-producer"
import { requireStaff } from "../../../../../../staff/require-staff"

/** It stays one that only resells: why, and it may ask again. */
export async function POST(req: AuthenticatedMedusaRequest<RefuseProducer>, res: MedusaResponse): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  res.json(await decideProducer(req, user, req.validatedBody.reason))
}
