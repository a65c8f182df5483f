import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ListOrganizations, type OrganizationList } from "@ocop/shared/joining"
import { searchParamsOf } from "../../../http/search-params"
import { listOrganizations } from "../../../joining/list-organizations"
import { requireStaff } from "../../../staff/require-staff"

/** The organizations: `?status=submitted` are those that wait for a decision. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OrganizationList>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  const query = ListOrganizations.safeParse(Object.fromEntries(searchParamsOf(req)))
  if (!query.success) throw new MedusaError(MedusaError.Types.INVALID_DATA, z.prettifyError(query.error))
  res.json(await listOrganizations(req.scope, query.data))
}
