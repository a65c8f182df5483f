import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AskOverview, type DeskOverview } from "@ocop/shared/desk-overview"
import { readDeskOverview } from "../../../desk-overview/read-overview"
import { searchParamsOf } from "../../../http/search-params"
import { provincesOf, READERS, requireOfficial } from "../../../official/require-official"
import { rolesInForce } from "../../../staff/require-staff"
import { staffRolesOf } from "../../access-table"

/** Today's work of whoever asks, and how far the programme is. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DeskOverview>): Promise<void> {
  const official = await requireOfficial(req, ...READERS)
  const roles = await rolesInForce(req.scope, [official.user.id])
  const { province } = AskOverview.parse(Object.fromEntries(searchParamsOf(req)))
  const readerOf = (list: string) => {
    const own = roles.filter(({ role }) => staffRolesOf(list)?.includes(role))
    return own.length === 0 ? null : { user: official.user, provinces: provincesOf(own) }
  }
  res.json(await readDeskOverview(req.scope, official, { roles, province, readerOf }))
}
