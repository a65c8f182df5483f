import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { todayInVietnam } from "@ocop/shared/day"
import type { EvidenceDocument } from "@ocop/shared/evidence"
import { readEvidence } from "../../../../catalogue/evidence"

export const GET = async (req: MedusaRequest, res: MedusaResponse<EvidenceDocument>) => {
  res.json(await readEvidence(req.scope, req.params["id"] ?? "", todayInVietnam(new Date())))
}
