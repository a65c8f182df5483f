import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { wordsIn } from "../../../../../desk-list/words"
import { listAsXlsx } from "../../../../../desk-list/write-list"
import { searchParamsOf } from "../../../../../http/search-params"
import { batchList, IS_LONG } from "../../../../../payment/batch-list"
import { requireStaff } from "../../../../../staff/require-staff"

const Asked = z.object({ lang: z.enum(["vi", "en"]).default("vi") })

/** The file of a batch, which goes to the bank as it is. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await requireStaff(req, "operator", "auditor")
  const batch = req.params["batch"] ?? ""
  const { lang } = Asked.parse(Object.fromEntries(searchParamsOf(req)))
  const file = await listAsXlsx(await batchList(req.scope, batch, wordsIn(lang)), IS_LONG)
  res.set({
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "content-disposition": `attachment; filename="hoan-tien-${batch}.xlsx"`,
  })
  res.type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").send(file)
}
