import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SheetFormat, type SheetFile } from "@ocop/shared/listing-sheet"
import { searchParamsOf } from "../../../../../http/search-params"
import { exportSheet } from "../../../../../listing-sheet/export-listings"
import { templateSheet } from "../../../../../listing-sheet/template"
import { writeWorkbook } from "../../../../../listing-sheet/write-workbook"
import { requireMembership } from "../../../../../member/require-membership"

/** What is on sale as a file: `?format=xlsx` or `csv`; `?template=1` is an empty one with an example. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SheetFile>): Promise<void> {
  const { organization } = await requireMembership(req)
  const asked = searchParamsOf(req)
  const format = SheetFormat.catch("xlsx").parse(asked.get("format"))
  const isTemplate = asked.get("template") === "1"
  const rows = isTemplate ? templateSheet() : await exportSheet(req.scope, organization.id)
  res.json(await writeWorkbook(rows, format, isTemplate ? "mau-san-pham" : `san-pham-${organization.handle}`))
}
