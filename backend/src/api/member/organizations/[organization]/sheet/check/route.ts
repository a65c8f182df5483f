import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SheetCheck } from "@ocop/shared/listing-sheet"
import { checkSheet } from "../../../../../../listing-sheet/check-sheet"
import { sheetMissing } from "../../../../../../listing-sheet/problems"
import { requireMembership } from "../../../../../../member/require-membership"

/** Checks a sheet row by row, from a form with the file in `file`. Keeps nothing. */
export async function POST(req: MedusaRequest, res: MedusaResponse<SheetCheck>): Promise<void> {
  await requireMembership(req, { producer: true })
  const { file } = req as MedusaRequest & { file?: Express.Multer.File }
  if (file === undefined || file.size === 0) throw sheetMissing()
  res.json(await checkSheet(file.buffer))
}
