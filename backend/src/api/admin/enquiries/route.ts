import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ListEnquiries, type EnquiryPage } from "@ocop/shared/enquiry"
import { readEnquiries } from "../../../enquiry/read-enquiries"
import { searchParamsOf } from "../../../http/search-params"
import { requireStaff } from "../../../staff/require-staff"

/** The questions for stays and trips: `?answered=false` are those that wait. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<EnquiryPage>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  const query = ListEnquiries.safeParse(Object.fromEntries(searchParamsOf(req)))
  if (!query.success) throw new MedusaError(MedusaError.Types.INVALID_DATA, z.prettifyError(query.error))
  res.json(await readEnquiries(req.scope, query.data))
}
