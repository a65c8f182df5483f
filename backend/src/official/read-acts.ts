import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListOfficialActs, OfficialActPage } from "@ocop/shared/official-act"
import type { PerPage } from "../http/per-page"
import { OCOP_MODULE } from "../modules/ocop"
import type { Official } from "./require-official"

const PER_PAGE = 50

/** What was done in the official's provinces, the newest first. */
export async function readActs(
  container: MedusaContainer,
  { provinces }: Official,
  { page, per_page = PER_PAGE, ...filters }: ListOfficialActs & PerPage,
): Promise<OfficialActPage> {
  const asked = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
  const where = provinces === null ? asked : { ...asked, province_code: [...provinces] }
  const rows = await container
    .resolve(OCOP_MODULE)
    .listOfficialActs(where, { order: { id: "DESC" }, skip: (page - 1) * per_page, take: per_page + 1 })
  const acts = rows.slice(0, per_page).map((row) => ({
    id: row.id,
    at: new Date(row.at).toISOString(),
    act: row.act,
    subject: row.subject,
    subject_id: row.subject_id,
    user_email: row.user_email,
    province_code: row.province_code,
    reason: row.reason,
    before: row.before,
    after: row.after,
    batch_id: row.batch_id,
  }))
  return { acts, page, has_more: rows.length > per_page }
}
