import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AddCommissionRule, CommissionRules } from "@ocop/shared/ledger"
import { readCommissionRules } from "../../../ledger/read-rules"
import { requireStaff } from "../../../staff/require-staff"
import { addCommissionRuleWorkflow } from "../../../workflows/ledger/add-commission-rule"

/** What the platform takes of sales, and took. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CommissionRules>): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  res.json(await readCommissionRules(req.scope))
}

/** Adds a rule; none is changed or taken away. */
export async function POST(
  req: AuthenticatedMedusaRequest<AddCommissionRule>,
  res: MedusaResponse<CommissionRules>,
): Promise<void> {
  await requireStaff(req, "operator")
  await addCommissionRuleWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(201).json(await readCommissionRules(req.scope))
}
