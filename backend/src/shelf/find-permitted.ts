import type { MedusaContainer } from "@medusajs/framework/types"
import type { TradeVerb } from "@ocop/shared/shelf"
import { SHELF_MODULE } from "../modules/shelf"

/** What makers allow an organization today, by the maker's id. */
export async function findPermitted(
  container: MedusaContainer,
  reseller_id: string,
  maker_ids?: readonly string[],
): Promise<Map<string, TradeVerb[]>> {
  const among = maker_ids && { maker_id: [...maker_ids] }
  const rows = await container
    .resolve(SHELF_MODULE)
    .listTradePermissions({ reseller_id, taken_back_at: null, ...among }, { take: null })
  const permitted = new Map<string, TradeVerb[]>()
  for (const { maker_id, verb } of rows) permitted.set(maker_id, [...(permitted.get(maker_id) ?? []), verb])
  return permitted
}
