import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListRemittances, type AcceptRemittance, type Remittance, type RemittancePage } from "@ocop/shared/remittance"
import { searchParamsOf } from "../../../http/search-params"
import { readRemittance, readRemittancePage } from "../../../remittance/read-remittances"
import { requireStaff } from "../../../staff/require-staff"
import { acceptRemittanceWorkflow } from "../../../workflows/remittance/accept-remittance"

/** What carriers have handed over of the cash that they collected. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RemittancePage>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  res.json(await readRemittancePage(req.scope, ListRemittances.parse(Object.fromEntries(searchParamsOf(req)))))
}

/** Takes a carrier's statement: all of its rows, or none. Sent twice it is taken once. */
export async function POST(
  req: AuthenticatedMedusaRequest<AcceptRemittance>,
  res: MedusaResponse<{ remittance: Remittance }>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  const { result } = await acceptRemittanceWorkflow(req.scope).run({ input: { ...req.validatedBody, by: user.id } })
  res.status(201).json({ remittance: await readRemittance(req.scope, result) })
}
