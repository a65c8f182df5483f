import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  MOST_REMITTANCE_ROWS,
  readStatement,
  type CheckRemittance,
  type RemittanceCheck,
} from "@ocop/shared/remittance"
import { annexTooLong } from "../../../../annex/problems"
import { fileOf } from "../../../../annex/read-form"
import { readWorkbook } from "../../../../listing-sheet/read-workbook"
import { checkStatement, toRemittanceCheck } from "../../../../remittance/check-statement"
import { requireStaff } from "../../../../staff/require-staff"

/** Checks a carrier's sheet row by row, from a form with the file in `file`. Keeps nothing. */
export async function POST(req: MedusaRequest<CheckRemittance>, res: MedusaResponse<RemittanceCheck>): Promise<void> {
  await requireStaff(req, "operator")
  const { carrier } = req.validatedBody
  const rows = readStatement(await readWorkbook(fileOf(req)))
  if (rows.length > MOST_REMITTANCE_ROWS) throw annexTooLong()
  res.json(await toRemittanceCheck(req.scope, carrier, await checkStatement(req.scope, carrier, rows)))
}
