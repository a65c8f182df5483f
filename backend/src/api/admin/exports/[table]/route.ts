import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { todayInVietnam } from "@ocop/shared/day"
import { listAsPage } from "../../../../desk-list/print-list"
import { readList } from "../../../../desk-list/read-list"
import { DESK_TABLES } from "../../../../desk-list/tables"
import { wordsIn } from "../../../../desk-list/words"
import { listAsCsv, listAsXlsx } from "../../../../desk-list/write-list"
import { notFound } from "../../../../http/problem-error"
import { searchParamsOf } from "../../../../http/search-params"
import { READERS, requireOfficial } from "../../../../official/require-official"
import { staffRolesOf } from "../../../access-table"

const Asked = z.object({ format: z.enum(["xlsx", "csv", "print"]), lang: z.enum(["vi", "en"]).default("vi") })

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  print: "text/html; charset=utf-8",
} as const

/** A whole list of the desk with the filters of its screen, as a file or to be printed, for whoever may see the list. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await requireOfficial(req, ...READERS)
  const table = DESK_TABLES[req.params["table"] ?? ""]
  const [role, ...roles] = (table && staffRolesOf(table.list)) ?? []
  if (!table || role === undefined) throw notFound("Không có danh sách này.")
  const official = await requireOfficial(req, role, ...roles)
  const { format, lang, ...filters } = Object.fromEntries(searchParamsOf(req))
  const asked = Asked.parse({ format, lang })
  const say = wordsIn(asked.lang)
  const list = await readList(table, { container: req.scope, official }, { filters: filtersOf(filters), say })
  res.set({ "cache-control": "private, no-store", "x-content-type-options": "nosniff" })
  res.type(TYPES[asked.format])
  if (asked.format === "print") {
    const { html, policy } = listAsPage({ list, say, locale: asked.lang, by: official.user.email })
    res.set("content-security-policy", policy).send(html)
    return
  }
  const name = `${table.file}-${todayInVietnam(new Date())}.${asked.format}`
  res.set("content-disposition", `attachment; filename="${name}"`)
  const isLong = table.columns.map(({ isLong = false }) => isLong)
  res.send(asked.format === "csv" ? listAsCsv(list) : await listAsXlsx(list, isLong))
}

/** Which page the screen shows is no filter, and neither is what nobody typed. */
function filtersOf(asked: Record<string, string>): Record<string, string> {
  const { page: _page, limit: _limit, offset: _offset, ...filters } = asked
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ""))
}
