import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideProducer } from "../../../../../../producer/decide-producer"
import { requireStaff } from "../../../../../../staff/require-staff"

/** It makes what it says: from now on it offers goods of its own. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  res.json(await decideProducer(req, user, null))
}
