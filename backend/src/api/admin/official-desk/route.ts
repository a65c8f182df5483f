import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficialDesk } from "@ocop/shared/decision"
import { gazetteer } from "../../../gazetteer"
import { READERS, requireOfficial } from "../../../official/require-official"
import { rolesInForce } from "../../../staff/require-staff"

/** What whoever asks may do for the state, and where. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficialDesk>): Promise<void> {
  const { user } = await requireOfficial(req, ...READERS)
  const rows = (await rolesInForce(req.scope, [user.id])).filter(({ role }) => role === "registrar")
  const is_national = rows.some(({ province_code }) => province_code === null)
  const codes = new Set(rows.map(({ province_code }) => province_code))
  const provinces = gazetteer()
    .provinces.filter(({ code }) => is_national || codes.has(code))
    .map(({ code, name }) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
  res.json({ is_registrar: rows.length > 0, is_national, provinces })
}
