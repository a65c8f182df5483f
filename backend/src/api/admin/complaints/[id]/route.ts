import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ComplaintAnswer } from "@ocop/shared/complaint"
import { readComplaintFile } from "../../../../complaint/read-complaints"
import { requireStaff } from "../../../../staff/require-staff"

/** One complaint with its photos and everything that was said about it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ComplaintAnswer>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  res.json(await readComplaintFile(req.scope, req.params["id"] ?? ""))
}
