import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListComplaints, type ComplaintPage } from "@ocop/shared/complaint"
import { readComplaintPage } from "../../../complaint/read-complaints"
import { searchParamsOf } from "../../../http/search-params"
import { requireStaff } from "../../../staff/require-staff"

/** Complaints in one state, `escalated` where nothing is said: those wait for the shop's decision. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ComplaintPage>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  res.json(await readComplaintPage(req.scope, ListComplaints.parse(Object.fromEntries(searchParamsOf(req)))))
}
