import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficialDesk } from "@ocop/shared/decision"
import type { StaffRole } from "@ocop/shared/staff"
import { env } from "../../../env"
import { gazetteer } from "../../../gazetteer"
import { READERS, requireOfficial } from "../../../official/require-official"
import { rolesInForce } from "../../../staff/require-staff"

type Held = { role: StaffRole; province_code: string | null }

/** What whoever asks may do for the state, and where. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficialDesk>): Promise<void> {
  const { user } = await requireOfficial(req, ...READERS)
  const held = await rolesInForce(req.scope, [user.id])
  const [registrar, reviewer] = [reachOf(held, "registrar"), reachOf(held, "reviewer")]
  res.json({
    is_registrar: registrar.is_held,
    is_national: registrar.is_national,
    provinces: registrar.provinces,
    is_reviewer: reviewer.is_held,
    is_national_reviewer: reviewer.is_national,
    reviewer_provinces: reviewer.provinces,
    reader_provinces: reachOf(held, ...READERS).provinces,
    shop_url: new URL(env.STOREFRONT_URL).origin,
  })
}

/** Whether somebody has one of these roles today, and where they hold. */
function reachOf(held: readonly Held[], ...roles: StaffRole[]) {
  const codes = new Set(held.filter(({ role }) => roles.includes(role)).map(({ province_code }) => province_code))
  const is_national = codes.has(null)
  const provinces = gazetteer()
    .provinces.filter(({ code }) => is_national || codes.has(code))
    .map(({ code, name }) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
  return { is_held: codes.size > 0, is_national, provinces }
}
