import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AnnotatePoint, SalesPointAnswer } from "@ocop/shared/sales-point"
import { annotatePoint } from "../../../../sales-point/annotate-point"
import { readPointFile } from "../../../../sales-point/read-file"
import { requireStaff } from "../../../../staff/require-staff"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SalesPointAnswer>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  res.json({ point: await readPointFile(req.scope, req.params["id"] ?? "") })
}

/** The approval of its signboard, and where it is on the map. */
export async function POST(
  req: AuthenticatedMedusaRequest<AnnotatePoint>,
  res: MedusaResponse<SalesPointAnswer>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  res.json(await annotatePoint(req.scope, user, { id: req.params["id"] ?? "", typed: req.validatedBody }))
}
