import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  ListOrganizations,
  type OrganizationFile,
  type OrganizationList,
  type StartOnBehalf,
} from "@ocop/shared/joining"
import { searchParamsOf } from "../../../http/search-params"
import { readOrganizationFile } from "../../../joining/read-file"
import { startOnBehalf } from "../../../joining/start-on-behalf"
import { listOrganizations } from "../../../joining/list-organizations"
import { requireStaff } from "../../../staff/require-staff"

/** The organizations: `?status=submitted` are those that wait for a decision. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OrganizationList>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  const query = ListOrganizations.safeParse(Object.fromEntries(searchParamsOf(req)))
  if (!query.success) throw new MedusaError(MedusaError.Types.INVALID_DATA, z.prettifyError(query.error))
  res.json(await listOrganizations(req.scope, query.data))
}

/** Begins an application for somebody, who is invited to own it. The same form sent again is the one that it began. */
export async function POST(
  req: AuthenticatedMedusaRequest<StartOnBehalf>,
  res: MedusaResponse<{ organization: OrganizationFile }>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const { id, isNew } = await startOnBehalf(req.scope, user, req.validatedBody)
  res.status(isNew ? 201 : 200).json({ organization: await readOrganizationFile(req.scope, id) })
}
