import type { MedusaContainer } from "@medusajs/framework/types"
import type { TradeChoice, TradePermissions } from "@ocop/shared/shelf"
import { withOrganizationLock } from "../joining/with-organization-lock"
import type { Acting } from "../member/require-membership"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { SHELF_MODULE } from "../modules/shelf"
import { readShown } from "../sales-point/find-points"
import { noSuchPartner } from "../shelf/problems"
import { giveTradeWorkflow } from "../workflows/trade/give-trade"
import { takeBackTradeWorkflow } from "../workflows/trade/take-back-trade"
import { readPermissions } from "./read-permissions"

type By = Pick<Acting, "organization" | "actor">

/**
 * Lets an organization with a verified point do something with one's goods; what it may already, it may.
 *
 * @throws ProblemError 404 for who has no such point, and for oneself
 */
export function giveTrade(
  container: MedusaContainer,
  { organization: { id: maker_id }, actor }: By,
  { organization: handle, verbs }: TradeChoice,
): Promise<TradePermissions> {
  return withOrganizationLock(container, maker_id, async () => {
    const reseller_id = await requireOrganization(container, handle)
    const points = await readShown(container)
    if (reseller_id === maker_id || !points.some(({ row }) => row.organization_id === reseller_id))
      throw noSuchPartner()
    const known = new Set((await readGiven(container, { maker_id, reseller_id })).map(({ verb }) => verb))
    const missing = [...new Set(verbs)].filter((verb) => !known.has(verb))
    if (missing.length > 0) {
      await giveTradeWorkflow(container).run({ input: { maker_id, reseller_id, verbs: missing, actor } })
    }
    return readPermissions(container, maker_id)
  })
}

/** Takes it back; what is taken back already stays so. @throws ProblemError 404 for an organization that never had it */
export function takeBackTrade(
  container: MedusaContainer,
  { organization: { id: maker_id }, actor }: By,
  { organization: handle, verbs }: TradeChoice,
): Promise<TradePermissions> {
  return withOrganizationLock(container, maker_id, async () => {
    const reseller_id = await requireOrganization(container, handle)
    const [ever] = await container
      .resolve(SHELF_MODULE)
      .listTradePermissions({ maker_id, reseller_id }, { select: ["id"], take: 1 })
    if (!ever) throw noSuchPartner()
    const given = await readGiven(container, { maker_id, reseller_id })
    const ids = given.filter(({ verb }) => verbs.includes(verb)).map(({ id }) => id)
    if (ids.length > 0) await takeBackTradeWorkflow(container).run({ input: { ids, actor } })
    return readPermissions(container, maker_id)
  })
}

const readGiven = (container: MedusaContainer, sides: { maker_id: string; reseller_id: string }) =>
  container.resolve(SHELF_MODULE).listTradePermissions({ ...sides, taken_back_at: null }, { take: null })

async function requireOrganization(container: MedusaContainer, handle: string): Promise<string> {
  const [found] = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ handle }, { select: ["id"], take: 1 })
  if (!found) throw noSuchPartner()
  return found.id
}
