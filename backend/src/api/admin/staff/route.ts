import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListStaff, type StaffPage } from "@ocop/shared/staff"
import { searchParamsOf } from "../../../http/search-params"
import { readStaff } from "../../../staff/read-staff"
import { requireStaff } from "../../../staff/require-staff"

/** Everybody who can sign in at the desk, with what they are trusted with today. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StaffPage>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  res.json(await readStaff(req.scope, ListStaff.parse(Object.fromEntries(searchParamsOf(req)))))
}
