import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrganizationFile } from "@ocop/shared/joining"
import { readOrganizationFile } from "../../../../joining/read-file"
import { requireStaff } from "../../../../staff/require-staff"

/** Everything that is known of one: what it said, its papers, its people, its history. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ organization: OrganizationFile }>,
): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  res.json({ organization: await readOrganizationFile(req.scope, req.params["id"] ?? "") })
}
